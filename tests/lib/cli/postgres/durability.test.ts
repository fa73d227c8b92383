import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sizeOf } from "../../../support/check-size";
import { crashUnderWriters } from "../support/crash";
import { makeFolder, removeFolder } from "../support/folders";

const CYCLES = sizeOf({ full: 100, short: 5 });
/** A cycle takes some seconds on a slow machine. */
const LONGEST_MS = CYCLES * 30_000 + 90_000;

let root = "";

beforeAll(() => {
  root = makeFolder("durability");
});
afterAll(() => removeFolder(root));

describe("D1: the postmaster is killed under eight writers", () => {
  it(
    `and no acknowledged write is lost or doubled, ${CYCLES} times`,
    async () => {
      const count = await crashUnderWriters({
        root: path.join(root, "data"),
        cycles: CYCLES,
        writeMs: 700,
        settings: "SET synchronous_commit = on",
      });
      expect(count.acknowledged).toBeGreaterThan(100 * CYCLES);
      expect(count).toMatchObject({ lost: 0, doubled: 0 });
      expect(count.longestRestartMs).toBeLessThan(10_000);
    },
    LONGEST_MS,
  );

  it("and writes that were not flushed are seen to be lost: the count can find a loss", async () => {
    let lost = 0;
    for (let round = 0; round < 4 && lost === 0; round += 1) {
      const count = await crashUnderWriters({
        root: path.join(root, "control"),
        cycles: 3,
        writeMs: 500,
        settings: "SET synchronous_commit = off",
      });
      lost += count.lost;
    }
    expect(lost).toBeGreaterThan(0);
  });
});
