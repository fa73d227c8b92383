import fc from "fast-check";
import type { Standing } from "@/lib/domain/changes/change";
import { BASES, FIRMNESS_LEVELS, POLES, type Pole } from "@/lib/domain/codebook/grades";
import type { CodedStatement, Supersession } from "@/lib/domain/model";
import type { RoundMoment } from "@/lib/domain/positions/position-at";
import type { IssueCoding } from "@/lib/domain/reliability/disagreements";

/** Freezes a value and everything in it: a function that changes its input then throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** The round of an ordinal: one a month, each a day long. */
export function aRound(ordinal: number): RoundMoment & { readonly start: string } {
  const month = String(((ordinal - 1) % 12) + 1).padStart(2, "0");
  const day = `${2020 + Math.floor((ordinal - 1) / 12)}-${month}-10`;
  return { ordinal, start: day, end: day };
}

export function rounds(count: number): readonly (RoundMoment & { readonly start: string })[] {
  return Array.from({ length: count }, (_, index) => aRound(index + 1));
}

/** A firm demand of north on land in its own words, said on its round's day; its wording is its id unless given. */
export function aStatement(given: Partial<CodedStatement> & Pick<CodedStatement, "round">): CodedStatement {
  const demand = given.demand ?? "demand";
  const id = given.id ?? `${given.round}-${demand}`;
  return {
    id,
    demand,
    party: "north",
    issue: "land",
    date: aRound(given.round).end,
    basis: "on-record",
    position: 50,
    fallback: null,
    firmness: 4,
    confidence: 2,
    wording: `wording of ${id}`,
    ...given,
  };
}

/** What stands of a demand, said in round 1 in the party's own words. */
export function aStanding(given: Partial<Standing> = {}): Standing {
  const spokenAt = given.spokenAt ?? 1;
  return {
    state: "stated",
    position: 50,
    fallback: null,
    firmness: 4,
    basis: "on-record",
    spokenAt,
    date: aRound(spokenAt).end,
    wording: "w",
    statements: [`s${spokenAt}`],
    demands: ["demand"],
    ...given,
  };
}

export function aCoding(given: Partial<IssueCoding> & Pick<IssueCoding, "statement" | "coder">): IssueCoding {
  return {
    issue: "land",
    position: 50,
    fallback: null,
    firmness: 4,
    basis: "on-record",
    confidence: 2,
    ...given,
  };
}

export const anyPole: fc.Arbitrary<Pole> = fc.constantFrom(...POLES);
/** Whole points and halves, the ends among them more often than chance has it. */
export const anyPoint = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 200 }).map((half) => half / 2) },
  { weight: 1, arbitrary: fc.constantFrom(0, 50, 100) },
);
/** A few code units out of all there are: any script, controls, halves of surrogate pairs. */
export const anyCharacters = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 3 })
  .map((units) => String.fromCharCode(...units));
export const anyThreshold = fc.integer({ min: 1, max: 40 });
const anyFirmness = fc.constantFrom(...FIRMNESS_LEVELS);
const anyBasis = fc.constantFrom(...BASES);

/** Standings as they can occur: one that is withdrawn or superseded has no position. `scaled`: whether others have. */
export function anyStanding(scaled: boolean): fc.Arbitrary<Standing> {
  const made = fc.record({
    state: fc.constant("stated" as const),
    position: scaled ? anyPoint : fc.constant(null),
    firmness: fc.constantFrom(2, 3, 4, 5),
  });
  const gone = fc.oneof(
    fc.record({
      state: fc.constant("withdrawn" as const),
      position: fc.constant(null),
      firmness: fc.constant(1),
    }),
    fc.record({
      state: fc.constant("superseded" as const),
      position: fc.constant(null),
      firmness: anyFirmness,
    }),
  );
  return fc
    .record({
      what: fc.oneof({ weight: 4, arbitrary: made }, { weight: 1, arbitrary: gone }),
      spokenAt: fc.integer({ min: 1, max: 4 }),
      basis: fc.constantFrom("official-text", "on-record", "reported"),
      wording: fc.constantFrom("w1", "w2"),
    })
    .map(({ what, ...rest }) => aStanding({ ...rest, ...what } as Partial<Standing>));
}

/** Statements of one party on one issue over eight rounds and three demands, each with an id of its own. */
export const anyStatements: fc.Arbitrary<readonly CodedStatement[]> = fc
  .array(
    fc.record({
      round: fc.integer({ min: 1, max: 8 }),
      demand: fc.constantFrom("a", "b", "c"),
      position: anyPoint,
      fallback: fc.option(anyPoint),
      firmness: anyFirmness,
      basis: anyBasis,
      wording: fc.constantFrom("w1", "w2", "w3"),
    }),
    { maxLength: 24 },
  )
  .map((rows) => rows.map((row, index) => aStatement({ ...row, id: `${row.round}-${row.demand}-${index}` })));

export const anySupersessions: fc.Arbitrary<readonly Supersession[]> = fc.array(
  fc.record({
    demand: fc.constantFrom("a", "b"),
    by: fc.constantFrom("c", "d"),
    round: fc.integer({ min: 1, max: 8 }),
  }),
  { maxLength: 3 },
);
