import { describe, expect, it } from "vitest";
import { rankMovedRounds, shortenRoundName } from "../../../lib/chart/chart-named-rounds";

const steps = (...positions: (number | null)[]) =>
  positions.map((position, index) => ({ spokenAt: index + 1, position }));

describe("the rounds worth a name", () => {
  it("are those at which positions moved, the most moved first", () => {
    expect(rankMovedRounds([steps(10, 15, 15, 90)])).toEqual([
      { ordinal: 4, movedPoints: 75 },
      { ordinal: 2, movedPoints: 5 },
    ]);
  });

  it("count all parties, and movements to both ends alike", () => {
    expect(rankMovedRounds([steps(10, 30), steps(90, 60)])).toEqual([{ ordinal: 2, movedPoints: 50 }]);
  });

  it("of equal movement come in order of time", () => {
    expect(rankMovedRounds([steps(0, 10, 20)]).map(({ ordinal }) => ordinal)).toEqual([2, 3]);
  });

  it("do not take a withdrawal or a first position for a movement on the scale", () => {
    expect(rankMovedRounds([steps(10, null, 90)])).toEqual([]);
  });
});

describe("the short name of a round", () => {
  it.each([
    ["Istanbul talks", "Istanbul talks"],
    ["Second Istanbul meeting: the two memoranda", "Second Istanbul meeting"],
    ["Gomel talks (first and second rounds in Belarus)", "Gomel talks"],
    ["China's twelve points and the first anniversary", "China's twelve points…"],
    ["Russia recognises the Donetsk and Luhansk republics", "Russia recognises the Donetsk…"],
    ["Donaudampfschifffahrtsgesellschaftskongress", "Donaudampfschifffahrtsgesellschaftskongress…"],
  ])("of “%s” is “%s”", (name, short) => {
    expect(shortenRoundName(name)).toBe(short);
  });
});
