import { describe, expect, it } from "vitest";
import { parseTrajectoryFilters } from "../../../lib/filters/parse-trajectory-filters";

const parties = [{ id: "north" }, { id: "south" }, { id: "mediator" }];
const all = ["north", "south", "mediator"];

describe("the filters of a chart", () => {
  it("show all parties by round on all that was stated, unless asked otherwise", () => {
    expect(parseTrajectoryFilters({}, parties)).toEqual({
      axis: "round",
      basis: "stated",
      parties: all,
      statement: null,
      allRows: false,
      notices: [],
    });
  });

  it("are read from the address, parties in display order whatever theirs is", () => {
    const query = { axis: "date", basis: "own-words", party: "mediator,north", statement: "s1", rows: "all" };
    expect(parseTrajectoryFilters(query, parties)).toEqual({
      axis: "date",
      basis: "own-words",
      parties: ["north", "mediator"],
      statement: "s1",
      allRows: true,
      notices: [],
    });
  });

  it.each([
    { query: { axis: "time" }, says: /no axis “time”; rounds are shown evenly spaced/ },
    { query: { basis: "rumours" }, says: /no basis “rumours”; all that was stated is shown/ },
    { query: { rows: "5" }, says: /no choice of rows “5”/ },
    { query: { party: "nroth" }, says: /no party “nroth”; all parties are shown. Did you mean “north”\?/ },
  ])("fall back to what is usual and say so: $query", ({ query, says }) => {
    const filters = parseTrajectoryFilters(query, parties);
    expect(filters.notices).toHaveLength(1);
    expect(filters.notices[0]).toMatch(says);
    expect({ ...filters, notices: [] }).toEqual(parseTrajectoryFilters({}, parties));
  });

  it("keep the parties that are known when another is not", () => {
    const { parties: chosen, notices } = parseTrajectoryFilters({ party: "south,x,y" }, parties);
    expect(chosen).toEqual(["south"]);
    expect(notices.map((notice) => notice.slice(0, 30))).toEqual([
      "There is no party “x”; the oth",
      "There is no party “y”; the oth",
    ]);
  });

  it("take commas without names for no choice", () => {
    expect(parseTrajectoryFilters({ party: " , " }, parties).parties).toEqual(all);
  });
});
