import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseTrajectoryFilters,
  TRAJECTORY_AXES,
  TRAJECTORY_BASES,
} from "../../../lib/filters/parse-trajectory-filters";
import { writeTrajectoryQuery } from "../../../lib/filters/write-trajectory-query";

const parties = [{ id: "north" }, { id: "south" }, { id: "mediator" }];
const ids = parties.map(({ id }) => id);

describe("the address of a chart", () => {
  it("is the plain one for what is shown unless asked otherwise", () => {
    const plain = { axis: "round", basis: "stated", parties: ids, allRows: false } as const;
    expect(writeTrajectoryQuery(plain, parties)).toEqual({
      axis: null,
      party: null,
      basis: null,
      rows: null,
    });
  });

  it("is read back as what was written", () => {
    const anyFilters = fc.record({
      axis: fc.constantFrom(...TRAJECTORY_AXES),
      basis: fc.constantFrom(...TRAJECTORY_BASES),
      parties: fc.subarray(ids, { minLength: 1 }),
      allRows: fc.boolean(),
    });
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const query = writeTrajectoryQuery(filters, parties);
        const set = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== null)) as Record<
          string,
          string
        >;
        expect(parseTrajectoryFilters(set, parties)).toEqual({ ...filters, statement: null, notices: [] });
      }),
    );
  });
});
