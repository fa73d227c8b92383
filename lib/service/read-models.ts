import type { AsOf } from "../domain/as-of/negotiation-ref";
import type { Change, Standing } from "../domain/changes/change";
import type { CoverageCell } from "../domain/coverage/coverage-cell";
import type { WordingChange } from "../domain/diff/wording-change";
import type { GapPoint } from "../domain/gaps/gap-series";
import type {
  Adjudication,
  Coding,
  CodingNote,
  Demand,
  Evidence,
  Issue,
  Negotiation,
  Party,
  Phase,
  Round,
  Slug,
  Source,
  Statement,
  Supersession,
} from "../domain/model";
import type { Position } from "../domain/positions/position-at";
import type { Reliability } from "../domain/reliability/issue-reliability";

/** What every screen of a negotiation needs: its rows other than statements, in the order of display. */
export type Frame = {
  readonly negotiation: Negotiation;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly phases: readonly Phase[];
  /** In order; `statements` counts what was coded at the round. */
  readonly rounds: readonly RoundEntry[];
  readonly counts: FrameCounts;
};

export type RoundEntry = Round & { readonly statements: number };

export type FrameCounts = {
  readonly statements: number;
  readonly evidence: number;
  readonly quotes: number;
  readonly sources: number;
  readonly demands: number;
  /** Statements with two or more independent codings. */
  readonly codedTwice: number;
};

export type CitedEvidence = Evidence & { readonly cited: Source };

/** A statement with its evidence; the piece to show first comes first (with a quote, then by the better publisher). */
export type CitedStatement = Omit<Statement, "evidence"> & { readonly evidence: readonly CitedEvidence[] };

export type StatementIndex = Readonly<Record<Slug, CitedStatement>>;

/** Where a party stood on an issue before and after, and what became of it. */
export type PositionChange = {
  readonly party: Slug;
  readonly issue: Slug;
  readonly before: Position | null;
  readonly after: Position | null;
  /** Null when nothing was stated up to the later round. */
  readonly change: Change | null;
  /** The earlier demand that the later position does not rest on and that was neither repeated nor withdrawn. */
  readonly notRepeated: {
    readonly demand: Slug;
    readonly title: string;
    readonly position: number | null;
  } | null;
};

export type Overview = {
  readonly round: RoundEntry;
  readonly previous: RoundEntry | null;
  readonly next: RoundEntry | null;
  /** Every party on every issue with a scale, in the order of display (issues, then parties). */
  readonly cells: readonly PositionChange[];
  /** The demands on issues without a scale that changed since the round before. */
  readonly unscaled: readonly DemandChange[];
  /** The statements that `cells` and `unscaled` of this round rest on. */
  readonly statements: StatementIndex;
  readonly pair: readonly [Slug, Slug] | null;
  readonly gaps: readonly IssueGaps[];
};

export type IssueGaps = { readonly issue: Slug; readonly points: readonly GapPoint[] };

export type ComparisonRow = PositionChange & {
  /** The positions between the two rounds, one entry per round in which the party spoke, ends included. */
  readonly path: readonly { readonly round: number; readonly position: number; readonly spoken: boolean }[];
  /** Positions in the party's own words alone, where the sides rest on different kinds of evidence. */
  readonly ownWords: { readonly before: number | null; readonly after: number | null } | null;
};

export type DemandChange = {
  readonly demand: Demand;
  readonly before: Slug | null;
  readonly after: Slug | null;
  readonly change: Change;
};

export type Comparison = {
  readonly from: RoundEntry;
  readonly to: RoundEntry;
  readonly rows: readonly ComparisonRow[];
  readonly unscaled: readonly DemandChange[];
  readonly statements: StatementIndex;
  readonly pair: readonly [Slug, Slug] | null;
  readonly gaps: readonly {
    readonly issue: Slug;
    readonly before: number | null;
    readonly after: number | null;
    /** In both parties' own words alone; null where that cannot be said. */
    readonly afterOwnWords: number | null;
  }[];
};

/** What lies between two rounds for one party on one issue: the wordings, newest first. */
export type Between = {
  readonly party: Slug;
  readonly issue: Slug;
  readonly versions: readonly WordingVersion[];
};

/** A wording marked against the nearest earlier one of its kind; `against` null: nothing near enough before it. */
export type WordingVersion = {
  readonly statement: CitedStatement;
  readonly against: Slug | null;
  readonly wording: WordingChange | null;
};

export type PartiesComparison = {
  readonly round: RoundEntry;
  readonly a: Slug;
  readonly b: Slug;
  readonly rows: readonly {
    readonly issue: Slug;
    readonly a: Position | null;
    readonly b: Position | null;
    readonly gap: number | null;
    readonly residual: number | null;
    readonly zone: { readonly low: number; readonly high: number } | null;
  }[];
  readonly statements: StatementIndex;
};

export type Trajectory = {
  readonly issue: Issue;
  /** Per party in display order, one position per round in which it spoke. */
  readonly series: readonly { readonly party: Slug; readonly steps: readonly Position[] }[];
  /** Every statement on the issue, analysts' readings among them, newest first. */
  readonly statements: readonly CitedStatement[];
  /** What a change from one position to the next is judged by, beside the statements. */
  readonly supersessions: readonly Supersession[];
  /** Standard error of one code on the issue, in scale points; null while unknown. */
  readonly coderError: number | null;
  readonly pair: readonly [Slug, Slug] | null;
  readonly gap: readonly GapPoint[];
};

export type DemandPage = {
  readonly demand: Demand;
  readonly supersededBy: readonly Demand[];
  readonly supersedes: Demand | null;
  /** Newest first. */
  readonly versions: readonly WordingVersion[];
};

export type PartyPage = {
  readonly party: Party;
  /** As of the last round, on every issue with a scale. */
  readonly positions: readonly PositionChange[];
  readonly demands: readonly DemandSummary[];
  readonly statements: StatementIndex;
  readonly series: readonly { readonly issue: Slug; readonly steps: readonly Position[] }[];
};

/** A demand with what stands of it at the last round. */
export type DemandSummary = {
  readonly demand: Demand;
  readonly statements: number;
  /** Ordinal of the round of the latest statement that is not an analyst's reading. */
  readonly lastRound: number | null;
  /** That statement. */
  readonly latest: Slug | null;
  readonly standing: Standing | null;
  /** The demand that has taken its place, while it has. */
  readonly supersededBy: Slug | null;
};

export type RoundPage = {
  readonly round: RoundEntry;
  readonly previous: RoundEntry | null;
  readonly next: RoundEntry | null;
  readonly sources: readonly Source[];
  /** By issue, then party, then date. */
  readonly statements: readonly CitedStatement[];
};

export type SourceSummary = Source & { readonly statements: number };

export type SourcePage = {
  readonly source: Source;
  readonly statements: readonly CitedStatement[];
  readonly rounds: readonly Slug[];
};

/** One statement with what it belongs to. */
export type StatementPage = {
  /** The statement, its wording marked against the nearest earlier one of its thread. */
  readonly version: WordingVersion;
  readonly demand: Demand;
  readonly round: RoundEntry;
  /** Every coder's independent codes, by coder. */
  readonly codings: readonly Coding[];
  /** What was decided where the codings lie apart; null where nothing was. */
  readonly adjudication: Adjudication | null;
  /** Its neighbours in the thread; null at the thread's ends. */
  readonly earlier: CitedStatement | null;
  readonly later: CitedStatement | null;
};

export type SearchHit = {
  readonly kind: "demand" | "statement" | "quote" | "source";
  readonly id: Slug;
  /** The record to open. */
  readonly title: string;
  /** The words around the hit, with the matching words marked. */
  readonly excerpt: readonly { readonly text: string; readonly hit: boolean }[];
  readonly party: Slug | null;
  readonly issue: Slug | null;
  readonly date: string | null;
};

export type CoveragePage = {
  /** In order of party, issue and round; a party on an issue at a round of which nothing is kept has none. */
  readonly cells: readonly CoverageCell[];
  readonly notes: readonly CodingNote[];
};

export type ReliabilityPage = {
  readonly reliability: Reliability;
  /** By statement; not every statement on which coders are far apart has one. */
  readonly adjudications: readonly Adjudication[];
  readonly notes: readonly CodingNote[];
  /** The statements on which coders are far apart. */
  readonly statements: StatementIndex;
};

/** What a reference to a negotiation means. */
export type Recording =
  /** As it is now. */
  | { readonly kind: "present" }
  /** As it was recorded then, at the last revision of that time; `current` is the one that it has now. */
  | { readonly kind: "recorded"; readonly asOf: AsOf; readonly revision: number; readonly current: number }
  /** Nothing was recorded yet then; `begins` is the write with which the record does, null when there is none. */
  | {
      readonly kind: "before";
      readonly asOf: AsOf;
      readonly begins: {
        /** Instant in UTC, ISO 8601. */
        readonly at: string;
        readonly actor: string;
        /** How many records it brought, and how many of them are statements. */
        readonly records: number;
        readonly statements: number;
      } | null;
    };

export type * from "./history-models";
