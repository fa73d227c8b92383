import { expect, test } from "vitest";
import { prepareSearch } from "@/lib/chart/prepare-search";
import type { SearchHit } from "@/lib/service/read-models";
import { RECORDS } from "../../support/record-builders";

function hit(kind: SearchHit["kind"], id: string, given: Partial<SearchHit> = {}): SearchHit {
  return {
    kind,
    id,
    title: "All of the water",
    excerpt: [{ text: "the water", hit: true }],
    party: "north",
    issue: "water",
    date: "2024-04-10",
    ...given,
  };
}

const prepare = (hits: readonly SearchHit[], limit = 20) =>
  prepareSearch(RECORDS, { q: "water", hits, limit });

test("without hits the words are named", () => {
  expect(prepare([])).toEqual({ finding: "Nothing holds “water”", groups: [] });
});

test("hits are grouped by kind in a fixed order, whatever order they come in", () => {
  const { finding, groups } = prepare([
    hit("source", "a"),
    hit("quote", "s1"),
    hit("demand", "d"),
    hit("quote", "s2"),
  ]);
  expect(groups.map(({ kind }) => kind)).toEqual(["demand", "quote", "source"]);
  expect(finding).toBe("1 demand, 2 quotes and 1 source with “water”");
});

test.each([
  ["demand", "/negotiations/river/demands/x"],
  ["statement", "/negotiations/river/statements/x"],
  ["quote", "/negotiations/river/statements/x"],
  ["source", "/negotiations/river/sources/x"],
] as const)("a %s leads to its record", (kind, href) => {
  expect(prepare([hit(kind, "x")]).groups[0]?.hits[0]?.href).toBe(href);
});

test("a full list does not claim to be all there is", () => {
  const { finding, groups } = prepare([hit("demand", "a"), hit("demand", "b")], 2);
  expect(groups[0]?.heading).toBe("The 2 demands that fit best");
  expect(finding).toBe("2 or more demands with “water”");
});

test("a demand's own title is not said twice", () => {
  const excerpt = [
    { text: "All of the ", hit: false },
    { text: "water", hit: true },
  ];
  expect(prepare([hit("demand", "a", { excerpt })]).groups[0]?.hits[0]?.isTitle).toBe(true);
  expect(prepare([hit("statement", "a")]).groups[0]?.hits[0]?.isTitle).toBe(false);
});

test("whose it is and when, where that is known", () => {
  expect(prepare([hit("quote", "a")]).groups[0]?.hits[0]).toMatchObject({
    party: { id: "north", shortName: "North" },
    where: "Water, 10 Apr 2024",
    isQuote: true,
  });
  const source = hit("source", "a", { party: null, issue: null, date: null });
  expect(prepare([source]).groups[0]?.hits[0]).toMatchObject({ party: null, where: "" });
});
