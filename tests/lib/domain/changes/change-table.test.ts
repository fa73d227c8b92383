import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_CLASSES, type ChangeClass, type Standing } from "@/lib/domain/changes/change";
import { CHANGE_TABLE, classifyChange } from "@/lib/domain/changes/change-table";
import { measureShift } from "@/lib/domain/changes/measure-shift";
import type { Pole } from "@/lib/domain/codebook/grades";
import { anyPole, anyStanding, anyThreshold, aStanding, deepFreeze } from "../../../support/builders";
import { checkLaw } from "../../../support/seeded-random";

const at = (
  position: number | null,
  firmness: 1 | 2 | 3 | 4 | 5,
  spokenAt: number,
  given: Partial<Standing> = {},
) => aStanding({ position, firmness, spokenAt, ...given });
const gone = (state: "withdrawn" | "superseded", spokenAt: number) =>
  aStanding({ state, position: null, firmness: state === "withdrawn" ? 1 : 4, spokenAt });
const classify = (before: Standing | null, after: Standing, poleAtLater: Pole, threshold = 5) =>
  classifyChange({ before, after, poleAtLater, threshold });

describe("the table of changes", () => {
  it("is numbered in the order in which it is tried, each row with its condition in words", () => {
    expect(CHANGE_TABLE.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(CHANGE_TABLE.every(({ when }) => when.length > 5)).toBe(true);
  });

  it("classifies the worked example", () => {
    expect(classify(at(100, 5, 1), at(75, 4, 2), "high")).toBe("softened");
    expect(classify(at(100, 5, 1), at(75, 5, 2), "high")).toBe("softened");
    expect(classify(at(100, 4, 1), at(75, 5, 2), "high")).toBe("mixed");
    expect(classify(at(0, 5, 1), at(50, 3, 2), "low")).toBe("softened");
    expect(classify(at(25, 4, 1), at(75, 4, 2), "none")).toBe("toward-high");
  });

  it.each<[string, Standing | null, Standing, Pole, ChangeClass]>([
    ["nothing stood before", null, at(50, 3, 2), "high", "new"],
    ["a first statement that is a withdrawal is still the first", null, gone("withdrawn", 2), "high", "new"],
    ["the same statement stands", at(50, 3, 1), at(50, 3, 1), "high", "silent"],
    ["nothing was said after a withdrawal", gone("withdrawn", 1), gone("withdrawn", 1), "high", "silent"],
    ["withdrawn", at(50, 3, 1), gone("withdrawn", 2), "high", "withdrawn"],
    [
      "another demand took its place, without a word on this one",
      at(50, 4, 1),
      gone("superseded", 1),
      "high",
      "withdrawn",
    ],
    ["stated after a withdrawal", gone("withdrawn", 1), at(50, 3, 2), "high", "retabled"],
    ["stated after it was superseded", gone("superseded", 1), at(50, 3, 2), "high", "retabled"],
    ["withdrawn again", gone("withdrawn", 1), gone("withdrawn", 2), "high", "restated"],
    ["further out, but less firm", at(50, 5, 1), at(55, 4, 2), "high", "mixed"],
    ["further out", at(50, 4, 1), at(55, 4, 2), "high", "hardened"],
    ["a little back, but firmer", at(50, 4, 1), at(46, 5, 2), "high", "hardened"],
    ["back", at(50, 4, 1), at(45, 4, 2), "high", "softened"],
    ["a little further out, but less firm", at(50, 4, 1), at(54, 3, 2), "high", "softened"],
    ["a movement without a pole, whatever the firmness", at(50, 5, 1), at(45, 2, 2), "none", "toward-low"],
    ["firmness alone, on a scale and without a pole", at(50, 2, 1), at(50, 5, 2), "none", "restated"],
    ["firmness alone, on an issue without a scale", at(null, 2, 1), at(null, 5, 2), "none", "hardened"],
    ["firmness alone, on an issue without a scale", at(null, 4, 1), at(null, 3, 2), "low", "softened"],
    ["other words", at(50, 4, 1), at(52, 4, 2, { wording: "x" }), "high", "reworded"],
    ["the same words, moved less than the threshold", at(50, 4, 1), at(54, 4, 2), "high", "restated"],
  ])("%s", (_, before, after, pole, expected) => {
    expect(classify(deepFreeze(before), deepFreeze(after), pole)).toBe(expected);
  });

  it("goes by the negotiation's own threshold", () => {
    expect(classify(at(50, 4, 1), at(57, 4, 2), "high", 5)).toBe("hardened");
    expect(classify(at(50, 4, 1), at(57, 4, 2), "high", 8)).toBe("restated");
  });

  it.each([0, -5, Number.NaN])("refuses the threshold %d", (threshold) => {
    expect(() => classify(at(50, 4, 1), at(57, 4, 2), "high", threshold)).toThrow(RangeError);
  });
});

describe("laws of the table", () => {
  const anyPair = fc.boolean().chain((scaled) => fc.tuple(anyStanding(scaled), anyStanding(scaled)));

  it("totality: every pair gets exactly one class, that of the first row that fits", () => {
    checkLaw(
      fc.property(
        anyPair,
        anyPole,
        anyThreshold,
        fc.boolean(),
        ([one, after], poleAtLater, threshold, isNew) => {
          const before = isNew ? null : one;
          const pair =
            before === null
              ? null
              : { before, after, poleAtLater, threshold, ...measureShift({ before, after, poleAtLater }) };
          const fitting = CHANGE_TABLE.flatMap((row) => row.match(pair) ?? []);
          expect(classify(before, after, poleAtLater, threshold)).toBe(fitting[0]);
          expect(CHANGE_CLASSES).toContain(fitting[0]);
        },
      ),
      2_000,
    );
  });

  it("every row is reached", () => {
    const reached = new Set<ChangeClass>();
    fc.sample(fc.tuple(anyPair, anyPole), { seed: 1, numRuns: 5_000 }).forEach(([[before, after], pole]) => {
      reached.add(classify(before, after, pole));
    });
    expect([...reached, "new"].sort()).toEqual([...CHANGE_CLASSES].sort());
  });

  it("swap: the records exchanged, hardened becomes softened and withdrawn retabled, and back; the rest stays", () => {
    const swapped: Partial<Record<ChangeClass, ChangeClass>> = {
      hardened: "softened",
      softened: "hardened",
      withdrawn: "retabled",
      retabled: "withdrawn",
      "toward-high": "toward-low",
      "toward-low": "toward-high",
    };
    checkLaw(
      fc.property(anyPair, anyPole, anyThreshold, ([before, after], pole, threshold) => {
        const forward = classify(before, after, pole, threshold);
        expect(classify(after, before, pole, threshold)).toBe(swapped[forward] ?? forward);
      }),
      2_000,
    );
  });

  it("mirror: the other pole, and hardened becomes softened unless firmness alone decided; no other class changes", () => {
    checkLaw(
      fc.property(
        anyPair,
        fc.constantFrom("high", "low"),
        anyThreshold,
        ([before, after], pole, threshold) => {
          const one = classify(before, after, pole, threshold);
          const other = classify(before, after, pole === "high" ? "low" : "high", threshold);
          const shift = measureShift({ before, after, poleAtLater: pole });
          const isMoved = Math.abs(shift.delta ?? 0) >= threshold;
          const isFirmer = Math.sign(shift.firmnessShift ?? 0) !== 0;
          if (!isMoved || !["hardened", "softened", "mixed"].includes(one)) expect(other).toBe(one);
          else if (!isFirmer) expect(other).toBe(one === "hardened" ? "softened" : "hardened");
          // With firmness in play, what went both ways goes one way seen from the other pole.
          else expect(one === "mixed").toBe(other !== "mixed");
        },
      ),
      2_000,
    );
  });

  it("mirror of scale and pole together leaves every class but the two directions", () => {
    const turned: Partial<Record<ChangeClass, ChangeClass>> = {
      "toward-high": "toward-low",
      "toward-low": "toward-high",
    };
    const mirror = (standing: Standing): Standing => ({
      ...standing,
      position: standing.position === null ? null : 100 - standing.position,
    });
    checkLaw(
      fc.property(anyPair, anyPole, anyThreshold, ([before, after], pole, threshold) => {
        const one = classify(before, after, pole, threshold);
        const opposite = pole === "high" ? "low" : pole === "low" ? "high" : "none";
        expect(classify(mirror(before), mirror(after), opposite, threshold)).toBe(turned[one] ?? one);
      }),
      2_000,
    );
  });

  it("restated: what is said again as it was has changed in nothing, for any pole and threshold", () => {
    checkLaw(
      fc.property(anyStanding(true), anyPole, anyThreshold, (standing, pole, threshold) => {
        const again = { ...standing, spokenAt: standing.spokenAt + 1, statements: ["again"] };
        expect(classify(standing, again, pole, threshold)).toBe("restated");
        expect(classify(standing, standing, pole, threshold)).toBe("silent");
      }),
    );
  });
});
