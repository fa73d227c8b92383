import { notFound } from "next/navigation";
import { CoverageScreen } from "@/components/coverage/coverage-screen";
import { ChoiceRow } from "@/components/ui/choice-row";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { Notices } from "@/components/ui/notices";
import { prepareCoverage } from "@/lib/chart/prepare-coverage";
import { parseRecordFilters } from "@/lib/filters/parse-record-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadCoverage } from "@/lib/service/load-coverage";
import { loadFrame } from "@/lib/service/load-frame";
import { findNextStep } from "../find-next-step";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Evidence and coverage" };

export default async function CoveragePage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  if (frame.counts.statements === 0) {
    return (
      <>
        <p className="label pt-5">
          <a href={screenPaths.method(negotiation)}>Method</a>
        </p>
        <h1 className="pb-4">No statements yet</h1>
        <NextStepMessage
          title="What is kept of every party on every issue at every round is counted here."
          step={findNextStep(frame)}
        />
      </>
    );
  }
  const filters = parseRecordFilters(await searchParams, {
    parties: frame.parties.map(({ id }) => id),
    issues: frame.issues.map(({ id }) => id),
  });
  const model = prepareCoverage(frame, { page: await loadCoverage(negotiation), filters });
  return (
    <>
      <Notices notices={filters.notices} />
      <p className="label pt-5">
        <a href={screenPaths.method(negotiation)}>Method</a>
      </p>
      <h1>{model.heading}</h1>
      <p className="sub mt-1 max-w-[100ch]">{model.basis}</p>
      <div className="mt-4 flex flex-col gap-y-1 border-y border-rule2 py-2">
        <ChoiceRow label="Party" choices={model.parties} />
        <ChoiceRow label="Issue" choices={model.issues} />
      </div>
      <CoverageScreen model={model} />
    </>
  );
}
