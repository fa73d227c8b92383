import type { CoverageCell } from "../domain/coverage/coverage-cell";
import type { Slug } from "../domain/model";
import { formatMonth } from "../format/format-day";
import { countOf } from "../format/format-number";
import type { Frame } from "../service/read-models";

/** How dark a place of the map is. */
export type CoverageStep = 1 | 2 | 3 | 4;

/** One place of the map with something in it. */
export type CoveragePlace = {
  /** Ordinal of its round, which is its column. */
  readonly column: number;
  readonly count: number;
  readonly step: CoverageStep;
  /** Nothing was stated by the party itself: all are analysts' readings. */
  readonly readingsOnly: boolean;
  readonly codedTwice: boolean;
  readonly title: string;
};

/** Where statements are kept: rounds along, parties down, grouped by issue. */
export type CoverageMap = {
  readonly columns: number;
  /** Whether a number fits into a place on a wide screen. */
  readonly numbered: boolean;
  /** Phases as spans of columns: from inclusive, before exclusive. */
  readonly phases: readonly {
    readonly id: Slug;
    readonly name: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly first: string;
  readonly last: string;
  readonly groups: readonly {
    readonly issue: Slug;
    readonly title: string;
    readonly rows: readonly {
      readonly party: Slug;
      readonly name: string;
      readonly total: number;
      readonly places: readonly CoveragePlace[];
    }[];
  }[];
};

/** The least count of each step but the first; the last step has no end. */
const STEPS = [2, 3, 5] as const;

/** Steps of ink in words, from the lightest. */
export const COVERAGE_STEPS = [
  { step: 1, words: "1 statement" },
  { step: 2, words: "2" },
  { step: 3, words: "3 or 4" },
  { step: 4, words: "5 or more" },
] as const satisfies readonly { readonly step: CoverageStep; readonly words: string }[];

/** With more columns than these a digit no longer fits into one. */
const MOST_NUMBERED = 64;

/**
 * Prepares the map of what is kept.
 *
 * @param chosen - Parties and issues that have rows, each in the order of display.
 */
export function prepareCoverageMap(
  frame: Frame,
  cells: readonly CoverageCell[],
  chosen: Pick<Frame, "parties" | "issues">,
): CoverageMap {
  const [first, last] = [frame.rounds[0], frame.rounds.at(-1)];
  return {
    columns: frame.rounds.length,
    numbered: frame.rounds.length <= MOST_NUMBERED,
    phases: phasesOf(frame),
    first: first === undefined ? "" : formatMonth(first.start),
    last: last === undefined ? "" : formatMonth(last.end),
    groups: chosen.issues.map((issue) => ({
      issue: issue.id,
      title: issue.title,
      rows: chosen.parties.map((party) => {
        const own = cells.filter((cell) => cell.party === party.id && cell.issue === issue.id);
        return {
          party: party.id,
          name: party.shortName,
          total: own.reduce((sum, { statements }) => sum + statements, 0),
          places: own.map((cell) => toPlace(cell, frame)),
        };
      }),
    })),
  };
}

function phasesOf({ phases, rounds }: Frame): CoverageMap["phases"] {
  return phases.flatMap(({ id, shortName }) => {
    const ordinals = rounds.filter(({ phase }) => phase === id).map(({ ordinal }) => ordinal);
    return ordinals.length === 0
      ? []
      : [{ id, name: shortName, from: Math.min(...ordinals), to: Math.max(...ordinals) + 1 }];
  });
}

function toPlace({ round, statements, bases, codedTwice }: CoverageCell, frame: Frame): CoveragePlace {
  const above = STEPS.filter((least) => statements >= least).length;
  const step = COVERAGE_STEPS[above]?.step ?? 1;
  const name = frame.rounds[round - 1]?.name ?? `Round ${round}`;
  return {
    column: round,
    count: statements,
    step,
    readingsOnly: bases.analyst === statements,
    codedTwice: codedTwice > 0,
    title: `${name}: ${countOf(statements, "statement")}`,
  };
}
