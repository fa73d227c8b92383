import { describe, expect, it } from "vitest";
import { prepareRoundStrip } from "@/lib/chart/prepare-round-strip";

const round = (ordinal: number, start: string, statements: number, phase: string | null = "p") => ({
  id: `r${ordinal}`,
  name: `Round ${ordinal}`,
  ordinal,
  sequence: 1,
  start,
  end: start,
  venue: "Somewhere",
  format: "call" as const,
  phase,
  participants: [],
  summary: "",
  statements,
});
const rounds = [round(1, "2021-12-01", 5), round(2, "2022-01-01", 10), round(3, "2023-12-01", 0, null)];
const phases = [{ id: "p", name: "First phase", shortName: "First", from: "2021-12-01", to: "2022-12-31" }];

describe("the strip of rounds", () => {
  it("spaces rounds evenly and places them in the calendar by their day", () => {
    const { bars } = prepareRoundStrip({ rounds, phases, chosen: [] });
    expect(bars.map((bar) => bar.at)).toEqual([1 / 6, 3 / 6, 5 / 6]);
    expect(bars[0]?.calendarAt).toBe(0);
    expect(bars[1]?.calendarAt).toBeCloseTo(31 / 730, 3);
    expect(bars[2]?.calendarAt).toBe(1);
  });

  it("scales the bars to the round with the most statements", () => {
    expect(prepareRoundStrip({ rounds, phases, chosen: [] }).bars.map((bar) => bar.height)).toEqual([
      0.5, 1, 0,
    ]);
  });

  it("tells the chosen rounds from those after the last of them", () => {
    const { bars } = prepareRoundStrip({ rounds, phases, chosen: ["r2", "nothing"] });
    expect(bars.map((bar) => [bar.chosen, bar.later])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it("spans a phase over its own rounds and leaves out one without", () => {
    const strip = prepareRoundStrip({
      rounds,
      phases: [
        ...phases,
        { ...phases[0], id: "q", name: "Q", shortName: "Q", from: "2024-01-01", to: "2024-02-01" },
      ],
      chosen: [],
    });
    expect(strip.phases).toEqual([{ name: "First", first: 0, before: 2 / 3 }]);
  });

  it("marks the years that begin within", () => {
    expect(prepareRoundStrip({ rounds, phases, chosen: [] }).years.map(({ year }) => year)).toEqual([
      "2022",
      "2023",
    ]);
  });

  it("is empty without rounds", () => {
    expect(prepareRoundStrip({ rounds: [], phases: [], chosen: [] })).toMatchObject({
      bars: [],
      phases: [],
      years: [],
    });
  });
});
