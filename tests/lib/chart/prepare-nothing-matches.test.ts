import { expect, test } from "vitest";
import { prepareNothingMatches } from "@/lib/chart/prepare-nothing-matches";
import { COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";

const prepare = (filters: Partial<typeof FILTERS>, comparison = COMPARISON) =>
  prepareNothingMatches(COMPARISON_FRAME, comparison, { ...FILTERS, ...filters });

test("something is shown: nothing to say", () => {
  expect(prepare({ parties: ["north"] })).toBeNull();
});

test("the filter that emptied it is named, with how much it hides and both ways out", () => {
  expect(prepare({ parties: ["north"], classes: ["withdrawn"] })).toEqual({
    title: "No change here is withdrawn.",
    text: "That filter hides 4 changes that the others would show.",
    actions: [
      { name: "Lift “withdrawn”", href: "/negotiations/river/compare?from=r1&to=r4&party=north" },
      { name: "Show all 7 changes", href: "/negotiations/river/compare?from=r1&to=r4" },
    ],
  });
});

test.each([
  ["a basis", { parties: ["north"], basis: "reported" }, "No change here is known from a press report."],
  ["an issue", { parties: ["mediator"], issues: ["land"] }, "No change here is on Land."],
] as const)("%s is named in words", (_why, filters, title) => {
  expect(prepare(filters)?.title).toBe(title);
});

test("where no filter alone is to blame, all are named and only all can be lifted", () => {
  const nothing = prepare({
    parties: ["mediator"],
    issues: ["land"],
    classes: ["withdrawn"],
    basis: "reported",
  });
  expect(nothing?.title).toBe(
    "No change is withdrawn, known from a press report, on Land and by United States at once.",
  );
  expect(nothing?.actions).toHaveLength(1);
});

test("nothing stated at all is not put down to a filter", () => {
  const empty = prepare({}, { ...COMPARISON, rows: [], unscaled: [] });
  expect(empty?.title).toBe("Nothing was stated up to the later round.");
  expect(empty?.actions).toEqual([]);
});
