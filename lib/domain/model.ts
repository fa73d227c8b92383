import type {
  Basis,
  Confidence,
  Credibility,
  Firmness,
  Marker,
  Pole,
  Reliability,
  RoundFormat,
  SourceKind,
} from "./codebook/grades";

/** A calendar day, `YYYY-MM-DD`. No time zone is ever involved. */
export type IsoDate = string;

/** A readable slug, unique in its negotiation: `russia`, `nato-membership`, `2022-03-29-istanbul`. */
export type Slug = string;

export type Negotiation = {
  readonly id: Slug;
  readonly name: string;
  readonly description: string;
  /** Threshold of meaningful movement, in scale points (1 to 100). */
  readonly threshold: number;
  /** The two parties whose gap is shown unless others are chosen. */
  readonly leadPair: readonly [Slug, Slug] | null;
  /** Grows with every write; ETag and cache key. */
  readonly revision: number;
  /** Whether people without a role in it may read it. */
  readonly publicReading: boolean;
};

export type Party = {
  readonly id: Slug;
  readonly name: string;
  /** Name for headings and tables, at most 20 characters. */
  readonly shortName: string;
  /** Two to five letters, where there is no room for the name. */
  readonly abbreviation: string;
  readonly kind: string;
  readonly marker: Marker;
  /** Hex colours on light and on dark paper; both checked for 4.5:1 contrast when the case is made. */
  readonly colour: { readonly light: string; readonly dark: string };
  readonly poles: readonly PolePeriod[];
};

/** Which end of the scales is the party's own between two days (both inclusive; null is open). `issue` null: on every issue. */
export type PolePeriod = {
  readonly pole: Pole;
  readonly issue: Slug | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};

/** A described point of a scale. `label` is at most 24 characters, for cells and axes. */
export type Anchor = { readonly at: number; readonly text: string; readonly label: string };

export type Scale = {
  readonly lowLabel: string;
  readonly highLabel: string;
  /** In ascending order of `at`, which is in scale points 0 to 100. */
  readonly anchors: readonly Anchor[];
};

export type Issue = {
  readonly id: Slug;
  readonly title: string;
  readonly question: string;
  readonly core: boolean;
  /** Null: demands on this issue are compared by wording and firmness only. */
  readonly scale: Scale | null;
  /** Weight in overall gaps, > 0; null where salience is not coded. */
  readonly salience: number | null;
};

export type Phase = {
  readonly id: Slug;
  readonly name: string;
  readonly shortName: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
};

export type Round = {
  readonly id: Slug;
  readonly name: string;
  /** Place in the order of rounds (by start date, then sequence, then id), counted from 1. */
  readonly ordinal: number;
  readonly sequence: number;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly venue: string;
  readonly format: RoundFormat;
  readonly phase: Slug | null;
  readonly participants: readonly Slug[];
  readonly summary: string;
};

export type Source = {
  readonly id: Slug;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string;
  readonly published: IsoDate | null;
  readonly url: string | null;
  readonly kind: SourceKind;
  /** BCP 47 language tag of the publication. */
  readonly language: string;
  readonly reliability: Reliability;
  /** Whether a coder saw a passage of it that bears the record out. */
  readonly seen: boolean;
};

export type Demand = {
  readonly id: Slug;
  readonly party: Slug;
  readonly issue: Slug;
  readonly topic: string | null;
  readonly title: string;
  /** The demand whose place this one took, and the statement and reason from which that holds. */
  readonly supersedes: Slug | null;
  readonly fromStatement: Slug | null;
  readonly supersedesReason: string | null;
};

/**
 * What classification needs of a statement: its codes and its place in time, without the wording itself.
 * Party and issue are those of its demand.
 */
export type CodedStatement = {
  readonly id: Slug;
  readonly demand: Slug;
  readonly party: Slug;
  readonly issue: Slug;
  /** Ordinal of its round, from 1. */
  readonly round: number;
  readonly date: IsoDate;
  readonly basis: Basis;
  /** Scale points 0 to 100; null exactly where the issue has no scale. */
  readonly position: number | null;
  /** Scale points 0 to 100; the furthest point that the party itself signalled it could live with. */
  readonly fallback: number | null;
  readonly firmness: Firmness;
  readonly confidence: Confidence;
  /** Identity of the normalised wording: equal exactly when two wordings are the same. */
  readonly wording: string;
};

/** That one demand took another's place, in the ordinal of the round in which it did so. */
export type Supersession = {
  readonly demand: Slug;
  readonly by: Slug;
  /** Ordinal of the round of the statement that superseded it. */
  readonly round: number;
};

export type Statement = Omit<CodedStatement, "wording"> & {
  readonly roundId: Slug;
  readonly topic: string | null;
  readonly demandTitle: string;
  readonly speaker: string;
  /** The demand itself, parallel throughout its thread. */
  readonly text: string;
  /** Who said it, how and where. */
  readonly context: string | null;
  readonly note: string | null;
  readonly version: number;
  readonly evidence: readonly Evidence[];
};

export type Evidence = {
  readonly source: Slug;
  /** Verbatim, at most 30 words; null where the source paraphrases or the words were not seen whole. */
  readonly quote: string | null;
  readonly translation: string | null;
  readonly locator: string | null;
  /** Where the quote stands in the source's text as it was read, in UTF-16 units: from inclusive, before exclusive. */
  readonly startUtf16: number | null;
  readonly endUtf16: number | null;
  readonly language: string;
  readonly credibility: Credibility;
};

/** One coder's independent codes of one statement. */
export type Coding = {
  readonly statement: Slug;
  readonly coder: string;
  readonly position: number | null;
  readonly fallback: number | null;
  readonly firmness: Firmness;
  readonly basis: Basis;
  readonly confidence: Confidence;
};

/** What was decided where the codings of a statement lie apart: the codes that it holds, by whom and why. */
export type Adjudication = {
  readonly statement: Slug;
  /** Who decided. */
  readonly coder: string;
  readonly position: number | null;
  readonly fallback: number | null;
  readonly firmness: Firmness;
  readonly reason: string;
};

/** What a reader has to know of how a case was coded. */
export type CodingNote = { readonly title: string; readonly text: string };
