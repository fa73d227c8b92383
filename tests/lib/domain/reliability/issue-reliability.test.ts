import { describe, expect, it } from "vitest";
import { BASES, FIRMNESS_LEVELS } from "@/lib/domain/codebook/grades";
import type { IssueCoding } from "@/lib/domain/reliability/disagreements";
import { measureReliability } from "@/lib/domain/reliability/issue-reliability";
import { aCoding, deepFreeze } from "../../../support/builders";
import { seededRandom } from "../../../support/seeded-random";

/** Two coders who agree but for a few points, on issues with a scale and one without. */
function codings(count: number): readonly IssueCoding[] {
  const random = seededRandom(11);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  return deepFreeze(
    Array.from({ length: count }, (_, index) => {
      const issue = ["land", "trade", "talks"][index % 3] ?? "land";
      const [position, firmness, basis] = [Math.round(random() * 90), pick(FIRMNESS_LEVELS), pick(BASES)];
      const at = (point: number) => (issue === "talks" ? null : point);
      const statement = `s${String(index).padStart(4, "0")}`;
      return [
        aCoding({ statement, issue, coder: "ann", position: at(position), firmness, basis }),
        aCoding({
          statement,
          issue,
          coder: "zoe",
          position: at(position + Math.round(random() * 8)),
          firmness,
          basis,
        }),
      ];
    }).flat(),
  );
}

describe("measureReliability", () => {
  const rows = codings(90);
  const { overall, issues } = measureReliability(rows, 1);

  it("measures all statements and each issue", () => {
    expect(overall).toMatchObject({
      statements: 90,
      codings: 180,
      coders: ["ann", "zoe"],
      verdict: "reliable",
    });
    expect([...issues].map(([issue, { statements }]) => [issue, statements])).toEqual([
      ["land", 30],
      ["talks", 30],
      ["trade", 30],
    ]);
    expect(overall.position.statements).toBe(60);
    expect(overall.firmness).toMatchObject({ alpha: 1, interval: { low: 1, high: 1 }, statements: 90 });
  });

  it("has an interval around alpha, and an error in points", () => {
    const land = issues.get("land");
    expect(land?.position.interval?.low).toBeLessThan(land?.position.alpha ?? Number.NaN);
    expect(land?.coderError).toBeGreaterThan(1);
    expect(land?.coderError).toBeLessThan(5);
  });

  it("goes by firmness where an issue has no scale, and does not know the error of positions there", () => {
    expect(issues.get("talks")).toMatchObject({
      position: { alpha: null, interval: null, statements: 0, verdict: "unknown" },
      verdict: "reliable",
      coderError: null,
    });
  });

  it("does not depend on the order of rows or on the coders' names, and depends on the seed in its intervals alone", () => {
    expect(measureReliability(rows.toReversed(), 1)).toEqual({ overall, issues });
    const renamed = rows.map((coding) => ({ ...coding, coder: coding.coder === "ann" ? "zoe" : "ann" }));
    expect(measureReliability(renamed, 1).overall.position.alpha).toBeCloseTo(
      overall.position.alpha ?? 0,
      12,
    );
    const reseeded = measureReliability(rows, 2).overall;
    expect(reseeded.position.alpha).toBe(overall.position.alpha);
    expect(reseeded.position.interval).not.toEqual(overall.position.interval);
  });

  it("knows nothing with one coder, and says so", () => {
    const alone = measureReliability(
      rows.filter(({ coder }) => coder === "ann"),
      1,
    );
    expect(alone.overall).toMatchObject({
      statements: 0,
      verdict: "unknown",
      coderError: null,
      disagreements: [],
    });
    expect(alone.issues.size).toBe(0);
  });

  it("takes less than 300 ms for 350 statements coded twice", () => {
    const many = codings(350);
    // Processor time, not the clock's: other work on the machine is no part of it.
    const times = [1, 2, 3].map((seed) => {
      const before = process.cpuUsage();
      measureReliability(many, seed);
      return process.cpuUsage(before).user / 1_000;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });
});
