import { describe, expect, it } from "vitest";
import { prepareDemand } from "@/lib/chart/prepare-demand";
import type { CitedStatement, DemandPage } from "@/lib/service/read-models";
import { aCitedStatement } from "../../support/overview-builders";
import { aDemand, RECORDS } from "../../support/record-builders";

const said = (round: number, given: Partial<CitedStatement> = {}) => ({
  statement: aCitedStatement({ id: `s${round}`, round, date: `2024-0${round}-10`, ...given }),
  against: null,
  wording: null,
});

const prepare = (given: Partial<DemandPage>) =>
  prepareDemand(RECORDS, { demand: aDemand(), supersedes: null, supersededBy: [], versions: [], ...given });

describe("the finding", () => {
  it("of a demand that the party itself never stated says so", () => {
    expect(prepare({ versions: [said(1, { basis: "analyst" })] }).finding).toBe(
      "Not stated by the party itself so far",
    );
  });

  it("of a single statement names its day", () => {
    expect(prepare({ versions: [said(2)] }).finding).toBe("Stated once, on 10 Feb 2024");
  });

  it("of a thread says how position and firmness went", () => {
    const versions = [
      said(4, { position: 60, firmness: 3 }),
      said(3, { position: 95 }),
      said(1, { position: 80 }),
    ];
    expect(prepare({ versions }).finding).toBe(
      "Stated 3 times from 10 Jan 2024 to 10 Apr 2024; its position went from 80 to 60, between 60 and 95; firmness went from 4 to 3 of 5",
    );
  });

  it("without a scale speaks of firmness alone", () => {
    const versions = [said(4, { position: null }), said(1, { position: null })];
    expect(prepare({ versions }).finding).toBe(
      "Stated 2 times from 10 Jan 2024 to 10 Apr 2024; firmness 4 of 5, as at first",
    );
  });
});

describe("supersession", () => {
  it("is told in both directions, with its reason and statement", () => {
    const successor = aDemand({
      id: "half",
      title: "Half",
      fromStatement: "h3",
      supersedesReason: "They said so.",
    });
    const demand = aDemand({ supersedes: "older", fromStatement: "s2", supersedesReason: "It replaced it." });
    const { supersessions } = prepare({
      demand,
      supersededBy: [successor],
      supersedes: aDemand({ id: "older", title: "Older" }),
      versions: [said(2)],
    });
    expect(supersessions).toEqual([
      {
        words: "Its place was taken by",
        demand: { title: "Half", href: "/negotiations/river/demands/half" },
        reason: "They said so.",
        statement: "/negotiations/river/statements/h3",
      },
      {
        words: "From 10 Feb 2024 on it took the place of",
        demand: { title: "Older", href: "/negotiations/river/demands/older" },
        reason: "It replaced it.",
        statement: "/negotiations/river/statements/s2",
      },
    ]);
  });
});

it("the path ends where the demand was withdrawn", () => {
  const versions = [said(4, { firmness: 1, position: 80 }), said(1)];
  expect(prepare({ versions }).spark?.end).toBeNull();
  expect(prepare({ versions: [said(1)] }).spark?.end).not.toBeNull();
});
