import type {
  Basis,
  Confidence,
  Credibility,
  Firmness,
  Reliability,
  RoundFormat,
  SourceKind,
} from "../domain/codebook/grades";

/** The word for each step of firmness, from the codebook. */
export const FIRMNESS_WORDS = {
  1: "withdrawn",
  2: "exploratory",
  3: "negotiable",
  4: "firm",
  5: "red line",
} as const satisfies Record<Firmness, string>;

/** What each step of firmness means, in the codebook's words. */
export const FIRMNESS_MEANINGS = {
  1: "conceded or withdrawn",
  2: "exploratory, an opening signalled",
  3: "stated, conditional or negotiable",
  4: "firm demand",
  5: "red line, precondition or ultimatum",
} as const satisfies Record<Firmness, string>;

/** How a statement is known, as a reader sees it beside the speaker. */
export const BASIS_WORDS = {
  "official-text": "official text",
  "on-record": "on record",
  reported: "reported",
  analyst: "analyst's reading",
} as const satisfies Record<Basis, string>;

/** What each basis means. */
export const BASIS_MEANINGS = {
  "official-text": "a document of the party: draft treaty, memorandum, communiqué",
  "on-record": "a speech, a press conference, an official who is quoted",
  reported: "media citing sources, leaks",
  analyst: "an analyst's reading of what the party asks for; never shown as a stated demand",
} as const satisfies Record<Basis, string>;

export const CONFIDENCE_WORDS = { 1: "low", 2: "fair", 3: "high" } as const satisfies Record<
  Confidence,
  string
>;

/** Reliability of a publisher by the Admiralty code. */
export const RELIABILITY_WORDS = {
  A: "completely reliable",
  B: "usually reliable",
  C: "fairly reliable",
  D: "not usually reliable",
  E: "unreliable",
  F: "reliability cannot be judged",
} as const satisfies Record<Reliability, string>;

/** Credibility of a piece of information by the Admiralty code. */
export const CREDIBILITY_WORDS = {
  1: "confirmed by other sources",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "truth cannot be judged",
} as const satisfies Record<Credibility, string>;

export const ROUND_FORMAT_WORDS = {
  bilateral: "bilateral talks",
  mediated: "mediated talks",
  multilateral: "multilateral talks",
  summit: "summit",
  call: "call",
  "document-exchange": "exchange of papers",
  unilateral: "unilateral declaration",
} as const satisfies Record<RoundFormat, string>;

export const SOURCE_KIND_WORDS = {
  "official-document": "official document",
  transcript: "transcript",
  speech: "speech",
  news: "news report",
  leak: "leaked document",
  analysis: "analysis",
} as const satisfies Record<SourceKind, string>;

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/**
 * Names a language in English.
 *
 * @param tag - A BCP 47 tag; one that is not known is shown as it is.
 * @example
 * languageName("uk") // "Ukrainian"
 */
export function languageName(tag: string): string {
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
