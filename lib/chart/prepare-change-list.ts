import type { Change, ChangeClass } from "../domain/changes/change";
import type { Issue, Party, Slug } from "../domain/model";
import { changeVerb, incomparabilityInWords } from "../format/change-words";
import { FIRMNESS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { CitedStatement, Frame, Overview, PositionChange } from "../service/read-models";
import { describeFigures } from "./describe-cell-change";
import { describeEnds } from "./describe-ends";
import { describeTally } from "./describe-tally";

/** How many changes are shown with their wording and evidence; the others in one line each. */
const SHOWN_IN_FULL = 4;

/** A change in one line. */
export type ChangeLine = {
  readonly party: Slug;
  readonly partyName: string;
  readonly change: ChangeClass;
  /** "softened", "moved toward Ukraine's position". */
  readonly verb: string;
  /** The issue as in a sentence, or the demand's title. */
  readonly on: string;
  /** "5 → 33"; null without numbers. */
  readonly figures: string | null;
  /** The statement that the later position rests on. */
  readonly statement: Slug | null;
};

/** A change with its wording and its evidence. */
export type ChangeItem = ChangeLine & {
  readonly text: string;
  /** "Firmness 4 → 2, exploratory."; null when firmness did not change. */
  readonly firmness: string | null;
  /** The demand that was not repeated, or whatever else the reader must know. */
  readonly caveat: string | null;
  readonly evidence: CitedStatement["evidence"][number] | null;
  readonly reported: boolean;
};

export type ChangeListModel = {
  readonly finding: string;
  readonly span: string;
  /** The rounds to compare in full; null at the first round. */
  readonly compare: { readonly from: Slug; readonly to: Slug } | null;
  readonly large: readonly ChangeItem[];
  readonly small: readonly ChangeLine[];
  readonly uncounted: readonly { readonly reason: string; readonly lines: readonly ChangeLine[] }[];
  /** Demands on issues without a scale. */
  readonly unscaled: readonly ChangeLine[];
  /** What was said again, in other words or the same: sentences with the class that their mark shows. */
  readonly still: readonly { readonly change: ChangeClass; readonly words: string }[];
};

type Facts = {
  readonly frame: Pick<Frame, "negotiation" | "parties" | "issues">;
  readonly overview: Pick<Overview, "round" | "previous" | "cells" | "unscaled" | "statements">;
};

/** A cell in which the party spoke at the round, with what became of its position. */
type Spoken = {
  readonly cell: PositionChange;
  readonly party: Party;
  readonly issue: Issue;
  readonly change: ChangeClass;
  readonly verb: string | null;
};

/** Prepares "what changed in the last round": the tally as a sentence, the largest changes first, and what stayed. */
export function prepareChangeList({ frame, overview }: Facts): ChangeListModel {
  const { round, previous, cells } = overview;
  const spoken = listSpoken({ frame, overview });
  const counted = spoken
    .filter(({ cell, verb }) => verb !== null && isCounted(cell.change))
    .sort(largestFirst);
  const uncounted = spoken.filter(({ cell, verb }) => verb !== null && !isCounted(cell.change));
  const said = (one: ChangeClass) => spoken.filter(({ verb, change }) => verb === null && change === one);
  const [reworded, restated] = [said("reworded"), said("restated")];
  const unscaled = listUnscaled({ frame, overview });
  const silent = cells.filter(({ after }) => after !== null && after.spokenAt < round.ordinal).length;
  return {
    finding: describeTally({
      moves: frame.parties.flatMap((party) =>
        counted
          .filter((one) => one.party.id === party.id)
          .map(({ verb }) => ({ party: partyInSentence(party), verb: verb ?? "" })),
      ),
      from: previous?.end ?? null,
      to: round.end,
      again: reworded.length + restated.length,
      uncounted: uncounted.length,
      silent,
    }),
    span:
      previous === null
        ? `What was stated up to ${formatDay(round.end)}`
        : `What changed between ${formatDay(previous.end)} and ${formatDay(round.end)}`,
    compare: previous === null ? null : { from: previous.id, to: round.id },
    large: counted.slice(0, SHOWN_IN_FULL).map((one) => toItem(one, overview)),
    small: counted.slice(SHOWN_IN_FULL).map(toLine),
    uncounted: groupByReason([
      ...uncounted.map((one) => ({ change: one.cell.change, line: toLine(one) })),
      ...unscaled.filter(({ change }) => !isCounted(change)),
    ]),
    unscaled: unscaled.filter(({ change }) => isCounted(change)).map(({ line }) => line),
    still: stillInWords({ reworded, restated, silent, spoken: spoken.length }),
  };
}

const isCounted = (change: Change | null) => change === null || change.counted;

function listSpoken({ frame, overview }: Facts): readonly Spoken[] {
  const { round, cells } = overview;
  return cells.flatMap((cell) => {
    const party = frame.parties.find(({ id }) => id === cell.party);
    const issue = frame.issues.find(({ id }) => id === cell.issue);
    if (party === undefined || issue === undefined || cell.after?.spokenAt !== round.ordinal) return [];
    const ends = describeEnds({
      parties: frame.parties,
      leadPair: frame.negotiation.leadPair,
      issue: issue.id,
      day: round.start,
    });
    const verb = changeVerb(cell.change ?? FIRST, ends);
    return [{ cell, party, issue, change: cell.change?.class ?? FIRST.class, verb }];
  });
}

/** At the first round there is nothing to compare with: what is said there is a first position. */
const FIRST = { class: "new", restsOn: "neither" } as const satisfies Pick<Change, "class" | "restsOn">;

/** A demand withdrawn or tabled again outweighs any movement on the scale; a first position counts as half of it. */
function weightOf({ cell, change }: Spoken): number {
  if (change === "withdrawn" || change === "retabled") return 100;
  if (change === "new") return 50;
  return Math.abs(cell.change?.delta ?? 0);
}

const largestFirst = (a: Spoken, b: Spoken) => weightOf(b) - weightOf(a);

function toLine({ cell, party, issue, change, verb }: Spoken): ChangeLine {
  return {
    party: party.id,
    partyName: party.shortName,
    change,
    verb: verb ?? "",
    on: issueInSentence(issue),
    figures: describeFigures(cell.before?.position ?? null, cell.after?.position ?? null),
    statement: cell.after?.statements[0] ?? null,
  };
}

function toItem(spoken: Spoken, { statements }: Facts["overview"]): ChangeItem {
  const line = toLine(spoken);
  const statement = line.statement === null ? undefined : statements[line.statement];
  const { before, after, notRepeated } = spoken.cell;
  const firmness =
    before == null || after === null || before.firmness === after.firmness
      ? null
      : `Firmness ${before.firmness} → ${after.firmness}, ${FIRMNESS_WORDS[after.firmness]}.`;
  return {
    ...line,
    text: statement?.text ?? "",
    firmness,
    caveat:
      notRepeated === null
        ? null
        : `By another demand than before. “${notRepeated.title}” (${formatPoints(notRepeated.position)}) was neither repeated nor withdrawn.`,
    evidence: statement?.evidence[0] ?? null,
    reported: statement?.basis === "reported",
  };
}

type Uncounted = { readonly change: Change | null; readonly line: ChangeLine };

function groupByReason(uncounted: readonly Uncounted[]): ChangeListModel["uncounted"] {
  const groups = new Map<string, ChangeLine[]>();
  for (const { change, line } of uncounted) {
    const reason =
      incomparabilityInWords(change?.reason ?? null) ?? "Smaller than the coders’ own error on the issue.";
    const lines = groups.get(reason);
    if (lines === undefined) groups.set(reason, [line]);
    else lines.push(line);
  }
  return [...groups].map(([reason, lines]) => ({ reason, lines }));
}

/** Nobody's own end is known where there is no scale. */
const NO_ENDS = { low: [], high: [] } as const;

function listUnscaled({ frame, overview }: Facts): readonly Uncounted[] {
  return overview.unscaled.flatMap(({ demand, after, change }) => {
    const party = frame.parties.find(({ id }) => id === demand.party);
    const verb = changeVerb(change, NO_ENDS);
    if (party === undefined || verb === null) return [];
    const line = {
      party: party.id,
      partyName: party.shortName,
      change: change.class,
      verb: change.class === "new" ? "stated first" : verb,
      on: demand.title,
      figures: null,
      statement: after,
    };
    return [{ change, line }];
  });
}

function stillInWords(counts: {
  readonly reworded: readonly Spoken[];
  readonly restated: readonly Spoken[];
  readonly silent: number;
  readonly spoken: number;
}): ChangeListModel["still"] {
  const { reworded, restated, silent, spoken } = counts;
  const named = (list: readonly Spoken[]) =>
    list
      .map(({ cell, party, issue }) => {
        const position = cell.after?.position ?? null;
        return `${party.shortName} on ${issueInSentence(issue)}${position === null ? "" : ` (${formatPoints(position)})`}`;
      })
      .join("; ");
  const rest =
    silent === 1
      ? "One position stands from an earlier round."
      : `${spoken === 0 ? "All" : "The other"} ${silent} positions stand from earlier rounds.`;
  return [
    ...(reworded.length === 0
      ? []
      : [{ change: "reworded" as const, words: `In other words but no different: ${named(reworded)}.` }]),
    ...(restated.length === 0
      ? []
      : [{ change: "restated" as const, words: `Said again: ${named(restated)}.` }]),
    ...(silent === 0 ? [] : [{ change: "silent" as const, words: rest }]),
  ];
}
