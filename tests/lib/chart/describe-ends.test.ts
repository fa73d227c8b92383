import { describe, expect, it } from "vitest";
import { describeEnds } from "@/lib/chart/describe-ends";
import { aParty, PARTIES } from "@/tests/support/overview-builders";

const parties = [...PARTIES, aParty("allies", "low", "Allies")];
const day = "2024-04-10";

describe("who holds the ends of a scale", () => {
  it("names one of the lead pair alone where it holds an end with others", () => {
    const ends = describeEnds({ parties, leadPair: ["north", "south"], issue: "water", day });
    expect(ends).toEqual({ low: ["South"], high: ["North"] });
  });

  it("names all holders without a lead pair", () => {
    const ends = describeEnds({ parties, leadPair: null, issue: "water", day });
    expect(ends).toEqual({ low: ["South", "Allies"], high: ["North"] });
  });

  it("goes by the day, because a party may change its pole, and takes the article into the sentence", () => {
    const joined = {
      ...aParty("us", null, "United States"),
      poles: [{ pole: "high" as const, issue: "water", from: "2024-05-01", to: null }],
    };
    const at = (when: string) =>
      describeEnds({ parties: [joined], leadPair: null, issue: "water", day: when });
    expect(at(day)).toEqual({ low: [], high: [] });
    expect(at("2024-05-01")).toEqual({ low: [], high: ["the United States"] });
  });
});
