import type { Change } from "@/lib/domain/changes/change";
import type { CompareFilters } from "@/lib/filters/parse-compare-filters";
import type {
  CitedEvidence,
  CitedStatement,
  Comparison,
  ComparisonRow,
  DemandChange,
  Frame,
} from "@/lib/service/read-models";
import { aChange, aCitedStatement, aPosition, aRoundEntry, FRAME } from "./overview-builders";

export const COMPARISON_FRAME: Frame = {
  ...FRAME,
  counts: { statements: 10, evidence: 10, quotes: 5, sources: 3, demands: 6, codedTwice: 4 },
};

export const FILTERS: CompareFilters = {
  from: "r1",
  to: "r4",
  parties: [],
  issues: [],
  classes: [],
  basis: "any",
  order: "issue",
  open: [],
};

export function anEvidence(given: Partial<CitedEvidence> = {}): CitedEvidence {
  return {
    source: "paper",
    quote: "the water is ours",
    translation: null,
    locator: null,
    startUtf16: null,
    endUtf16: null,
    language: "en",
    credibility: 2,
    cited: {
      id: "paper",
      title: "The talks",
      author: null,
      publisher: "The Paper (north)",
      published: "2024-04-11",
      url: "https://example.org/talks",
      kind: "news",
      language: "en",
      reliability: "B",
      seen: true,
    },
    ...given,
  };
}

/** A party that moved on an issue from round 1 to round 4, its statements named after both. */
export function aComparisonRow(given: {
  readonly party: string;
  readonly issue: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly change?: Partial<Change>;
  readonly row?: Partial<ComparisonRow>;
}): ComparisonRow {
  const { party, issue, from, to } = given;
  const id = (round: number) => `${party}-${issue}-${round}`;
  const side = (position: number | null, spokenAt: number) =>
    position === null ? null : aPosition({ party, issue, position, spokenAt, statements: [id(spokenAt)] });
  const delta = from === null || to === null ? null : to - from;
  return {
    party,
    issue,
    before: side(from, 1),
    after: side(to, 4),
    change: aChange({ delta, shiftTowardPole: delta, ...given.change }),
    notRepeated: null,
    ownWords: null,
    path: [
      ...(from === null ? [] : [{ round: 1, position: from, spoken: true }]),
      ...(to === null ? [] : [{ round: 4, position: to, spoken: true }]),
    ],
    ...given.row,
  };
}

export function aDemandChange(given: {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly change?: Partial<Change>;
}): DemandChange {
  const { id, before, after } = given;
  const demand = { id, party: "north", issue: "format", topic: null, title: `Demand ${id}` };
  return {
    demand: { ...demand, supersedes: null, fromStatement: null, supersedesReason: null },
    before,
    after,
    change: aChange({ delta: null, shiftTowardPole: null, ...given.change }),
  };
}

const statement = (id: string, given: Partial<CitedStatement>) =>
  [id, aCitedStatement({ id, ...given })] as const;

/**
 * One of each kind: a softening that counts, one on a press report, a mediator's move, a silence, a first position;
 * and of two demands without a scale one firmer and one not stated again.
 */
export const COMPARISON: Comparison = {
  from: aRoundEntry(1),
  to: aRoundEntry(4),
  rows: [
    aComparisonRow({ party: "north", issue: "water", from: 90, to: 80 }),
    aComparisonRow({
      party: "south",
      issue: "water",
      from: 20,
      to: 35,
      change: { shiftTowardPole: -15, comparable: false, reason: "evidence", counted: false },
      row: {
        after: aPosition({ party: "south", position: 35, basis: "reported", statements: ["south-water-4"] }),
        ownWords: { before: 20, after: 22 },
      },
    }),
    aComparisonRow({
      party: "mediator",
      issue: "water",
      from: 40,
      to: 60,
      change: { class: "toward-high", shiftTowardPole: null },
      row: {
        path: [
          { round: 1, position: 40, spoken: true },
          { round: 2, position: 45, spoken: true },
          { round: 4, position: 60, spoken: true },
        ],
      },
    }),
    aComparisonRow({
      party: "north",
      issue: "land",
      from: 70,
      to: 70,
      change: { class: "silent", restsOn: "neither" },
      row: { after: aPosition({ issue: "land", position: 70, spokenAt: 1, statements: ["north-land-1"] }) },
    }),
    aComparisonRow({
      party: "south",
      issue: "land",
      from: null,
      to: 10,
      change: { class: "new", firmnessShift: null, restsOn: "neither" },
    }),
  ],
  unscaled: [
    aDemandChange({
      id: "chair",
      before: "chair-1",
      after: "chair-4",
      change: { class: "hardened", firmnessShift: 1, restsOn: "firmness" },
    }),
    aDemandChange({ id: "venue", before: "venue-1", after: "venue-1", change: { class: "silent" } }),
  ],
  statements: Object.fromEntries([
    statement("north-water-1", {
      round: 1,
      date: "2024-01-10",
      text: "All of the water belongs to the north.",
    }),
    statement("north-water-4", {
      text: "Most of the water belongs to the north.",
      speaker: 'The envoy, "in person"',
      evidence: [anEvidence()],
    }),
    statement("south-water-1", { party: "south", round: 1, text: "The river is common." }),
    statement("south-water-4", { party: "south", basis: "reported", text: "A third may go north." }),
    statement("mediator-water-1", { party: "mediator", round: 1, text: "Halves are fair." }),
    statement("mediator-water-4", { party: "mediator", text: "Sixty of a hundred would do." }),
    statement("north-land-1", { issue: "land", round: 1, date: "2024-01-10", text: "The hills stay." }),
    statement("south-land-4", { party: "south", issue: "land", text: "The hills are returned." }),
    statement("chair-1", {
      issue: "format",
      round: 1,
      firmness: 3,
      position: null,
      text: "North takes the chair.",
    }),
    statement("chair-4", {
      issue: "format",
      firmness: 4,
      position: null,
      text: "North takes the chair first.",
    }),
    statement("venue-1", { issue: "format", round: 1, position: null, text: "The talks are on the bridge." }),
  ]),
  pair: ["north", "south"],
  gaps: [
    { issue: "water", before: 70, after: 45, afterOwnWords: 58 },
    { issue: "land", before: null, after: 60, afterOwnWords: 60 },
  ],
};
