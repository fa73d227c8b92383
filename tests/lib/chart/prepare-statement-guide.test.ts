import { describe, expect, it } from "vitest";
import { describeStatementGuide, prepareStatementGuide } from "@/lib/chart/prepare-statement-guide";
import { FORM_CONTEXT } from "../../support/form-builders";

const guide = prepareStatementGuide(FORM_CONTEXT, null);

describe("beside the form of a statement stands", () => {
  it("nothing while no demand is chosen that exists", () => {
    expect(describeStatementGuide(guide, {})).toBeNull();
    expect(describeStatementGuide(guide, { demand: ["toString"] })).toBeNull();
  });

  it("whose it is, and the points of the scale from its high end down", () => {
    const model = describeStatementGuide(guide, { demand: ["all-water"], position: ["50"] });
    expect(model).toMatchObject({ party: { name: "North" }, issue: { title: "Water" } });
    expect(model?.scale?.anchors.map(({ at, chosen }) => [at, chosen])).toEqual([
      [100, false],
      [50, true],
      [0, false],
    ]);
  });

  it("no scale where the issue has none", () => {
    expect(describeStatementGuide(guide, { demand: ["short-talks"] })?.scale).toBeNull();
  });

  it.each<[string, string | undefined, string]>([
    ["", "s2", "the last one while no day is given"],
    ["2024-02-01", "s1", "the one before the day"],
    ["2023-12-31", undefined, "none before the first"],
  ])("what the party said last before “%s”: %s, %s", (date, id) => {
    expect(describeStatementGuide(guide, { demand: ["all-water"], date: [date] })?.previous?.id).toBe(id);
  });

  it("never the statement that is revised, and no analyst's reading", () => {
    const own = prepareStatementGuide(FORM_CONTEXT, "s2");
    expect(describeStatementGuide(own, { demand: ["all-water"] })?.previous?.id).toBe("s1");
  });

  it.each([
    ["72,5", 72.5],
    ["101", null],
    ["x", null],
  ])("the position %j as %j on the drawing, with the one before as its ghost", (typed, position) => {
    const mark = describeStatementGuide(guide, { demand: ["all-water"], position: [typed] })?.scale?.mark;
    expect(mark).toMatchObject({ position, ghost: 70 });
  });
});
