import { describe, expect, it } from "vitest";
import {
  BASES,
  basisRank,
  evidenceKind,
  FIRMNESS_LEVELS,
  WITHDRAWN_FIRMNESS,
} from "@/lib/domain/codebook/grades";

describe("the codebook's grades", () => {
  it("ranks bases from the strongest evidence to the weakest", () => {
    expect(BASES.map(basisRank)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ["official-text", "own-words"],
    ["on-record", "own-words"],
    ["reported", "press-report"],
    ["analyst", "analysis"],
  ] as const)("counts %s as %s", (basis, kind) => {
    expect(evidenceKind(basis)).toBe(kind);
  });

  it("has the lowest firmness mean withdrawn", () => {
    expect(Math.min(...FIRMNESS_LEVELS)).toBe(WITHDRAWN_FIRMNESS);
  });
});
