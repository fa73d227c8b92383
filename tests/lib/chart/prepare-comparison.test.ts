import { expect, test } from "vitest";
import { prepareComparison } from "@/lib/chart/prepare-comparison";
import { COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";
import { aRoundEntry } from "../../support/overview-builders";

const prepare = (filters: Partial<typeof FILTERS> = {}, comparison = COMPARISON) =>
  prepareComparison(COMPARISON_FRAME, comparison, { ...FILTERS, ...filters });

test("the model is plain data", () => {
  const model = prepare();
  expect(JSON.parse(JSON.stringify(model))).toEqual(model);
});

test("demands without a scale: a heading that counts them, the silent ones in a list of their own", () => {
  const { unscaled } = prepare();
  expect(unscaled?.title).toBe("Format: of 2 demands without a scale, one hardened and one not stated again");
  expect(unscaled?.rows.map(({ id }) => id)).toEqual(["chair"]);
  expect(unscaled?.silent.map(({ id }) => id)).toEqual(["venue"]);
});

test("the filters reach every part, and the downloads", () => {
  const model = prepare({ parties: ["south"], open: ["south.water"] });
  expect(model.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["south.water", "south.land"]);
  expect(model.unscaled).toBeNull();
  expect(model.finding).not.toContain("North softened");
  expect(model.csv).toBe("/negotiations/river/compare/changes.csv?from=r1&to=r4&party=south");
  expect(model.markdown).toBe("/negotiations/river/compare/changes.md?from=r1&to=r4&party=south");
});

test("nothing left is said, with no groups", () => {
  const model = prepare({ classes: ["withdrawn"] });
  expect(model.groups).toEqual([]);
  expect(model.nothing?.title).toBe("No change here is withdrawn.");
});

test("the ends step by one round, stop at the first and last, and never meet", () => {
  const whole = prepare();
  expect(whole.stepFrom.earlier).toBeNull();
  expect(whole.stepFrom.later).toContain("from=r2&to=r4");
  expect(whole.stepTo.earlier).toContain("from=r1&to=r3");
  expect(whole.stepTo.later).toBeNull();
  const near = prepare({ from: "r2", to: "r3" }, { ...COMPARISON, from: aRoundEntry(2), to: aRoundEntry(3) });
  expect([near.stepFrom.later, near.stepTo.earlier]).toEqual([null, null]);
});
