/**
 * `npm run check:security` and `npm run check:durability`: the named tests at their full size, each with a control that
 * breaks the rule and must be seen. The short forms run with all tests. Prints a line per group with its time, the
 * whole output of a group that failed, and last the sums.
 */
import { build, generateClient, install } from "./prepare.mjs";
import { playwright, runSteps, vitest } from "./test-steps.mjs";

const BROWSER = "tests/e2e";
/** Without a limit of time that a slow machine could reach, unlike the short forms. */
const FULL = { env: { STANDPOINT_CHECK: "full" }, limitMs: 4 * 3_600_000 };

const groups = {
  security: {
    front: () => vitest("lifecycle", ["tests/lib/cli/front"], FULL),
    rights: () =>
      vitest(
        "db",
        [
          ...["rights", "type-confusion", "write-transport", "lost-update"].map(
            (name) => `tests/lib/rest/${name}.test.ts`,
          ),
          "tests/lib/auth",
        ],
        FULL,
      ),
    browser: () => browser(["other-origin", "roles", "team", "api-writing"]),
  },
  durability: {
    crash: () => vitest("lifecycle", ["tests/lib/cli/postgres/durability.test.ts"], FULL),
    history: () =>
      vitest(
        "db",
        [
          "tests/lib/service/records/replay.test.ts",
          "tests/lib/rest/lost-update.test.ts",
          "tests/lib/rest/history.test.ts",
          "tests/prisma/history.test.ts",
        ],
        FULL,
      ),
    program: () => browser(["saves-under-crash", "database-away", "api-writing"]),
  },
};

async function browser(names: readonly string[]) {
  await build();
  return playwright(
    names.map((name) => `${BROWSER}/${name}.spec.ts`),
    FULL,
  );
}

const asked = process.argv[2] ?? "";
const steps = Object.entries(groups).find(([name]) => name === asked)?.[1];
if (steps === undefined) {
  console.error(`There is no check “${asked}”; there are ${Object.keys(groups).join(", ")}.`);
  process.exit(1);
}
process.exitCode = await runSteps({
  prepare: async () => {
    await install();
    await generateClient();
  },
  steps,
});
