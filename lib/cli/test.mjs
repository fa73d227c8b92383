/**
 * `npm test`: everything, on a fresh clone, with nothing but Node at hand; `npm test <group>` for a part of it, and
 * what follows the group goes to its runner (`npm test pure -- tests/lib/domain`). Prints a line per step with its
 * time, the whole output of a step that failed, and last the sums.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { build, generateClient, install } from "./prepare.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const RESULTS = path.join(ROOT, "test-results");
/** Longest that one step may take; whatever runs longer hangs. */
const STEP_MS = 420_000;

const BIOME = "node_modules/@biomejs/biome/bin/biome";
const NEXT = "node_modules/next/dist/bin/next";
const TSC = "node_modules/typescript/bin/tsc";
const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

/** @typedef {{ passed: number, failed: number, output: string }} Outcome */
/** @typedef {(extra: readonly string[]) => Promise<Outcome>} Step */

/** @type {Record<string, Step>} */
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

/** Runs programs one after another until one fails; counts as one test. @type {(programs: readonly (readonly string[])[]) => Promise<Outcome>} */
async function check(programs) {
  let output = "";
  for (const program of programs) {
    const ran = await runNode(program);
    output += ran.output;
    if (ran.code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output };
}

/** @type {(project: string, extra: readonly string[]) => Promise<Outcome>} */
async function vitest(project, extra) {
  const report = path.join(RESULTS, `${project}.json`);
  fs.rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runNode([VITEST, "run", "--project", project, ...reporters, ...extra]);
  const { testResults = [] } = readReport(report);
  const statuses = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  // A file that cannot be loaded has no tests to count, and fails all the same.
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const passed = statuses.filter((status) => status === "passed").length;
  return settle({ passed, failed: statuses.length - passed + broken.length, code, output });
}

/** @type {Step} */
async function playwright(extra) {
  const report = path.join(RESULTS, "e2e.json");
  fs.rmSync(report, { force: true });
  const args = [PLAYWRIGHT, "test", "-c", "tests/e2e", "--reporter=list,json", ...extra];
  const { code, output } = await runNode(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { stats = {}, errors = [] } = readReport(report);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return settle({ passed: expected, failed: unexpected + flaky + skipped + errors.length, code, output });
}

/** A skipped test counts as failed; so does a runner that fails without a failed test, and one that ran none. */
function settle({ passed, failed, code, output }) {
  const unexplained = failed === 0 && (code !== 0 || passed === 0);
  const reason = passed === 0 ? "no test ran" : `the runner ended with ${code} although no test failed`;
  return unexplained ? { passed, failed: 1, output: `${output}\n${reason}` } : { passed, failed, output };
}

function readReport(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
}

/** @type {(args: readonly string[], env?: Record<string, string>) => Promise<{ code: number | string, output: string }>} */
function runNode(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    const timer = setTimeout(() => child.kill("SIGTERM"), STEP_MS);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      const ended = code ?? `${signal}, after ${STEP_MS / 1000} s at most`;
      resolve({ code: ended, output: Buffer.concat(output).toString() });
    });
  });
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

const [group = "all", ...extra] = process.argv.slice(2);
const names = GROUPS[group];
if (names === undefined) {
  console.error(`There is no group “${group}”; there are ${Object.keys(GROUPS).join(", ")}.`);
  process.exit(1);
}
const begun = performance.now();
const sum = { passed: 0, failed: 0 };
try {
  await install();
  await generateClient();
  fs.mkdirSync(RESULTS, { recursive: true });
  for (const name of names) {
    const started = performance.now();
    const { passed, failed, output } = await STEPS[name](name === names.at(-1) ? extra : []);
    sum.passed += passed;
    sum.failed += failed;
    fs.writeFileSync(path.join(RESULTS, `${name}.log`), output);
    if (failed > 0) console.log(output);
    console.log(`${name}: ${passed} passed, ${failed} failed (${seconds(started)})`);
  }
} catch (error) {
  sum.failed += 1;
  console.log(String(error));
}
console.log(`in all ${seconds(begun)}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
