import type { Slug } from "../domain/model";
import type { Agreement, IssueReliability } from "../domain/reliability/issue-reliability";
import { screenPaths } from "../filters/screen-paths";
import { FIRMNESS_WORDS } from "../format/codebook-words";
import { countOf, formatPoints } from "../format/format-number";
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
  readonly caveats: readonly string[];
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
  readonly disagreements: readonly {
    readonly key: Slug;
    readonly href: string;
    readonly issue: string;
    readonly codes: string;
    readonly apart: string;
  }[];
};

/** Two codes each carry the error, and 1.96 of the resulting standard errors hold 95 % of the cases. */
const NOISE_FACTOR = 1.96 * Math.SQRT2;

const VERDICT_WORDS = {
  reliable: "reliable",
  tentative: "tentative",
  "not-usable": "not usable",
  unknown: "unknown",
} as const satisfies Record<Agreement["verdict"], string>;

/** Prepares how far the codes of a negotiation can be trusted. */
export function prepareReliability(
  frame: Frame,
  {
    overall,
    issues,
  }: { readonly overall: IssueReliability; readonly issues: ReadonlyMap<Slug, IssueReliability> },
): ReliabilityModel {
  const rows = frame.issues.flatMap((issue) => {
    const reliability = issues.get(issue.id);
    return reliability === undefined ? [] : [toRow(issue.id, issue.title, reliability)];
  });
  return {
    finding: findingOf(frame, overall),
    caveats: caveatsOf(overall),
    rows: overall.statements === 0 ? [] : [...rows, toRow("all", "All issues", overall)],
    disagreements: overall.disagreements.map(
      ({ statement, issue, positionSpread, firmnessSpread, codings }) => ({
        key: statement,
        href: screenPaths.statement(frame.negotiation.id, statement),
        issue: frame.issues.find(({ id }) => id === issue)?.title ?? issue,
        codes: codings
          .map(
            ({ coder, position, firmness }) =>
              `${coder}: ${position === null ? "" : `${formatPoints(position)}, `}${FIRMNESS_WORDS[firmness]}`,
          )
          .join(" · "),
        apart: [
          ...(positionSpread === null || positionSpread === 0 ? [] : [countOf(positionSpread, "point")]),
          ...(firmnessSpread === 0 ? [] : [`${countOf(firmnessSpread, "step")} of firmness`]),
        ].join(", "),
      }),
    ),
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

function caveatsOf({ statements, coders }: IssueReliability): readonly string[] {
  const made =
    "All codes were made by automated readers who followed the codebook; no human expert has reviewed them yet.";
  if (statements === 0) return [made];
  return [
    made,
    `The coders are ${listInWords(coders)}. The second ones did not see the first codes, but they saw the first coder’s wording of each statement and the name of its demand: the agreement is an upper bound.`,
    "Below 0.667 an alpha is not usable, from there to 0.8 tentative, above reliable (Krippendorff’s limits). The interval is a bootstrap over statements, 95 %.",
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
