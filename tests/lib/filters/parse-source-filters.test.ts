import { expect, test } from "vitest";
import { parseSourceFilters } from "@/lib/filters/parse-source-filters";

test("without parameters the whole list is shown from its beginning", () => {
  expect(parseSourceFilters({}, [])).toEqual({ reliability: null, kind: null, after: null, notices: [] });
});

test("a grade, a kind and a place to go on from are read", () => {
  const query = { reliability: "B", kind: "news", after: "some-source" };
  expect(parseSourceFilters(query, ["some-source"])).toEqual({
    reliability: "B",
    kind: "news",
    after: "some-source",
    notices: [],
  });
});

test("every unknown value is named", () => {
  const { notices, ...filters } = parseSourceFilters({ reliability: "Z", kind: "rumour", after: "gone" }, []);
  expect(filters).toEqual({ reliability: null, kind: null, after: null });
  expect(notices).toHaveLength(3);
});
