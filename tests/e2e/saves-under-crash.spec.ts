/**
 * D1 and D11 on the program as it is started: the program, its database, or both are killed under writers. The short
 * form runs with all tests, the whole with STANDPOINT_CHECK=full.
 */
import fs from "node:fs";
import path from "node:path";
import { expect as expectShort, test } from "@playwright/test";
import { readPostmasterPid } from "../lib/cli/support/crash";
import { sizeOf } from "../support/check-size";
import { readShippedRows } from "../support/shipped-case";
import { type OwnProgram, startOwnProgram } from "../support/start-program";
import { countSaves, isFault, startWriters, type Writers } from "../support/statement-writers";

const expect = expectShort.configure({ timeout: 90_000 });
const { negotiation, statements } = readShippedRows();
const WRITERS = 8;
/**
 * What is killed, after how many more saves. Between two starts of the program there are fewer than the 600 that it
 * accepts in a minute.
 */
const KILLS = [
  { kill: "database", saves: sizeOf({ full: 250, short: 60 }) },
  { kill: "program", saves: sizeOf({ full: 250, short: 60 }) },
  { kill: "both", saves: sizeOf({ full: 500, short: 80 }) },
] as const;
const CYCLES = sizeOf({ full: 10, short: 1 });
const BACK_MS = 10_000;

test("kill -9 of the program and of its database under many saves loses no acknowledged one, and leaves no half one", async () => {
  test.setTimeout(sizeOf({ full: 3_600_000, short: 300_000 }));
  let program = await startOwnProgram();
  let origin = program.origin;
  const writers = startWriters({
    name: "crash",
    origin: () => origin,
    negotiation: negotiation.id,
    statements: statements.slice(0, WRITERS).map(({ id }) => id),
  });
  try {
    let expected = 0;
    for (const { kill, saves } of Array.from({ length: CYCLES }, () => KILLS).flat()) {
      expected += saves;
      await untilSaved(writers, expected);
      const postmaster = readPostmasterPid(program.data);
      if (kill !== "program") process.kill(postmaster, "SIGKILL");
      if (kill === "database") {
        await expectBack(program, postmaster);
        continue;
      }
      program.child.kill("SIGKILL");
      program = await startOwnProgram({ STANDPOINT_DATA: program.data });
      origin = program.origin;
    }
    await untilSaved(writers, expected + 1);
    await writers.stop();
    expect(writers.acknowledged.length).toBeGreaterThan(expected);
    const count = await countSaves(program.databaseUrl, writers.acknowledged);
    expect(count).toEqual({ lost: [], doubled: [], halves: [] });
    expect(writers.refused.filter(isFault)).toEqual([]);
    expect(writers.longestMs()).toBeLessThan(30_000);
  } finally {
    await writers.stop();
    await program.close();
  }
});

async function untilSaved(writers: Writers, saves: number): Promise<void> {
  await expect
    .poll(() => writers.acknowledged.length >= saves || writers.refused.some(isFault), { timeout: 180_000 })
    .toBe(true);
  expect(writers.refused.filter(isFault)).toEqual([]);
}

/** The same program has another database server, of itself. It may be back before it was said to be away. */
async function expectBack({ origin, data, child }: OwnProgram, killed: number): Promise<void> {
  const begun = performance.now();
  const find = async () => {
    const { status } = await fetch(`${origin}/api/v1/health`);
    return status === 200 && fs.existsSync(path.join(data, "pg/postmaster.pid"))
      ? readPostmasterPid(data)
      : killed;
  };
  await expect.poll(find, { timeout: 30_000, intervals: [100] }).not.toBe(killed);
  expect(performance.now() - begun, "until it is back").toBeLessThan(BACK_MS);
  expect(child.exitCode).toBeNull();
}
