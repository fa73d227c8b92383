import type { Firmness } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { FIRMNESS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { topicInWords } from "../format/topic-in-words";
import type { DemandSummary, Frame } from "../service/read-models";

/** A demand in a list, with what stands of it. */
export type DemandRow = {
  readonly id: Slug;
  readonly title: string;
  readonly party: { readonly id: Slug; readonly shortName: string };
  readonly topic: string | null;
  /** The standing position as a number, "withdrawn", "superseded", or "no scale". */
  readonly figure: string;
  readonly isStanding: boolean;
  readonly hasScale: boolean;
  readonly firmness: Firmness | null;
  readonly firmnessWord: string | null;
  /** When it was last stated; null when it never was. */
  readonly lastStated: string | null;
  /** The statement that was last made. */
  readonly latest: Slug | null;
  readonly hollow: boolean;
  readonly statements: string;
  readonly supersededBy: { readonly id: Slug; readonly title: string } | null;
};

export type DemandGroup = {
  readonly issue: { readonly id: Slug; readonly title: string };
  readonly heading: string;
  readonly rows: readonly DemandRow[];
};

/**
 * Groups demands by issue, in display order; within an issue by party, the ones that stand first, then the last stated.
 *
 * @param all - Every demand whose title may be needed to name a successor; `demands` unless given.
 */
export function groupDemands(
  frame: Frame,
  demands: readonly DemandSummary[],
  all: readonly DemandSummary[] = demands,
): readonly DemandGroup[] {
  const partyPlace = (id: Slug) => frame.parties.findIndex((party) => party.id === id);
  return frame.issues.flatMap((issue): DemandGroup[] => {
    const own = demands
      .filter(({ demand }) => demand.issue === issue.id)
      .toSorted(
        (a, b) =>
          partyPlace(a.demand.party) - partyPlace(b.demand.party) ||
          Number(isStanding(b)) - Number(isStanding(a)) ||
          (b.lastRound ?? 0) - (a.lastRound ?? 0) ||
          (a.demand.id < b.demand.id ? -1 : 1),
      );
    if (own.length === 0) return [];
    const standing = own.filter(isStanding).length;
    const heading =
      standing === own.length
        ? countOf(own.length, "demand")
        : `${countOf(own.length, "demand")}, ${standing} standing`;
    return [
      {
        issue: { id: issue.id, title: issue.title },
        heading,
        rows: own.map((summary) => toRow(frame, summary, all)),
      },
    ];
  });
}

function isStanding({ standing }: DemandSummary): boolean {
  return standing?.state === "stated";
}

function toRow(frame: Frame, summary: DemandSummary, all: readonly DemandSummary[]): DemandRow {
  const { demand, standing, statements, latest, supersededBy } = summary;
  const party = frame.parties.find(({ id }) => id === demand.party);
  const successor = all.find((candidate) => candidate.demand.id === supersededBy)?.demand;
  const stands = isStanding(summary);
  return {
    id: demand.id,
    title: demand.title,
    party: { id: demand.party, shortName: party?.shortName ?? demand.party },
    topic: demand.topic === null ? null : capitalised(topicInWords(demand.topic)),
    figure: figureOf(summary),
    isStanding: stands,
    hasScale: standing?.position != null,
    firmness: stands ? (standing?.firmness ?? null) : null,
    firmnessWord: stands && standing !== null ? FIRMNESS_WORDS[standing.firmness] : null,
    lastStated: standing === null ? null : formatDay(standing.date),
    latest,
    hollow: standing?.basis === "reported",
    statements: countOf(statements, "statement"),
    supersededBy:
      supersededBy === null ? null : { id: supersededBy, title: successor?.title ?? supersededBy },
  };
}

function figureOf({ standing }: DemandSummary): string {
  if (standing === null) return "nothing stated";
  switch (standing.state) {
    case "withdrawn":
    case "superseded":
      return standing.state;
    case "stated":
      return standing.position === null ? "no scale" : formatPoints(standing.position);
  }
}
