import { describe, expect, it } from "vitest";
import { prepareSources, SOURCES_PER_PAGE } from "@/lib/chart/prepare-sources";
import type { SourceFilters } from "@/lib/filters/parse-source-filters";
import type { SourceSummary } from "@/lib/service/read-models";
import { aSource } from "../../support/record-builders";

const prepare = (sources: readonly SourceSummary[], filters: Partial<SourceFilters> = {}) =>
  prepareSources({
    negotiation: "river",
    sources,
    filters: { reliability: null, kind: null, after: null, notices: [], ...filters },
  });

const MANY = Array.from({ length: SOURCES_PER_PAGE + 5 }, (_, index) =>
  aSource({ id: `s${String(index).padStart(3, "0")}` }),
);

describe("the list", () => {
  it("is newest first; what has no date comes last", () => {
    const sources = [
      aSource({ id: "none", published: null }),
      aSource({ id: "old", published: "2023-01-01" }),
      aSource({ id: "new", published: "2024-01-01" }),
    ];
    expect(prepare(sources).rows.map(({ id, day }) => [id, day])).toEqual([
      ["new", "1 Jan 2024"],
      ["old", "1 Jan 2023"],
      ["none", "no date"],
    ]);
  });

  it("says how many publishers it comes from and how many of it are well graded", () => {
    const { heading, basis } = prepare([aSource(), aSource({ id: "b", reliability: "D" })]);
    expect(heading).toBe("2 sources from 1 publisher");
    expect(basis).toContain("1 of them");
  });

  it("offers only grades and kinds that occur", () => {
    const { reliabilities, kinds } = prepare([aSource()]);
    expect(reliabilities.map(({ key }) => key)).toEqual(["all", "B"]);
    expect(kinds.map(({ key }) => key)).toEqual(["all", "news"]);
  });
});

describe("pages", () => {
  it("go on after the last one shown", () => {
    const first = prepare(MANY);
    expect(first.shown).toBe(`1 to ${SOURCES_PER_PAGE} of ${MANY.length}`);
    expect(first.next).toBe("/negotiations/river/sources?after=s099");
    const second = prepare(MANY, { after: "s099" });
    expect(second.rows.map(({ id }) => id)).toEqual(["s100", "s101", "s102", "s103", "s104"]);
    expect(second.next).toBeNull();
    expect(second.first).toBe("/negotiations/river/sources");
  });

  it("begin at the beginning when the filters took out the place to go on from", () => {
    const { rows } = prepare([aSource({ id: "a" }), aSource({ id: "z", kind: "leak" })], {
      kind: "news",
      after: "z",
    });
    expect(rows.map(({ id }) => id)).toEqual(["a"]);
  });
});

it("a language other than English is named", () => {
  expect(prepare([aSource({ language: "uk" })]).rows[0]?.kind).toBe("news report, in Ukrainian");
});
