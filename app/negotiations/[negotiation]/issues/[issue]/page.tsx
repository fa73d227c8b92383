import { notFound } from "next/navigation";
import { IssueTabs } from "@/components/trajectories/issue-tabs";
import { TrajectoryControls } from "@/components/trajectories/trajectory-controls";
import { TrajectorySection } from "@/components/trajectories/trajectory-section";
import { UnscaledDemands } from "@/components/trajectories/unscaled-demands";
import { NoRoundYet } from "@/components/ui/no-round-yet";
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
import { findNextStep } from "../../find-next-step";
import { HistoryLine } from "../../history/history-line";
import { MissingOrRemoved } from "../../history/missing-or-removed";
import { SavedNotice, WriteTools } from "../../new/write-tools";
import { readReference } from "../../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string; issue: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export async function generateMetadata(props: Props) {
  const [negotiation, { issue }] = await Promise.all([readReference(props), props.params]);
  const frame = await loadFrame(negotiation);
  return { title: frame?.issues.find(({ id }) => id === issue)?.title ?? "Not found" };
}

/** How the parties' positions on one issue ran through the rounds, and on what each of them rests. */
export default async function IssueScreen({ params, searchParams }: Props) {
  const [negotiation, { issue }] = await Promise.all([readReference({ params, searchParams }), params]);
  const frame = await loadFrame(negotiation);
  const shown = frame?.issues.find(({ id }) => id === issue);
  if (frame === null) notFound();
  if (shown === undefined) return MissingOrRemoved({ negotiation, kind: "issue", id: issue });
  const saved = (
    <SavedNotice
      {...{ negotiation, searchParams }}
      historyHref={screenPaths.recordHistory(negotiation, "issue", issue)}
    />
  );
  const revise = (
    <WriteTools
      negotiation={negotiation}
      kind="issue"
      tools={[{ name: "Revise", href: screenPaths.edit(negotiation, "issue", issue) }]}
    />
  );
  if (frame.rounds.length === 0)
    return (
      <>
        {saved}
        <NoRoundYet kind="Issue" name={shown.title} step={findNextStep(frame)} />
        {revise}
      </>
    );
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
  const hrefOf = (changed: Partial<typeof filters>, of = issue) =>
    screenPaths.issue(negotiation, of, writeTrajectoryQuery({ ...filters, ...changed }, frame.parties));
  return (
    <>
      {saved}
      <IssueTabs issues={frame.issues} current={issue} hrefOf={(id) => hrefOf({ allRows: false }, id)} />
      <div className="pt-5">
        <h1>{model?.finding ?? unscaled?.finding}</h1>
        <p className="sub mt-1.5 max-w-[110ch]">{model?.explanation ?? unscaled?.explanation}</p>
        {revise}
      </div>
      <Notices notices={model?.notices ?? filters.notices} />
      <TrajectoryControls
        parties={frame.parties}
        filters={filters}
        hasScale={model !== null}
        hrefOf={(changed) => hrefOf(changed)}
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
      <HistoryLine negotiation={negotiation} kind="issue" id={issue} />
    </>
  );
}
