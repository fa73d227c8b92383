import type { Slug } from "../model";
import { measureAlphaInterval } from "./alpha-interval";
import { measureCoderError } from "./coder-error";
import { type Disagreement, type IssueCoding, listDisagreements } from "./disagreements";
import { type Metric, measureAlpha } from "./krippendorff-alpha";
import { createRandomSource } from "./random-source";
import { classifyAlpha, type Verdict } from "./verdict";

/** How well coders agree on one code. */
export type Agreement = {
  /** Krippendorff's alpha, at most 1; null where nothing was coded twice or the codes do not vary. */
  readonly alpha: number | null;
  /** 95 % interval by bootstrap, both ends inclusive; null without an alpha. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** How many statements have this code from two coders or more. */
  readonly statements: number;
  readonly verdict: Verdict;
};

export type IssueReliability = {
  /** Statements with two codings or more, and how many codings these have. */
  readonly statements: number;
  readonly codings: number;
  /** Who coded them, in order of name. */
  readonly coders: readonly string[];
  readonly position: Agreement;
  readonly firmness: Agreement;
  readonly basis: Agreement;
  /** That of the position; where no position was coded twice, that of the firmness. */
  readonly verdict: Verdict;
  /** Standard error of one code of a position, in scale points; null while it is unknown. */
  readonly coderError: number | null;
  /** Ten points or two steps of firmness apart or more; the widest first. */
  readonly disagreements: readonly Disagreement[];
};

export type Reliability = {
  readonly overall: IssueReliability;
  /** Every issue of which a statement was coded twice, in order of id. */
  readonly issues: ReadonlyMap<Slug, IssueReliability>;
};

/** Samples of a bootstrap: enough for ends of the interval that are steady in the second decimal. */
export const BOOTSTRAP_REPLICATES = 500;

/**
 * Measures how well coders agree, in all and per issue: interval alpha for positions, ordinal
 * for firmness, nominal for basis.
 *
 * @param codings - In any order; at most one per statement and coder. Statements with one coding are left out.
 * @param seed - Start of the bootstrap's random numbers; the same seed and codings give the same intervals.
 */
export function measureReliability(codings: readonly IssueCoding[], seed: number): Reliability {
  const statements = groupBy(codings, ({ statement }) => statement).filter((group) => group.length >= 2);
  const issues = groupBy(statements, (group) => group[0]?.issue ?? "");
  return {
    overall: measureGroup(statements, seed),
    issues: new Map(issues.map((group) => [group[0]?.[0]?.issue ?? "", measureGroup(group, seed)])),
  };
}

function measureGroup(statements: readonly (readonly IssueCoding[])[], seed: number): IssueReliability {
  const position = measureAgreement(statements, ({ position }) => position, { metric: "interval", seed });
  const firmness = measureAgreement(statements, ({ firmness }) => firmness, { metric: "ordinal", seed });
  const basis = measureAgreement(statements, ({ basis }) => basis, { metric: "nominal", seed });
  return {
    statements: statements.length,
    codings: statements.flat().length,
    coders: [...new Set(statements.flat().map(({ coder }) => coder))].sort(),
    position,
    firmness,
    basis,
    verdict: position.statements === 0 ? firmness.verdict : position.verdict,
    coderError: measureCoderError(
      statements.map((codings) =>
        codings.flatMap((coding) => (coding.position === null ? [] : [coding.position])),
      ),
    ),
    disagreements: listDisagreements(statements),
  };
}

function measureAgreement<V extends number | string>(
  statements: readonly (readonly IssueCoding[])[],
  codeOf: (coding: IssueCoding) => V | null,
  { metric, seed }: { readonly metric: Metric; readonly seed: number },
): Agreement {
  const units = statements.map((codings) => codings.map(codeOf));
  const alpha = measureAlpha(units, metric);
  const random = createRandomSource(seed);
  return {
    alpha,
    interval:
      alpha === null
        ? null
        : measureAlphaInterval({ units, metric, replicates: BOOTSTRAP_REPLICATES, random }),
    statements: units.filter((unit) => unit.filter((code) => code !== null).length >= 2).length,
    verdict: classifyAlpha(alpha),
  };
}

/** Groups in ascending order of key, so that results do not depend on the order of rows. */
function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
