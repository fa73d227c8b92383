/**
 * `npm test`: everything, on a fresh clone, with nothing but Node at hand; `npm test <group>` for a part of it, and
 * what follows the group goes to its runner (`npm test pure -- tests/lib/domain`). Prints a line per step with its
 * time, the whole output of a step that failed, and last the sums.
 */
import { build, generateClient, install } from "./prepare.mjs";
import { check, playwright, runSteps, vitest } from "./test-steps.mjs";

const BIOME = "node_modules/@biomejs/biome/bin/biome";
const NEXT = "node_modules/next/dist/bin/next";
const TSC = "node_modules/typescript/bin/tsc";

/** @type {Record<string, (extra: readonly string[]) => Promise<import("./test-steps.mjs").Outcome>>} */
const STEPS = {
  lint: () => check([[BIOME, "check", "."]]),
  // The types of routes and of Next itself are generated; without them a fresh clone does not typecheck.
  typecheck: () =>
    check([
      [NEXT, "typegen"],
      [TSC, "--noEmit", "--pretty", "false"],
    ]),
  pure: (extra) => vitest("pure", extra),
  db: (extra) => vitest("db", extra),
  lifecycle: (extra) => vitest("lifecycle", extra),
  build: async () => {
    try {
      await build();
      return { passed: 1, failed: 0, output: "" };
    } catch (error) {
      return { passed: 0, failed: 1, output: String(error) };
    }
  },
  e2e: playwright,
};

const GROUPS = {
  all: ["lint", "typecheck", "pure", "db", "lifecycle", "build", "e2e"],
  verify: ["lint", "typecheck", "pure"],
  pure: ["pure"],
  db: ["db"],
  lifecycle: ["lifecycle"],
  e2e: ["build", "e2e"],
};

const [group = "all", ...extra] = process.argv.slice(2);
const names = GROUPS[group];
if (names === undefined) {
  console.error(`There is no group “${group}”; there are ${Object.keys(GROUPS).join(", ")}.`);
  process.exit(1);
}
process.exitCode = await runSteps({
  prepare: async () => {
    await install();
    await generateClient();
  },
  steps: Object.fromEntries(
    names.map((name) => [name, () => STEPS[name](name === names.at(-1) ? extra : [])]),
  ),
});
