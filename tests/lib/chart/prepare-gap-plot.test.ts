import { describe, expect, it } from "vitest";
import { placeOfRound, prepareGapPlot, preparePlotAxis } from "@/lib/chart/prepare-gap-plot";
import { aGapPoint, aRoundEntry, PHASES, ROUNDS } from "@/tests/support/overview-builders";

describe("the axis of the small plots", () => {
  it("spaces rounds evenly, as the strip above does", () => {
    expect([1, 2, 3, 4].map((ordinal) => placeOfRound(ordinal, 4))).toEqual([0.125, 0.375, 0.625, 0.875]);
  });

  it("begins a phase at the left edge of its first round, the first phase excepted", () => {
    expect(preparePlotAxis({ rounds: ROUNDS, phases: PHASES }, 4).phaseStarts).toEqual([0.5]);
  });

  it("ends at the round shown, so that an earlier round leaves the rest of the time empty", () => {
    expect(preparePlotAxis({ rounds: ROUNDS, phases: PHASES }, 2).end).toBe(0.375);
  });

  it("names each year at its first round, and of two too close together the later", () => {
    const starts = [
      "2021-12-01",
      "2022-01-01",
      "2022-05-01",
      "2022-06-01",
      "2022-07-01",
      "2022-08-01",
      "2022-09-01",
      "2022-10-01",
      "2023-01-01",
    ];
    const rounds = starts.map((start, index) => aRoundEntry(index + 1, { start, end: start }));
    expect(preparePlotAxis({ rounds, phases: [] }, 9).years.map(({ year }) => year)).toEqual([
      "2022",
      "2023",
    ]);
  });
});

describe("the plot of a gap", () => {
  it("ends each line with its position", () => {
    const { a, b } = prepareGapPlot([aGapPoint(1, 80, 20), aGapPoint(2, 70, 20)], 4);
    expect([a.end, b.end]).toEqual([
      { position: 70, labelAt: 30 },
      { position: 20, labelAt: 80 },
    ]);
  });

  it.each([
    ["the higher number above", 52, 48],
    ["also when the second party is the higher", 48, 52],
    ["and inside the plot at its edge", 100, 99],
  ])("moves numbers apart that would touch: %s", (_why, one, other) => {
    const { a, b } = prepareGapPlot([aGapPoint(1, one, other)], 4);
    const [ya, yb] = [a.end?.labelAt ?? Number.NaN, b.end?.labelAt ?? Number.NaN];
    expect(Math.abs(ya - yb)).toBe(11);
    expect(ya < yb).toBe(one > other);
    expect(Math.min(ya, yb)).toBeGreaterThanOrEqual(0);
  });

  it("has no end without a position", () => {
    const plot = prepareGapPlot([aGapPoint(1, 80, null)], 4);
    expect(plot.b).toEqual({ solid: "", dotted: "", end: null });
    expect(plot.area).toBe("");
  });
});
