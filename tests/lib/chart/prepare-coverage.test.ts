import { describe, expect, it } from "vitest";
import { prepareCoverage } from "@/lib/chart/prepare-coverage";
import { aCoverageCell } from "../../support/coverage-builders";
import { RECORDS } from "../../support/record-builders";

const CELLS = [
  aCoverageCell({ round: 1, statements: 2, sources: ["a", "b"], codedTwice: 1 }),
  aCoverageCell({ round: 4, sources: ["b"] }),
  aCoverageCell({ round: 2, party: "south", issue: "water", sources: ["c"] }),
];
const prepare = (party: string | null = null, issue: string | null = null) =>
  prepareCoverage(RECORDS, { page: { cells: CELLS, notes: [] }, filters: { party, issue, notices: [] } });

describe("the screen of coverage", () => {
  it.each([
    [null, null, "4 statements: something is kept at 3 of 36 combinations of party, issue and round"],
    [
      "north",
      null,
      "3 statements of North: something is kept at 2 of 12 combinations of party, issue and round",
    ],
    [
      "south",
      "water",
      "1 statement of South on water: something is kept at 1 of 4 combinations of party, issue and round",
    ],
    ["south", "land", "Nothing is kept of South on land"],
  ] as const)("party %s, issue %s: %s", (party, issue, heading) => {
    expect(prepare(party, issue).heading).toBe(heading);
  });

  it("counts a source once, and says that a hole is ours", () => {
    const { basis } = prepare("north");
    expect(basis).toContain("2 sources.");
    expect(basis).toContain("By basis: 3 on record.");
    expect(basis).toContain("1 of the statements was coded twice.");
    expect(basis).toContain("not that nothing was said");
  });

  it("counts every party on every issue, those without a statement as never stated", () => {
    const { rows } = prepare();
    expect(rows).toHaveLength(9);
    expect(rows.find(({ key }) => key === "north land")).toMatchObject({
      statements: 3,
      rounds: 2,
      longest: expect.stringMatching(/^2 rounds, /),
      href: "/negotiations/river/issues/land?party=north",
    });
    expect(rows.find(({ key }) => key === "south land")).toMatchObject({
      statements: 0,
      longest: "never stated",
    });
  });

  it.each([
    ["north", "land", ["nothing stated between Meeting 1 and Meeting 4"]],
    ["south", "water", ["nothing stated since Meeting 2", "nothing stated before Meeting 2"]],
    ["south", "land", ["nothing stated at any of the 4 rounds"]],
  ] as const)("lists the silences of %s on %s, the longest first", (party, issue, words) => {
    const { silences } = prepare(party, issue);
    expect(silences).toHaveLength(words.length);
    words.forEach((part, index) => {
      expect(silences[index]?.words).toContain(part);
    });
  });

  it("lists what is kept round by round, each leading to its round", () => {
    expect(prepare("north").cells.map(({ round, issue, href }) => [round, issue, href])).toEqual([
      ["Meeting 1", "Land", "/negotiations/river/rounds/r1"],
      ["Meeting 4", "Land", "/negotiations/river/rounds/r4"],
    ]);
    expect(prepare().cells).toEqual([]);
  });

  it("keeps the other filter when one is chosen", () => {
    const { issues } = prepare("north", null);
    expect(issues.find(({ key }) => key === "land")?.href).toBe(
      "/negotiations/river/coverage?party=north&issue=land",
    );
  });
});
