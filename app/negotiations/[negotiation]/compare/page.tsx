import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareNav } from "@/components/compare/compare-nav";
import { ComparisonScreen } from "@/components/compare/comparison-screen";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { Notices } from "@/components/ui/notices";
import { prepareBetween } from "@/lib/chart/prepare-between";
import { prepareComparison } from "@/lib/chart/prepare-comparison";
import { prepareRoundOptions } from "@/lib/chart/prepare-round-options";
import { prepareRoundStrip } from "@/lib/chart/prepare-round-strip";
import { compareAddress } from "@/lib/filters/compare-address";
import { nearerEnd } from "@/lib/filters/nearer-end";
import { parseCompareFilters } from "@/lib/filters/parse-compare-filters";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadBetween } from "@/lib/service/load-between";
import { loadComparison } from "@/lib/service/load-comparison";
import { loadFrame } from "@/lib/service/load-frame";
import { findNextStep, findStep } from "../find-next-step";
import { readReference } from "../read-reference";

type Props = PageProps<"/negotiations/[negotiation]/compare">;

export const metadata: Metadata = { title: "Compare two rounds" };

/** Any two rounds of a negotiation: what each party's position and wording was before and after. */
export default async function ComparePage({ params, searchParams }: Props) {
  const [negotiation, query] = await Promise.all([readReference({ params, searchParams }), searchParams]);
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const parsed = parseCompareFilters(query, frame);
  if (parsed === null) {
    return (
      <>
        <h1 className="py-4">Compare two rounds</h1>
        <NextStepMessage
          title="It takes two rounds to compare; there are not two yet."
          step={findNextStep(frame) ?? findStep(frame, "round")}
        />
      </>
    );
  }
  const { filters, notices } = parsed;
  const { from, to } = filters;
  const rows = filters.open.map((row) => row.split("."));
  const [comparison, ...opened] = await Promise.all([
    loadComparison({ negotiation, from, to }),
    ...rows.map(([party = "", issue = ""]) => loadBetween({ negotiation, from, to, party, issue })),
  ]);
  const { rounds, phases } = frame;
  return (
    <>
      <Notices notices={notices} />
      <ComparisonScreen
        negotiation={negotiation}
        filters={filters}
        model={prepareComparison(frame, comparison, filters)}
        strip={prepareRoundStrip({ rounds, phases, chosen: [from, to] })}
        options={prepareRoundOptions(rounds, phases)}
        between={Object.fromEntries(
          opened.map((one) => [`${one.party}.${one.issue}`, prepareBetween(negotiation, one)]),
        )}
        keyParty={frame.parties[0]?.id ?? ""}
        hrefOf={(round) => compareAddress(negotiation, filters, nearerEnd(rounds, filters, round))}
        ways={
          <CompareNav
            ways={[
              { name: "Two rounds", href: screenPaths.compare(negotiation), current: true },
              {
                name: "Two parties",
                href: screenPaths.compareParties(negotiation, { a: null, b: null, round: to }),
                current: false,
              },
            ]}
          />
        }
      />
    </>
  );
}
