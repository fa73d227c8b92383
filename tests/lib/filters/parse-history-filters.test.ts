import { describe, expect, it } from "vitest";
import { parseHistoryFilters } from "../../../lib/filters/parse-history-filters";

const known = { writers: ["person:anna", "import"], kinds: ["statement", "source"] };

describe("the filters of what changed", () => {
  it("are none in an address without any", () => {
    expect(parseHistoryFilters({}, known)).toEqual({ by: null, kind: null, before: null, notices: [] });
  });

  it("are read as they are written", () => {
    const query = { by: "person:anna", kind: "source", before: "120" };
    expect(parseHistoryFilters(query, known)).toEqual({ ...query, notices: [] });
  });

  it("that are unknown are none, and a sentence says so", () => {
    const { by, kind, notices } = parseHistoryFilters({ by: "person:ann", kind: "sources" }, known);
    expect([by, kind]).toEqual([null, null]);
    expect(notices).toHaveLength(2);
    expect(notices[1]).toContain("Did you mean “source”?");
  });

  it.each(["0", "-1", "x", "1e3", "9".repeat(19), "12 or 1=1"])(
    "take %s for no place in the history",
    (before) => {
      const filters = parseHistoryFilters({ before }, known);
      expect(filters.before).toBeNull();
      expect(filters.notices).toHaveLength(1);
    },
  );
});
