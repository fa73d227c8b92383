import { describe, expect, it } from "vitest";
import { getFrame } from "../../../lib/service/load-frame";
import { loadGaps } from "../../../lib/service/load-gaps";
import { readSmallDataset } from "../../support/fixtures";
import { orderRounds, reckonGap } from "../../support/reference-model";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("small");

const small = readSmallDataset();
const load = async (upTo: number, issues?: readonly string[]) =>
  loadGaps(await getFrame("river-talks"), {
    a: "upstream",
    b: "downstream",
    upTo,
    ...(issues === undefined ? {} : { issues }),
  });

describe("gaps of the small dataset", () => {
  it("are these, worked out by hand", async () => {
    const [water, dam] = await load(4);
    // 90 and 0; 80 and 0; 60 and 10; nothing new.
    expect(water?.points.map(({ gap }) => gap)).toEqual([90, 80, 50, 50]);
    // 90 without a fallback against 0..20; 80..60 against 0..20; 60 against 10..30; the same.
    expect(water?.points.map(({ residual }) => residual)).toEqual([70, 40, 30, 30]);
    // 100 and 20 until the demand of 20 is withdrawn at the fourth round; an analyst's 70 counts for nothing.
    expect(dam?.points.map(({ gap }) => gap)).toEqual([80, 80, 80, null]);
  });

  it("are those of the plain reckoning as well", async () => {
    for (const { issue, points } of await load(4)) {
      const wanted = orderRounds(small).map(({ id }) =>
        reckonGap(small, { a: "upstream", b: "downstream", issue, round: id }),
      );
      expect(
        points.map(({ gap }) => gap),
        issue,
      ).toEqual(wanted);
    }
  });

  it("end at the round that was asked for, and are of the issues that were asked for", async () => {
    const [only, ...others] = await load(2, ["dam-height"]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ issue: "dam-height", points: [{ round: 1 }, { round: 2 }] });
  });

  it("name the statements of both sides", async () => {
    const [water] = await load(3);
    expect(water?.points[2]?.statements.toSorted()).toEqual(["down-free-3", "up-fair-3"]);
  });
});
