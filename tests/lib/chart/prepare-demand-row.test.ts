import { expect, test } from "vitest";
import { prepareDemandRow } from "@/lib/chart/prepare-demand-row";
import { aDemandChange, COMPARISON, COMPARISON_FRAME } from "../../support/comparison-builders";

const prepare = (change: Parameters<typeof prepareDemandRow>[2] | undefined) =>
  change === undefined ? null : prepareDemandRow(COMPARISON_FRAME, COMPARISON, change);

test("firmness and wording are all there is to compare", () => {
  const row = prepare(COMPARISON.unscaled[0]);
  expect(row).toMatchObject({
    id: "chair",
    demand: { title: "Demand chair", href: "/negotiations/river/demands/chair" },
    word: "hardened in firmness",
    dumbbell: null,
    shift: null,
    firmness: { before: 3, after: 4 },
  });
  expect(row?.wording?.kind).toBe("redline");
});

test("what was not stated again stands, and is not shown twice", () => {
  const row = prepare(COMPARISON.unscaled[1]);
  expect(row).toMatchObject({
    after: null,
    wording: null,
    afterInstead: "Not stated again; this one stands.",
  });
});

test("a demand whose place was taken leads to its successor", () => {
  const change = { class: "withdrawn", supersededBy: "seat" } as const;
  const row = prepare(aDemandChange({ id: "chair", before: "chair-1", after: "chair-1", change }));
  expect(row).toMatchObject({ after: null, afterInstead: "No longer stands." });
  expect(row?.notes[0]?.[1]?.href).toBe("/negotiations/river/demands/seat");
});

test("a party that is not of the negotiation has no row", () => {
  const [change] = COMPARISON.unscaled;
  expect(prepare(change && { ...change, demand: { ...change.demand, party: "nobody" } })).toBeNull();
});
