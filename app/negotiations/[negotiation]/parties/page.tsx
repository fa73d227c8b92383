import { notFound } from "next/navigation";
import { PartiesTable } from "@/components/parties/parties-table";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareParties } from "@/lib/chart/prepare-parties";
import { loadDemands } from "@/lib/service/load-demand";
import { loadFrame } from "@/lib/service/load-frame";
import { loadOverview } from "@/lib/service/load-overview";

type Props = { readonly params: Promise<{ negotiation: string }> };

export const metadata = { title: "Parties" };

export default async function PartiesPage({ params }: Props) {
  const { negotiation } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const round = frame.rounds.at(-1);
  if (round === undefined) {
    return (
      <>
        <h1 className="pt-5 pb-4">Parties</h1>
        <StateMessage title="No round is kept of this negotiation yet.">
          <p>Positions are shown as of a round: import rounds and statements, and they stand here.</p>
        </StateMessage>
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
      <PartiesTable negotiation={negotiation} model={model} />
      <RowKeys />
    </>
  );
}
