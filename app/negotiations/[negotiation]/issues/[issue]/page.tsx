import { notFound } from "next/navigation";
import { IssueTabs } from "@/components/trajectories/issue-tabs";
import { TrajectoryControls } from "@/components/trajectories/trajectory-controls";
import { TrajectorySection } from "@/components/trajectories/trajectory-section";
import { UnscaledDemands } from "@/components/trajectories/unscaled-demands";
import { Notices } from "@/components/ui/notices";
import { prepareTrajectory } from "@/lib/chart/prepare-trajectory";
import { chooseTrajectoryStatements } from "@/lib/chart/prepare-trajectory-table";
import { prepareUnscaledIssue } from "@/lib/chart/prepare-trajectory-unscaled";
import { parseTrajectoryFilters } from "@/lib/filters/parse-trajectory-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { writeTrajectoryQuery } from "@/lib/filters/write-trajectory-query";
import { loadFrame } from "@/lib/service/load-frame";
import { loadTrajectory } from "@/lib/service/load-trajectory";

type Props = {
  readonly params: Promise<{ negotiation: string; issue: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export async function generateMetadata({ params }: Props) {
  const { negotiation, issue } = await params;
  const frame = await loadFrame(negotiation);
  return { title: frame?.issues.find(({ id }) => id === issue)?.title ?? "Not found" };
}

/** How the parties' positions on one issue ran through the rounds, and on what each of them rests. */
export default async function IssueScreen({ params, searchParams }: Props) {
  const { negotiation, issue } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null || frame.rounds.length === 0) notFound();
  if (!frame.issues.some(({ id }) => id === issue)) notFound();
  const filters = parseTrajectoryFilters(await searchParams, frame.parties);
  const ownWordsOnly = filters.basis === "own-words";
  const trajectory = await loadTrajectory({ negotiation, issue, ownWordsOnly });
  const model = prepareTrajectory(frame, trajectory, filters);
  const unscaled =
    model === null
      ? prepareUnscaledIssue(frame, trajectory, {
          parties: filters.parties,
          statements: chooseTrajectoryStatements(trajectory.statements, filters),
        })
      : null;
  const hrefOf = (shown: Partial<typeof filters>, of = issue) =>
    screenPaths.issue(negotiation, of, writeTrajectoryQuery({ ...filters, ...shown }, frame.parties));
  return (
    <>
      <IssueTabs issues={frame.issues} current={issue} hrefOf={(id) => hrefOf({ allRows: false }, id)} />
      <div className="pt-5">
        <h1>{model?.finding ?? unscaled?.finding}</h1>
        <p className="sub mt-1.5 max-w-[110ch]">{model?.explanation ?? unscaled?.explanation}</p>
      </div>
      <Notices notices={model?.notices ?? filters.notices} />
      <TrajectoryControls
        parties={frame.parties}
        filters={filters}
        hasScale={model !== null}
        hrefOf={(shown) => hrefOf(shown)}
      />
      {model !== null && (
        <TrajectorySection
          negotiation={frame.negotiation.id}
          issue={issue}
          model={model}
          parties={frame.parties}
          filters={filters}
        />
      )}
      {unscaled !== null && <UnscaledDemands negotiation={negotiation} groups={unscaled.groups} />}
    </>
  );
}
