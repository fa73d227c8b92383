import type { Coding, Slug } from "../model";

/** A coding with the issue of its statement. */
export type IssueCoding = Coding & { readonly issue: Slug };

/** A statement on whose codes coders are far apart. */
export type Disagreement = {
  readonly statement: Slug;
  readonly issue: Slug;
  /** Highest minus lowest position, in scale points; null without two positions. */
  readonly positionSpread: number | null;
  /** Highest minus lowest firmness, in steps, 0 to 4. */
  readonly firmnessSpread: number;
  /** In order of coder. */
  readonly codings: readonly IssueCoding[];
};

/** From these spreads on a disagreement is worth a second look: twice the usual threshold, and more than a neighbouring step. */
export const DISAGREEMENT_POINTS = 10;
export const DISAGREEMENT_STEPS = 2;

/**
 * Lists the statements on which coders are ten points or two steps of firmness apart or more.
 *
 * @param statements - The codings of each statement; those with one coding are never listed.
 * @returns The widest in position first, then in firmness, then by id.
 */
export function listDisagreements(statements: readonly (readonly IssueCoding[])[]): readonly Disagreement[] {
  return statements
    .flatMap((codings) => {
      const first = codings[0];
      if (first === undefined) return [];
      const positions = codings.flatMap(({ position }) => (position === null ? [] : [position]));
      const disagreement: Disagreement = {
        statement: first.statement,
        issue: first.issue,
        positionSpread: positions.length < 2 ? null : spreadOf(positions),
        firmnessSpread: spreadOf(codings.map(({ firmness }) => firmness)),
        codings: codings.toSorted((a, b) => (a.coder < b.coder ? -1 : 1)),
      };
      return [disagreement];
    })
    .filter(
      ({ positionSpread, firmnessSpread }) =>
        (positionSpread ?? 0) >= DISAGREEMENT_POINTS || firmnessSpread >= DISAGREEMENT_STEPS,
    )
    .sort(
      (a, b) =>
        (b.positionSpread ?? 0) - (a.positionSpread ?? 0) ||
        b.firmnessSpread - a.firmnessSpread ||
        (a.statement < b.statement ? -1 : 1),
    );
}

function spreadOf(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}
