import { notFound } from "next/navigation";
import { RoundTable } from "@/components/rounds/round-table";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareRoundList } from "@/lib/chart/prepare-round-list";
import { loadFrame } from "@/lib/service/load-frame";

export const metadata = { title: "Rounds" };

/** All rounds of a negotiation, by phase. */
export default async function RoundsPage({ params }: { readonly params: Promise<{ negotiation: string }> }) {
  const { negotiation } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const model = prepareRoundList(frame);
  return (
    <>
      <RowKeys />
      <h1 className="pt-4 pb-2">{model.finding}</h1>
      {model.groups.length === 0 && (
        <StateMessage title="This negotiation has no rounds yet.">
          <p>Import a dataset with rounds and statements: the README says how.</p>
        </StateMessage>
      )}
      {model.groups.map((group) => (
        <RoundTable key={group.key} negotiation={negotiation} group={group} />
      ))}
    </>
  );
}
