import type { Firmness, Pole } from "../domain/codebook/grades";
import type { IsoDate, Issue, Party, Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import { FIRMNESS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Frame, Overview, PositionChange } from "../service/read-models";
import { nearestAnchor } from "./describe-anchor";
import { describeApartness } from "./describe-apartness";
import { type CellStatus, describeCellChange, SILENT_AFTER_ROUNDS } from "./describe-cell-change";
import { describeEnds } from "./describe-ends";

/** A move of less than this is not drawn as a ghost, in scale points. */
const GHOST_FROM = 1;

/** What a scale draws; positions in scale points, 0 to 100. */
export type CellScale = {
  readonly party: Slug;
  /** Null: nothing stated, or withdrawn. */
  readonly position: number | null;
  readonly state: "stated" | "withdrawn" | "silent" | "never";
  readonly pole: Pole;
  /** The position at the round before, where it differs. */
  readonly ghost: number | null;
  readonly fallback: number | null;
  readonly range: { readonly least: number; readonly most: number } | null;
  /** Reported or an analyst's reading rather than the party's own words. */
  readonly hollow: boolean;
};

export type MatrixCell = {
  readonly party: Slug;
  readonly name: string;
  readonly scale: CellScale;
  /** The position as a number, "withdrawn", or "nothing stated". */
  readonly figure: string;
  readonly firmness: Firmness | null;
  /** The nearest described point of the scale. */
  readonly near: string | null;
  /** Null where nothing was ever stated. */
  readonly status: CellStatus | null;
  /** All of the cell in one sentence. */
  readonly sentence: string;
  /** The statement that the position rests on; null where nothing was ever stated. */
  readonly statement: Slug | null;
};

export type MatrixModel = {
  readonly finding: string;
  readonly basis: string;
  readonly caption: string;
  readonly columns: readonly { readonly party: Party; readonly end: string }[];
  readonly rows: readonly {
    readonly issue: Slug;
    readonly title: string;
    readonly low: string;
    readonly high: string;
    readonly cells: readonly MatrixCell[];
  }[];
};

type Facts = {
  readonly frame: Pick<Frame, "negotiation" | "parties" | "issues">;
  readonly overview: Pick<Overview, "round" | "previous" | "cells" | "pair" | "gaps">;
};

/** Prepares the matrix of standing positions at a round: issues with a scale down, parties across. */
export function prepareMatrix({ frame, overview }: Facts): MatrixModel {
  const { round, previous } = overview;
  const scaled = frame.issues.filter((issue) => issue.scale !== null);
  const byCell = new Map(overview.cells.map((cell) => [`${cell.party} ${cell.issue}`, cell]));
  const compared =
    previous === null
      ? "the first round"
      : `compared with round ${previous.ordinal}, ${formatDay(previous.end)}`;
  return {
    finding: findingOf({ frame, overview }),
    basis: `Stated positions as of ${formatDay(round.end)}, each issue from 0 to 100; ${compared}`,
    caption: `Stated positions as of ${formatDay(round.end)}: issues down, parties across`,
    columns: frame.parties.map((party) => ({ party, end: ownEnd(party, scaled, round.start) })),
    rows: scaled.map((issue) => ({
      issue: issue.id,
      title: issue.title,
      low: issue.scale?.lowLabel ?? "",
      high: issue.scale?.highLabel ?? "",
      cells: frame.parties.map((party) =>
        toCell(byCell.get(`${party.id} ${issue.id}`), { frame, issue, party, day: round.start }),
      ),
    })),
  };
}

function findingOf({ frame, overview }: Facts): string {
  const [a, b] = (overview.pair ?? []).map((id) => frame.parties.find((party) => party.id === id));
  if (a === undefined || b === undefined) {
    const stated = overview.cells.filter(({ after }) => after?.state === "stated").length;
    return `${countOf(stated, "stated position")} of ${countOf(frame.parties.length, "party", "parties")}`;
  }
  const gaps = overview.gaps.flatMap(({ issue: id, points }) => {
    const issue = frame.issues.find((candidate) => candidate.id === id);
    return issue === undefined ? [] : [{ issue: issueInSentence(issue), gap: points.at(-1)?.gap ?? null }];
  });
  return capitalised(describeApartness({ a: partyInSentence(a), b: partyInSentence(b), gaps }));
}

function ownEnd(party: Party, issues: readonly Issue[], day: IsoDate): string {
  const poles = new Set(issues.map(({ id }) => poleAt(party.poles, id, day)));
  if (poles.size !== 1) return poles.size === 0 ? "" : "own end: by issue";
  if (poles.has("none")) return "no own end";
  return `own end: ${poles.has("high") ? 100 : 0}`;
}

type CellPlace = {
  readonly frame: Facts["frame"];
  readonly issue: Issue;
  readonly party: Party;
  readonly day: IsoDate;
};

function toCell(cell: PositionChange | undefined, place: CellPlace): MatrixCell {
  const { frame, issue, party, day } = place;
  const scale = toScale(cell, place);
  const after = cell?.after ?? null;
  const on = `${party.shortName} on ${issueInSentence(issue)}`;
  const named = { party: party.id, name: party.shortName, scale };
  if (after === null) {
    const sentence = `${on}: nothing stated so far`;
    return {
      ...named,
      figure: "nothing stated",
      firmness: null,
      near: null,
      status: null,
      sentence,
      statement: null,
    };
  }
  const ends = describeEnds({
    parties: frame.parties,
    leadPair: frame.negotiation.leadPair,
    issue: issue.id,
    day,
  });
  const status = describeCellChange({ change: cell?.change ?? null, age: after.age, ends });
  const near =
    issue.scale === null || after.position === null ? null : nearestAnchor(issue.scale, after.position);
  const withdrawn = after.position === null;
  return {
    ...named,
    figure: withdrawn ? after.state : formatPoints(after.position),
    firmness: withdrawn ? null : after.firmness,
    near: near?.label ?? null,
    status,
    sentence: [
      `${on}: ${withdrawn ? after.state : `${formatPoints(after.position)} of 100`}`,
      ...(near === null ? [] : [`near “${near.label}”`]),
      ...(withdrawn ? [] : [`firmness ${after.firmness} of 5 (${FIRMNESS_WORDS[after.firmness]})`]),
      ...(after.fallback === null ? [] : [`fallback ${formatPoints(after.fallback)}`]),
      `${after.basis === "reported" ? "reported" : "stated"} ${formatDay(after.date)}`,
      status.kind === "age" || status.kind === "silence"
        ? status.words
        : `since the round before: ${status.words}`,
    ].join(", "),
    statement: after.statements[0] ?? null,
  };
}

function toScale(cell: PositionChange | undefined, { issue, party, day }: CellPlace): CellScale {
  const after = cell?.after ?? null;
  const before = cell?.before?.position ?? null;
  const position = after?.position ?? null;
  const silent = after !== null && after.age.rounds > SILENT_AFTER_ROUNDS;
  const moved = before !== null && position !== null && Math.abs(before - position) >= GHOST_FROM;
  return {
    party: party.id,
    position,
    state: after === null ? "never" : position === null ? "withdrawn" : silent ? "silent" : "stated",
    pole: poleAt(party.poles, issue.id, day),
    ghost: moved && after?.age.rounds === 0 ? before : null,
    fallback: after?.fallback ?? null,
    range: after?.range ?? null,
    hollow: after?.basis === "reported",
  };
}
