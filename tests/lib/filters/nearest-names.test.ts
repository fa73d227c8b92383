import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNearestNames } from "@/lib/filters/nearest-names";

const PARTIES = ["russia", "ukraine", "united-states", "europe", "turkey", "nato"] as const;

describe("findNearestNames", () => {
  it.each([
    { wanted: "rusia", expected: ["russia"], why: "a letter left out" },
    { wanted: "urkaine", expected: ["ukraine"], why: "two neighbours swapped are one step" },
    { wanted: "Russia", expected: ["russia"], why: "case does not matter" },
    { wanted: "united", expected: ["united-states"], why: "a part of the name" },
    {
      wanted: "the-united-states-of-america",
      expected: ["united-states"],
      why: "the name within a longer one",
    },
    { wanted: "brazil", expected: [], why: "nothing is near" },
    { wanted: "", expected: [], why: "nothing was asked" },
    { wanted: "tu", expected: [], why: "two letters are in too many names" },
  ])("finds $expected for “$wanted”: $why", ({ wanted, expected }) => {
    expect(findNearestNames(wanted, PARTIES)).toEqual(expected);
  });

  it("names the nearest first and equally near ones in alphabetical order", () => {
    expect(findNearestNames("demand-3", ["demand-1", "demand-33", "demand-2", "demand-4"])).toEqual([
      "demand-1",
      "demand-2",
      "demand-33",
    ]);
    expect(findNearestNames("abcdef", ["abcxyf", "abcdeg"])).toEqual(["abcdeg", "abcxyf"]);
  });

  it("answers at once however long the name is", () => {
    expect(findNearestNames("x".repeat(1_000_000), PARTIES)).toEqual([]);
  });

  it("always finds a name from one letter away, whatever the letters (law)", () => {
    const name = fc.stringMatching(/^[a-z]{4,20}$/);
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom(..."abcdefghij"), (known, place, letter) => {
        const cut = place % (known.length + 1);
        const wrong = known.slice(0, cut) + letter + known.slice(cut);
        expect(findNearestNames(wrong, [known])).toEqual([known]);
        expect(findNearestNames(known, [wrong])).toEqual([wrong]);
      }),
    );
  });
});
