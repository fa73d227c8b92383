import type { CodingNote, Slug } from "../domain/model";
import type { Agreement, IssueReliability } from "../domain/reliability/issue-reliability";
import { screenPaths } from "../filters/screen-paths";
import { listInWords } from "../format/list-in-words";
import type { Frame } from "../service/read-models";

/** One alpha in words and figures. */
export type AlphaCell = {
  readonly alpha: string;
  readonly interval: string | null;
  readonly verdict: string;
};

export type ReliabilityModel = {
  readonly finding: string;
  /** The notes that come first: who coded, and what they saw. */
  readonly notes: readonly CodingNote[];
  /** How the figures are to be read, in sentences. */
  readonly limits: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly statements: number;
    readonly position: AlphaCell;
    readonly firmness: AlphaCell;
    readonly basis: AlphaCell;
    /** Standard error of one code, and the movement that counts as more than it. */
    readonly error: string;
    readonly noise: string;
  }[];
  /** How many statements coders lie far apart on. */
  readonly disagreements: number;
  /** The screen that lists them. */
  readonly href: string;
};

/** Two codes each carry the error, and 1.96 of the resulting standard errors hold 95 % of the cases. */
const NOISE_FACTOR = 1.96 * Math.SQRT2;

const VERDICT_WORDS = {
  reliable: "reliable",
  tentative: "tentative",
  "not-usable": "not usable",
  unknown: "unknown",
} as const satisfies Record<Agreement["verdict"], string>;

/** Notes that the method page shows; the others are on the screens of reliability and coverage. */
const FIRST_NOTES = 2;

/**
 * Prepares how far the codes of a negotiation can be trusted.
 *
 * @param notes - What the case says of its coding, the most important first.
 */
export function prepareReliability(
  frame: Frame,
  {
    overall,
    issues,
  }: { readonly overall: IssueReliability; readonly issues: ReadonlyMap<Slug, IssueReliability> },
  notes: readonly CodingNote[],
): ReliabilityModel {
  const rows = frame.issues.flatMap((issue) => {
    const reliability = issues.get(issue.id);
    return reliability === undefined ? [] : [toRow(issue.id, issue.title, reliability)];
  });
  return {
    finding: findingOf(frame, overall),
    notes: notes.slice(0, FIRST_NOTES),
    limits: limitsOf(overall),
    rows: overall.statements === 0 ? [] : [...rows, toRow("all", "All issues", overall)],
    disagreements: overall.disagreements.length,
    href: screenPaths.reliability(frame.negotiation.id),
  };
}

function findingOf(frame: Frame, { statements, position, firmness }: IssueReliability): string {
  if (statements === 0) return "No statement was coded twice: the error of a code is unknown";
  const share = `${statements} of ${frame.counts.statements} statements were coded twice`;
  const alphas = [
    ...(position.alpha === null
      ? []
      : [`on positions they agree with an alpha of ${decimals(position.alpha)}`]),
    ...(firmness.alpha === null ? [] : [`on firmness with ${decimals(firmness.alpha)}`]),
  ];
  return alphas.length === 0 ? share : `${share}; ${listInWords(alphas)}`;
}

function limitsOf({ statements }: IssueReliability): readonly string[] {
  if (statements === 0)
    return ["With one coding each, a movement cannot be told from an error of the coder."];
  return [
    "Below 0.667 an alpha is not usable, from there to 0.8 tentative, above reliable (Krippendorff’s limits). The interval is a bootstrap over statements, 95 %.",
    "Coders of one team share their habits: what they agree on is an upper bound of what others would agree on.",
    "The error is the standard error of one code. A movement below 1.96 · √2 times it cannot be told from the coders’ own error; it is marked on every screen and counted in no headline.",
  ];
}

function toRow(key: string, name: string, reliability: IssueReliability): ReliabilityModel["rows"][number] {
  const { statements, position, firmness, basis, coderError } = reliability;
  return {
    key,
    name,
    statements,
    position: toCell(position),
    firmness: toCell(firmness),
    basis: toCell(basis),
    error: coderError === null ? "unknown" : decimals(coderError, 1),
    noise: coderError === null ? "unknown" : decimals(coderError * NOISE_FACTOR, 1),
  };
}

function toCell({ alpha, interval, verdict }: Agreement): AlphaCell {
  return {
    alpha: alpha === null ? "–" : decimals(alpha),
    interval: interval === null ? null : `${decimals(interval.low)} to ${decimals(interval.high)}`,
    verdict: VERDICT_WORDS[verdict],
  };
}

function decimals(value: number, digits = 2): string {
  return value.toFixed(digits).replace("-", "−");
}
