import type { Change } from "@/lib/domain/changes/change";
import type { GapPoint } from "@/lib/domain/gaps/gap-series";
import type { Issue, Negotiation, Party, Phase } from "@/lib/domain/model";
import type { Position } from "@/lib/domain/positions/position-at";
import type { CitedStatement, Overview, PositionChange, RoundEntry } from "@/lib/service/read-models";

/** A negotiation of three parties on two issues with a scale and one without, over four rounds in two phases. */
export const NEGOTIATION: Negotiation = {
  id: "river",
  name: "The river",
  description: "",
  threshold: 5,
  leadPair: ["north", "south"],
  publicReading: false,
  revision: 1,
};

export function aParty(id: string, pole: "low" | "high" | null, shortName = capital(id)): Party {
  return {
    id,
    name: shortName,
    shortName,
    abbreviation: id.slice(0, 2).toUpperCase(),
    kind: "state",
    marker: "disc",
    colour: { light: "#333333", dark: "#cccccc" },
    poles: pole === null ? [] : [{ pole, issue: null, from: null, to: null }],
  };
}

export const PARTIES: readonly Party[] = [
  aParty("north", "high"),
  aParty("south", "low"),
  aParty("mediator", null, "United States"),
];

export function anIssue(id: string, scaled = true): Issue {
  return {
    id,
    title: capital(id),
    question: "",
    core: true,
    salience: null,
    scale: scaled
      ? {
          lowLabel: `no ${id}`,
          highLabel: `all ${id}`,
          anchors: [0, 50, 100].map((at) => ({ at, text: `${id} at ${at}`, label: `${id} ${at}` })),
        }
      : null,
  };
}

export const ISSUES: readonly Issue[] = [anIssue("water"), anIssue("land"), anIssue("format", false)];

export const PHASES: readonly Phase[] = [
  { id: "early", name: "The early talks", shortName: "Early talks", from: "2024-01-01", to: "2024-02-28" },
  { id: "late", name: "The late talks", shortName: "Late talks", from: "2024-03-01", to: "2024-12-31" },
];

export function aRoundEntry(ordinal: number, given: Partial<RoundEntry> = {}): RoundEntry {
  const day = `2024-0${ordinal}-10`;
  return {
    id: `r${ordinal}`,
    name: `Meeting ${ordinal}`,
    ordinal,
    sequence: 1,
    start: day,
    end: day,
    venue: "The bridge",
    format: "bilateral",
    phase: ordinal < 3 ? "early" : "late",
    participants: ["north", "south"],
    summary: "They met.",
    statements: ordinal,
    ...given,
  };
}

export const ROUNDS: readonly RoundEntry[] = [1, 2, 3, 4].map((ordinal) => aRoundEntry(ordinal));

export const FRAME = {
  negotiation: NEGOTIATION,
  parties: PARTIES,
  issues: ISSUES,
  phases: PHASES,
  rounds: ROUNDS,
};

export function aPosition(given: Partial<Position> = {}): Position {
  const spokenAt = given.spokenAt ?? 4;
  return {
    party: "north",
    issue: "water",
    state: "stated",
    position: 80,
    fallback: null,
    range: null,
    firmness: 4,
    basis: "on-record",
    spokenAt,
    date: `2024-0${spokenAt}-10`,
    age: { rounds: 4 - spokenAt, days: (4 - spokenAt) * 30 },
    wording: "w",
    statements: [`s${spokenAt}`],
    atPosition: 1,
    demands: ["demand"],
    ...given,
  };
}

export function aChange(given: Partial<Change> = {}): Change {
  return {
    class: "softened",
    delta: -10,
    shiftTowardPole: -10,
    firmnessShift: 0,
    restsOn: "position",
    comparable: true,
    reason: null,
    withinNoise: false,
    counted: true,
    supersededBy: null,
    ...given,
  };
}

/** What became of a position of 90 that is now 80, unless told otherwise. */
export function aCell(given: Partial<PositionChange> = {}): PositionChange {
  const named = { party: given.party ?? "north", issue: given.issue ?? "water" };
  return {
    ...named,
    before: aPosition({ ...named, position: 90, spokenAt: 3 }),
    after: aPosition(named),
    change: aChange(),
    notRepeated: null,
    ...given,
  };
}

export function aCitedStatement(given: Partial<CitedStatement> = {}): CitedStatement {
  return {
    id: "s4",
    demand: "demand",
    demandTitle: "All of the water",
    topic: null,
    party: "north",
    issue: "water",
    round: 4,
    roundId: "r4",
    date: "2024-04-10",
    basis: "on-record",
    position: 80,
    fallback: null,
    firmness: 4,
    confidence: 2,
    speaker: "The envoy",
    text: "The water is shared.",
    context: null,
    note: null,
    version: 1,
    evidence: [],
    ...given,
  };
}

export function aGapPoint(round: number, a: number | null, b: number | null, ageRounds = 0): GapPoint {
  const side = (position: number | null) =>
    position === null ? null : { position, fallback: null, ageRounds };
  const gap = a === null || b === null ? null : Math.abs(a - b);
  return { round, gap, residual: gap, zone: null, spoken: true, a: side(a), b: side(b), statements: [] };
}

export function anOverview(given: Partial<Overview> = {}): Overview {
  const [previous, round] = [aRoundEntry(3), aRoundEntry(4)];
  return {
    round,
    previous,
    next: null,
    cells: [],
    unscaled: [],
    statements: {},
    pair: ["north", "south"],
    gaps: [],
    ...given,
  };
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
