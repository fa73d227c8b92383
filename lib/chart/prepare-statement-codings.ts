import type { Coding } from "../domain/model";
import { BASIS_WORDS, CONFIDENCE_WORDS, FIRMNESS_WORDS } from "../format/codebook-words";
import { formatPoints } from "../format/format-number";

/** One coder's codes of a statement, in words. */
export type CodingRow = {
  readonly coder: string;
  readonly position: string;
  readonly fallback: string;
  readonly firmness: string;
  readonly basis: string;
  readonly confidence: string;
};

/** Writes one coder's codes in words. */
export function toCodingRow({ coder, position, fallback, firmness, basis, confidence }: Coding): CodingRow {
  return {
    coder,
    position: formatPoints(position),
    fallback: formatPoints(fallback),
    firmness: `${firmness}, ${FIRMNESS_WORDS[firmness]}`,
    basis: BASIS_WORDS[basis],
    confidence: CONFIDENCE_WORDS[confidence],
  };
}

/**
 * Says how far the codes of one statement lie apart.
 *
 * @param codings - Two or more.
 * @returns A sentence without its full stop.
 */
export function describeAgreement(codings: readonly Coding[]): string {
  const points = codings.flatMap(({ position }) => (position === null ? [] : [position]));
  const spread = points.length < 2 ? 0 : Math.max(...points) - Math.min(...points);
  const steps = codings.map(({ firmness }) => firmness);
  const firmnessSpread = Math.max(...steps) - Math.min(...steps);
  const bases = new Set(codings.map(({ basis }) => basis)).size;
  const apart = [
    ...(spread > 0
      ? [`${formatPoints(spread)} ${spread === 1 ? "point" : "points"} apart on the position`]
      : []),
    ...(firmnessSpread > 0
      ? [`${firmnessSpread} ${firmnessSpread === 1 ? "step" : "steps"} apart on firmness`]
      : []),
    ...(bases > 1 ? ["of two minds on the basis"] : []),
  ];
  return apart.length === 0
    ? "The coders agree on position, firmness and basis"
    : `The coders are ${apart.join(", ")}`;
}
