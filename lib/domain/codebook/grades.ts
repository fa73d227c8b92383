/**
 * The closed vocabularies of the codebook. Parties, issues and scales are rows of a negotiation and never
 * constants; what stands here is the same for every negotiation.
 */

/** How a statement is known, from the strongest evidence to the weakest. Order matters: see {@link basisRank}. */
export const BASES = ["official-text", "on-record", "reported", "analyst"] as const;
export type Basis = (typeof BASES)[number];

/** 1 conceded or withdrawn … 5 red line. Ordinal: the steps are ordered, their distances are not known. */
export const FIRMNESS_LEVELS = [1, 2, 3, 4, 5] as const;
export type Firmness = (typeof FIRMNESS_LEVELS)[number];

/** The coder's own confidence in a code: 1 low, 2 fair, 3 high. */
export const CONFIDENCE_LEVELS = [1, 2, 3] as const;
export type Confidence = (typeof CONFIDENCE_LEVELS)[number];

/** Which end of an issue's scale is a party's own; `none` for a mediator. */
export const POLES = ["low", "high", "none"] as const;
export type Pole = (typeof POLES)[number];

/** Reliability of a publisher by the Admiralty code, A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITIES = ["A", "B", "C", "D", "E", "F"] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** Credibility of a piece of information by the Admiralty code, 1 confirmed … 5 improbable, 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

export const ROUND_FORMATS = [
  "bilateral",
  "mediated",
  "multilateral",
  "summit",
  "call",
  "document-exchange",
  "unilateral",
] as const;
export type RoundFormat = (typeof ROUND_FORMATS)[number];

export const SOURCE_KINDS = [
  "official-document",
  "transcript",
  "speech",
  "news",
  "leak",
  "analysis",
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Shapes that tell parties apart without colour. None of them is a triangle, diamond, plus or bar: those mark changes. */
export const MARKERS = [
  "square",
  "disc",
  "saltire",
  "hourglass",
  "star",
  "pentagon",
  "half-disc",
  "trefoil",
] as const;
export type Marker = (typeof MARKERS)[number];

/** Lowest firmness of a demand that is still made; 1 means conceded or withdrawn. */
export const WITHDRAWN_FIRMNESS: Firmness = 1;

/**
 * Ranks a basis by the strength of its evidence.
 *
 * @returns 0 (official text) to 3 (an analyst's reading).
 */
export function basisRank(basis: Basis): number {
  return BASES.indexOf(basis);
}

/** What kind of evidence a basis is: the party's own words or document, a press report, or somebody's reading. */
export type EvidenceKind = "own-words" | "press-report" | "analysis";

/** Tells which kind of evidence a basis is; two positions of different kinds are not comparable with each other. */
export function evidenceKind(basis: Basis): EvidenceKind {
  switch (basis) {
    case "official-text":
    case "on-record":
      return "own-words";
    case "reported":
      return "press-report";
    case "analyst":
      return "analysis";
  }
}
