import { notFound } from "next/navigation";
import { DemandGroups } from "@/components/demands/demand-groups";
import { ChoiceRow } from "@/components/ui/choice-row";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareDemands } from "@/lib/chart/prepare-demands";
import { parseRecordFilters } from "@/lib/filters/parse-record-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadDemands } from "@/lib/service/load-demand";
import { loadFrame } from "@/lib/service/load-frame";
import { findNextStep } from "../find-next-step";
import { WriteTools } from "../new/write-tools";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Demands" };

export default async function DemandsPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const filters = parseRecordFilters(await searchParams, {
    parties: frame.parties.map(({ id }) => id),
    issues: frame.issues.map(({ id }) => id),
  });
  const all = await loadDemands({ negotiation });
  const model = prepareDemands(frame, { all, filters });
  return (
    <>
      <Notices notices={filters.notices} />
      <h1 className="pt-5">{model.heading}</h1>
      <p className="sub">{model.basis}</p>
      <WriteTools
        negotiation={negotiation}
        kind="demand"
        tools={[
          {
            name: "New demand",
            href: screenPaths.create(negotiation, "demand", { party: filters.party, issue: filters.issue }),
          },
          { name: "New statement", href: screenPaths.create(negotiation, "statement") },
        ]}
      />
      <div className="mt-4 flex flex-col gap-y-1 border-y border-rule2 py-2">
        <ChoiceRow label="Party" choices={model.parties} />
        <ChoiceRow label="Issue" choices={model.issues} />
      </div>
      {all.length === 0 && (
        <NextStepMessage title="What each party asks for stands here, by issue." step={findNextStep(frame)} />
      )}
      {model.groups.length === 0 && all.length > 0 && (
        <StateMessage title="No demand fits these filters." actions={model.waysOut} />
      )}
      {model.groups.length > 0 && (
        <DemandGroups negotiation={negotiation} groups={model.groups} showParty={filters.party === null} />
      )}
      <RowKeys />
    </>
  );
}
