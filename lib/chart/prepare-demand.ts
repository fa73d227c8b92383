import { WITHDRAWN_FIRMNESS } from "../domain/codebook/grades";
import type { Party, Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { formatDay } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import { topicInWords } from "../format/topic-in-words";
import type { CitedStatement, DemandPage, Frame, WordingVersion } from "../service/read-models";
import { type DemandVersion, prepareDemandVersion } from "./prepare-demand-version";
import { prepareSpark, type SparkModel } from "./prepare-spark";

/** That a demand took another's place, in words. */
export type SupersessionNote = {
  readonly words: string;
  readonly demand: { readonly title: string; readonly href: string };
  readonly reason: string | null;
  /** The statement from which it holds. */
  readonly statement: string | null;
};

export type DemandModel = {
  readonly title: string;
  readonly party: Pick<Party, "id" | "shortName">;
  readonly issue: {
    readonly id: Slug;
    readonly title: string;
    readonly low: string | null;
    readonly high: string | null;
  };
  readonly topic: string | null;
  readonly finding: string;
  readonly supersessions: readonly SupersessionNote[];
  /** Null on an issue without a scale. */
  readonly spark: SparkModel | null;
  readonly versions: readonly DemandVersion[];
};

/** Prepares the history of a demand, newest first. */
export function prepareDemand(frame: Frame, page: DemandPage): DemandModel {
  const { demand, versions } = page;
  const party = frame.parties.find(({ id }) => id === demand.party);
  const issue = frame.issues.find(({ id }) => id === demand.issue);
  const stated = versions.filter(({ statement }) => statement.basis !== "analyst");
  return {
    title: demand.title,
    party: { id: demand.party, shortName: party?.shortName ?? demand.party },
    issue: {
      id: demand.issue,
      title: issue?.title ?? demand.issue,
      low: issue?.scale?.lowLabel ?? null,
      high: issue?.scale?.highLabel ?? null,
    },
    topic: demand.topic === null ? null : topicInWords(demand.topic),
    finding: findingOf(stated.map(({ statement }) => statement)),
    supersessions: listSupersessions(frame.negotiation.id, page),
    spark: issue?.scale == null ? null : sparkOf(frame, stated),
    versions: versions.map((version) => prepareDemandVersion(frame, { party, issue, version, stated })),
  };
}

function sparkOf(frame: Frame, stated: readonly WordingVersion[]): SparkModel {
  const byRound = new Map(
    stated.toReversed().map(({ statement }) => [
      statement.round,
      {
        spokenAt: statement.round,
        position: statement.firmness === WITHDRAWN_FIRMNESS ? null : statement.position,
      },
    ]),
  );
  return prepareSpark([...byRound.values()], frame.rounds.length);
}

function findingOf(newestFirst: readonly CitedStatement[]): string {
  const [latest, first] = [newestFirst[0], newestFirst.at(-1)];
  if (latest === undefined || first === undefined) return "Not stated by the party itself so far";
  if (newestFirst.length === 1) return `Stated once, on ${formatDay(first.date)}`;
  const points = newestFirst.flatMap(({ position }) => (position === null ? [] : [position]));
  const moved =
    first.position === null || latest.position === null
      ? ""
      : first.position === latest.position
        ? `; its position is ${formatPoints(latest.position)}, as at first`
        : `; its position went from ${formatPoints(first.position)} to ${formatPoints(latest.position)}`;
  const between =
    points.length > 2
      ? `, between ${formatPoints(Math.min(...points))} and ${formatPoints(Math.max(...points))}`
      : "";
  const held =
    first.firmness === latest.firmness
      ? `firmness ${latest.firmness} of 5, as at first`
      : `firmness went from ${first.firmness} to ${latest.firmness} of 5`;
  return `Stated ${newestFirst.length} times from ${formatDay(first.date)} to ${formatDay(latest.date)}${moved}${moved === "" ? "" : between}; ${held}`;
}

function listSupersessions(negotiation: Slug, page: DemandPage): readonly SupersessionNote[] {
  const { demand, supersedes, supersededBy, versions } = page;
  const link = ({ title, id }: { readonly title: string; readonly id: Slug }) => ({
    title,
    href: screenPaths.demand(negotiation, id),
  });
  const from = versions.find(({ statement }) => statement.id === demand.fromStatement)?.statement;
  return [
    ...supersededBy.map((successor) => ({
      words: "Its place was taken by",
      demand: link(successor),
      reason: successor.supersedesReason,
      statement:
        successor.fromStatement === null ? null : screenPaths.statement(negotiation, successor.fromStatement),
    })),
    ...(supersedes === null
      ? []
      : [
          {
            words:
              from === undefined
                ? "It took the place of"
                : `From ${formatDay(from.date)} on it took the place of`,
            demand: link(supersedes),
            reason: demand.supersedesReason,
            statement: from === undefined ? null : screenPaths.statement(negotiation, from.id),
          },
        ]),
  ];
}
