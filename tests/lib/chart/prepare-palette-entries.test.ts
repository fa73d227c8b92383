import { describe, expect, it } from "vitest";
import { preparePaletteEntries } from "@/lib/chart/prepare-palette-entries";

const place = (name: string, hint = "") => ({ href: `/${name}`, name, hint });
const GROUPS = [
  { name: "Screens", items: [place("Overview"), place("Compare")] },
  {
    name: "Demands",
    items: [
      place("Guarantees for all of the land", "North on Land"),
      place("Land given back", "South on Land"),
      place("Zürich talks"),
    ],
  },
];

const names = (typed: string) =>
  preparePaletteEntries(GROUPS, { typed, searchFor: (text) => `/search?q=${text}` }).map(
    ({ name, items }) => [name, items.map((item) => item.name)] as const,
  );

describe("while nothing is typed", () => {
  it("the groups stand as they are, and there is nothing to search for", () => {
    expect(names(" ").map(([name]) => name)).toEqual(["Screens", "Demands"]);
  });
});

describe("while something is typed", () => {
  it("every word must begin a word of name or hint, in any order", () => {
    expect(names("land nor")).toEqual([
      ["Demands", ["Guarantees for all of the land"]],
      ["Texts", ["Search for “land nor”"]],
    ]);
  });

  it("a name that begins with it comes first", () => {
    expect(names("land")[0]?.[1]).toEqual(["Land given back", "Guarantees for all of the land"]);
  });

  it("the middle of a word is no match: too much would be one", () => {
    expect(names("verview")).toEqual([["Texts", ["Search for “verview”"]]]);
  });

  it("case and accents do not matter", () => {
    expect(names("ZURICH")[0]?.[1]).toEqual(["Zürich talks"]);
  });

  it("the last entry searches the texts", () => {
    const last = preparePaletteEntries(GROUPS, { typed: "x", searchFor: (text) => `/search?q=${text}` }).at(
      -1,
    );
    expect(last?.items[0]?.href).toBe("/search?q=x");
  });

  it("a long list is cut", () => {
    const many = [
      { name: "Rounds", items: Array.from({ length: 40 }, (_, index) => place(`Round ${index}`)) },
    ];
    const [rounds] = preparePaletteEntries(many, { typed: "round", searchFor: () => "" });
    expect(rounds?.items).toHaveLength(12);
  });
});
