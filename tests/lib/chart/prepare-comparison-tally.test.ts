import { expect, test } from "vitest";
import { prepareComparisonTally } from "@/lib/chart/prepare-comparison-tally";
import { COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";

const tally = prepareComparisonTally(COMPARISON_FRAME, COMPARISON, FILTERS);
const row = (change: string) => tally.find((one) => one.change === change);

test("the classes that occur, in the order of weight", () => {
  expect(tally.map(({ change, counted, uncounted }) => [change, counted.length, uncounted.length])).toEqual([
    ["softened", 1, 1],
    ["toward-high", 1, 0],
    ["new", 1, 0],
    ["silent", 1, 0],
  ]);
});

test("what is not counted stands apart with the reason", () => {
  expect(row("softened")?.uncounted.map(({ party }) => party)).toEqual(["south"]);
  expect(row("softened")?.why).toBe("1 not comparable");
  expect(row("new")?.why).toBeNull();
});

test("both reasons are named", () => {
  const noisy = COMPARISON.rows.map((one) =>
    one.party === "north" && one.change !== null
      ? { ...one, change: { ...one.change, class: "softened" as const, withinNoise: true, counted: false } }
      : one,
  );
  const [softened] = prepareComparisonTally(COMPARISON_FRAME, { ...COMPARISON, rows: noisy }, FILTERS);
  expect(softened?.why).toBe("1 not comparable, 2 within noise");
});

test("a direction is named by who holds that end", () => {
  expect(row("toward-high")?.word).toBe("toward North’s position");
});

test("a marker leads to its row", () => {
  expect(row("new")?.counted).toEqual([
    { party: "south", label: "South, land", href: "#south.land", hidden: false },
  ]);
});

test("a filter changes no number: its markers are pale and lead to the row without the filters", () => {
  const filtered = prepareComparisonTally(COMPARISON_FRAME, COMPARISON, { ...FILTERS, parties: ["north"] });
  const marks = filtered.flatMap(({ counted, uncounted }) => [...counted, ...uncounted]);
  expect(marks).toHaveLength(COMPARISON.rows.length);
  expect(marks.filter(({ hidden }) => hidden).map(({ href }) => href)).toEqual([
    "/negotiations/river/compare?from=r1&to=r4#south.water",
    "/negotiations/river/compare?from=r1&to=r4#mediator.water",
    "/negotiations/river/compare?from=r1&to=r4#south.land",
  ]);
});
