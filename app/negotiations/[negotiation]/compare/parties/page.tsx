import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompareNav } from "@/components/compare/compare-nav";
import { PartyComparisonScreen } from "@/components/compare/party-comparison-screen";
import { PartyPickers } from "@/components/compare/party-pickers";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { Notices } from "@/components/ui/notices";
import { preparePartyComparison } from "@/lib/chart/prepare-party-comparison";
import { prepareRoundOptions } from "@/lib/chart/prepare-round-options";
import { prepareRoundStrip } from "@/lib/chart/prepare-round-strip";
import { parsePartyComparisonFilters } from "@/lib/filters/parse-party-comparison-filters";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadPartiesComparison } from "@/lib/service/load-parties-comparison";
import { findNextStep } from "../../find-next-step";
import { readReference } from "../../read-reference";

type Props = PageProps<"/negotiations/[negotiation]/compare/parties">;

export const metadata: Metadata = { title: "Compare two parties" };

/** Any two parties at one round: how far apart they stand on each issue, and on what that rests. */
export default async function ComparePartiesPage({ params, searchParams }: Props) {
  const [negotiation, query] = await Promise.all([readReference({ params, searchParams }), searchParams]);
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const parsed = parsePartyComparisonFilters(query, frame);
  const comparison = parsed === null ? null : await loadPartiesComparison({ negotiation, ...parsed.filters });
  const model = comparison === null ? null : preparePartyComparison(frame, comparison);
  if (parsed === null || model === null) {
    return (
      <>
        <h1 className="py-4">Compare two parties</h1>
        <NextStepMessage
          title="It takes two parties and a round to compare; there is not that much yet."
          step={findNextStep(frame)}
        />
      </>
    );
  }
  const { a, b, round } = parsed.filters;
  const { rounds, phases, parties } = frame;
  const ways = [
    { name: "Two rounds", href: screenPaths.compare(negotiation, { to: round }), current: false },
    { name: "Two parties", href: screenPaths.compareParties(negotiation, { a, b, round }), current: true },
  ];
  return (
    <>
      <Notices notices={parsed.notices} />
      <PartyComparisonScreen
        negotiation={negotiation}
        model={model}
        strip={prepareRoundStrip({ rounds, phases, chosen: [round] })}
        hrefOf={(id) => screenPaths.compareParties(negotiation, { a, b, round: id })}
        ways={<CompareNav ways={ways} />}
        pickers={
          <PartyPickers
            action={screenPaths.compareParties(negotiation, { a: null, b: null })}
            chosen={parsed.filters}
            parties={parties}
            options={prepareRoundOptions(rounds, phases)}
          />
        }
      />
    </>
  );
}
