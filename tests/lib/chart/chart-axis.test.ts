import { describe, expect, it } from "vitest";
import { axisDomain, placeOnAxis, prepareChartAxis, shareOfAxis } from "../../../lib/chart/chart-axis";

const rounds = [
  { start: "2021-12-07", end: "2021-12-12" },
  { start: "2022-02-21", end: "2022-02-22" },
  { start: "2022-02-24", end: "2022-02-24" },
];

describe("an axis of rounds", () => {
  const axis = prepareChartAxis("round", rounds);

  it("has half a round of room at both ends, so that no dot is cut", () => {
    expect(axisDomain(axis)).toEqual([0.5, 3.5]);
  });

  it("spaces rounds evenly, whatever their days", () => {
    const shares = [1, 2, 3].map((round) =>
      shareOfAxis(axis, placeOnAxis(axis, { round, date: "2030-01-01" })),
    );
    expect(shares[0]).toBeCloseTo(1 / 6);
    expect(shares[1]).toBeCloseTo(1 / 2);
    expect(shares[2]).toBeCloseTo(5 / 6);
  });

  it("of no rounds still has a length, so that nothing is divided by none", () => {
    expect(axisDomain(prepareChartAxis("round", []))).toEqual([0.5, 1.5]);
  });
});

describe("an axis of days", () => {
  it("runs over whole months, from the first round's to the last one's", () => {
    expect(prepareChartAxis("date", rounds)).toEqual({ kind: "date", from: "2021-12-01", days: 90 });
  });

  it("passes the turn of a year", () => {
    expect(prepareChartAxis("date", [{ start: "2021-12-07", end: "2021-12-12" }])).toEqual({
      kind: "date",
      from: "2021-12-01",
      days: 31,
    });
  });

  it.each([
    { why: "a day within counts from the first", date: "2021-12-11", x: 10 },
    { why: "said before the first round stays on the axis", date: "2021-11-01", x: 0 },
    { why: "said after the last month stays on the axis", date: "2022-06-01", x: 90 },
  ])("places days: $why", ({ date, x }) => {
    expect(placeOnAxis(prepareChartAxis("date", rounds), { round: 1, date })).toBe(x);
  });

  it("of no rounds still has a length", () => {
    expect(axisDomain(prepareChartAxis("date", []))[1]).toBeGreaterThan(0);
  });
});
