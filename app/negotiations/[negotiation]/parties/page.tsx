import { notFound } from "next/navigation";
import { PartyMark } from "@/components/marks/party-mark";
import { PartiesTable } from "@/components/parties/parties-table";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareParties } from "@/lib/chart/prepare-parties";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { countOf } from "@/lib/format/format-number";
import { loadDemands } from "@/lib/service/load-demand";
import { loadFrame } from "@/lib/service/load-frame";
import { loadOverview } from "@/lib/service/load-overview";
import { findNextStep } from "../find-next-step";
import { WriteTools } from "../new/write-tools";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Parties" };

export default async function PartiesPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const round = frame.rounds.at(-1);
  if (round === undefined) {
    return (
      <>
        <h1 className="pt-5 pb-4">
          {frame.parties.length === 0 ? "No parties yet" : countOf(frame.parties.length, "party", "parties")}
        </h1>
        {frame.parties.map(({ id, name, kind }) => (
          <p key={id} className="flex items-center gap-2 border-t border-rule py-2">
            <PartyMark party={id} />
            <a href={screenPaths.party(negotiation, id)} className="font-semibold">
              {name}
            </a>
            <span className="note">{kind}</span>
          </p>
        ))}
        <NextStepMessage
          title="Positions are shown as of a round. There is no round yet."
          step={findNextStep(frame)}
        />
      </>
    );
  }
  const [overview, demands] = await Promise.all([
    loadOverview({ negotiation, round: round.id, a: null, b: null }),
    loadDemands({ negotiation }),
  ]);
  const model = prepareParties({ frame, overview, demands, round });
  return (
    <>
      <h1 className="pt-5">{model.heading}</h1>
      <p className="sub mb-5">{model.basis}</p>
      <WriteTools
        negotiation={negotiation}
        kind="party"
        tools={[{ name: "New party", href: screenPaths.create(negotiation, "party") }]}
      />
      <PartiesTable negotiation={negotiation} model={model} />
      <RowKeys />
    </>
  );
}
