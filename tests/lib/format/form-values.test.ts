import { describe, expect, it } from "vitest";
import { areEqualValues, listPlaces, textAt, withoutItem, withValue } from "../../../lib/format/form-values";

const VALUES = { title: ["A"], seen: ["", "yes"], "evidence.0.source": ["a"], "evidence.1.source": ["b"] };

describe("the values of a form", () => {
  it("have the last text of a path, and none of what was not sent", () => {
    expect([textAt(VALUES, "title"), textAt(VALUES, "seen"), textAt(VALUES, "toString")]).toEqual([
      "A",
      "yes",
      "",
    ]);
  });

  it("are changed in one place", () => {
    expect(withValue(VALUES, "title", "B")).toEqual({ ...VALUES, title: ["B"] });
  });

  it("know the places of a list, of which only so many are read", () => {
    expect(
      listPlaces({ ...VALUES, "evidence.10": ["c"], "evidence.x": [], evidences: [] }, "evidence"),
    ).toEqual([0, 1, 10]);
    const flood = Object.fromEntries(
      Array.from({ length: 2000 }, (_, at) => [`evidence.${at}.source`, ["a"]]),
    );
    expect(listPlaces({ ...flood, "evidence.99999999999.source": ["a"] }, "evidence")).toHaveLength(500);
  });

  it("close ranks when an item goes, and say so when none is left", () => {
    const one = withoutItem(VALUES, "evidence", 0);
    expect(one).toEqual({ title: ["A"], seen: ["", "yes"], "evidence.0.source": ["b"] });
    expect(withoutItem(one, "evidence", 0)).toEqual({ title: ["A"], seen: ["", "yes"], evidence: [] });
  });

  it("are equal when every field says the same; a field without text is as one that is not there", () => {
    expect(areEqualValues({ a: ["x"], b: [""] }, { a: ["x"] })).toBe(true);
    expect(areEqualValues({ a: ["x"] }, { a: ["y"] })).toBe(false);
  });
});
