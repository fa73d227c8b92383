import { notFound } from "next/navigation";
import { DemandGroups } from "@/components/demands/demand-groups";
import { ChoiceRow } from "@/components/ui/choice-row";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareDemands } from "@/lib/chart/prepare-demands";
import { parseRecordFilters } from "@/lib/filters/parse-record-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { loadDemands } from "@/lib/service/load-demand";
import { loadFrame } from "@/lib/service/load-frame";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Demands" };

export default async function DemandsPage({ params, searchParams }: Props) {
  const { negotiation } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const filters = parseRecordFilters(await searchParams, {
    parties: frame.parties.map(({ id }) => id),
    issues: frame.issues.map(({ id }) => id),
  });
  const all = frame.rounds.length === 0 ? [] : await loadDemands({ negotiation });
  const model = prepareDemands(frame, { all, filters });
  return (
    <>
      <Notices notices={filters.notices} />
      <h1 className="pt-5">{model.heading}</h1>
      <p className="sub">{model.basis}</p>
      <div className="mt-4 flex flex-col gap-y-1 border-y border-rule2 py-2">
        <ChoiceRow label="Party" choices={model.parties} />
        <ChoiceRow label="Issue" choices={model.issues} />
      </div>
      {model.groups.length === 0 ? (
        <StateMessage title="No demand fits these filters." actions={model.waysOut} />
      ) : (
        <DemandGroups negotiation={negotiation} groups={model.groups} showParty={filters.party === null} />
      )}
      <RowKeys />
    </>
  );
}
