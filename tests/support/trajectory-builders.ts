import type { IsoDate, Source } from "@/lib/domain/model";
import type { Position } from "@/lib/domain/positions/position-at";
import type { CitedStatement, Frame, RoundEntry, Trajectory } from "@/lib/service/read-models";
import { anIssue, aPosition, FRAME } from "./overview-builders";

/** A round a month from January 2023 on, a day long. */
export function aMonthlyRound(ordinal: number, given: Partial<RoundEntry> = {}): RoundEntry {
  const day = monthDay(ordinal);
  return {
    id: `r${ordinal}`,
    name: `Meeting ${ordinal}`,
    ordinal,
    sequence: 1,
    start: day,
    end: day,
    venue: "The bridge",
    format: "bilateral",
    phase: ordinal <= 4 ? "early" : "late",
    participants: ["north", "south"],
    summary: "They met.",
    statements: 1,
    ...given,
  };
}

export function monthDay(ordinal: number): IsoDate {
  const month = String(((ordinal - 1) % 12) + 1).padStart(2, "0");
  return `${2023 + Math.floor((ordinal - 1) / 12)}-${month}-10`;
}

export const monthlyRounds = (count: number): readonly RoundEntry[] =>
  Array.from({ length: count }, (_, index) => aMonthlyRound(index + 1));

/** North's position of a round, said on that round's day by the statement `north-<round>`. */
export function aStep(round: number, given: Partial<Position> = {}): Position {
  const party = given.party ?? "north";
  return aPosition({
    party,
    spokenAt: round,
    date: monthDay(round),
    age: { rounds: 0, days: 0 },
    statements: [`${party}-${round}`],
    range: given.position == null ? null : { least: given.position, most: given.position },
    ...given,
  });
}

const SOURCE: Source = {
  id: "gazette",
  title: "The talks, day by day",
  author: "A. Clerk",
  publisher: "The Gazette (North)",
  published: "2023-02-01",
  url: "https://gazette.example/talks",
  kind: "news",
  language: "en",
  reliability: "B",
  seen: true,
};

/** What a step rests on: a statement of the step's party and round with one quotation. */
export function aSaid(round: number, given: Partial<CitedStatement> = {}): CitedStatement {
  const party = given.party ?? "north";
  return {
    id: `${party}-${round}`,
    demand: `${party}-demand`,
    demandTitle: "The river whole",
    party,
    issue: "water",
    topic: null,
    round,
    roundId: `r${round}`,
    date: monthDay(round),
    speaker: "The envoy",
    basis: "on-record",
    position: 80,
    fallback: null,
    firmness: 4,
    confidence: 2,
    text: "The river is shared.",
    context: null,
    note: null,
    version: 1,
    evidence: [
      {
        source: SOURCE.id,
        quote: "We share it",
        translation: null,
        locator: null,
        startUtf16: null,
        endUtf16: null,
        language: "en",
        credibility: 2,
        cited: SOURCE,
      },
    ],
    ...given,
  };
}

/** Three parties over eight monthly rounds. */
export const LONG_FRAME: Frame = {
  ...FRAME,
  phases: [
    { id: "early", name: "The early talks", shortName: "Early talks", from: "2023-01-01", to: "2023-04-30" },
    { id: "late", name: "The late talks", shortName: "Late talks", from: "2023-05-01", to: "2023-12-31" },
  ],
  rounds: monthlyRounds(8),
  counts: { statements: 4, evidence: 4, quotes: 4, sources: 1, demands: 2, codedTwice: 0 },
};

/** North at 90, then 80; south at 20; the mediator has said nothing. */
export function aTrajectory(given: Partial<Trajectory> = {}): Trajectory {
  const gapAt = (round: number, gap: number | null) => ({
    round,
    gap,
    residual: gap,
    zone: null,
    spoken: true,
    a: null,
    b: null,
    statements: [],
  });
  return {
    issue: anIssue("water"),
    series: [
      { party: "north", steps: [aStep(1, { position: 90 }), aStep(3, { position: 80 })] },
      { party: "south", steps: [aStep(2, { party: "south", position: 20 })] },
      { party: "mediator", steps: [] },
    ],
    statements: [
      aSaid(3),
      aSaid(2, { party: "south", position: 20 }),
      aSaid(1, { position: 90, text: "The river is northern." }),
    ],
    supersessions: [],
    coderError: null,
    pair: ["north", "south"],
    gap: [gapAt(1, null), gapAt(2, 70), ...[3, 4, 5, 6, 7, 8].map((round) => gapAt(round, 60))],
    ...given,
  };
}
