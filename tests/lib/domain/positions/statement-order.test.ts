import { describe, expect, it } from "vitest";
import { compareLatestFirst } from "@/lib/domain/positions/statement-order";
import { aStatement } from "../../../support/builders";

describe("compareLatestFirst", () => {
  it.each([
    [
      "the later round, whatever the dates",
      { round: 2, date: "2020-01-01" },
      { round: 1, date: "2021-01-01" },
    ],
    [
      "in a round the later date",
      { round: 1, date: "2020-01-02", id: "a" },
      { round: 1, date: "2020-01-01", id: "b" },
    ],
    ["on a day the higher id", { round: 1, id: "b" }, { round: 1, id: "a" }],
    ["ids by code unit, as the database orders them", { round: 1, id: "a" }, { round: 1, id: "B" }],
  ])("puts first %s", (_, first, second) => {
    const [one, other] = [aStatement(first), aStatement(second)];
    expect(compareLatestFirst(one, other)).toBeLessThan(0);
    expect(compareLatestFirst(other, one)).toBeGreaterThan(0);
  });

  it("is 0 for the same statement only", () => {
    expect(compareLatestFirst(aStatement({ round: 1 }), aStatement({ round: 1 }))).toBe(0);
  });
});
