/**
 * The steps of `npm test` and of the checks: runs of other programs, and the count of what passed in them. Plain Node
 * without packages.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");
const RESULTS = path.join(ROOT, "test-results");
/** Longest that one program may run, unless said otherwise; whatever runs longer hangs. In milliseconds. */
const LIMIT_MS = 1_800_000;

const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";

/**
 * @typedef {{ passed: number, failed: number, output: string }} Outcome
 * @typedef {{ env?: Readonly<Record<string, string>>, limitMs?: number }} RunOptions
 */

/**
 * Runs programs one after another until one fails; counts as one test.
 *
 * @type {(programs: readonly (readonly string[])[]) => Promise<Outcome>}
 */
export async function check(programs) {
  let output = "";
  for (const program of programs) {
    const ran = await runNode(program);
    output += ran.output;
    if (ran.code !== 0) return { passed: 0, failed: 1, output };
  }
  return { passed: 1, failed: 0, output };
}

/**
 * Runs a project of Vitest, or some of its files.
 *
 * @type {(project: string, extra: readonly string[], options?: RunOptions) => Promise<Outcome>}
 */
export async function vitest(project, extra, options = {}) {
  const report = path.join(RESULTS, `${project}.json`);
  fs.rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runNode(
    [VITEST, "run", "--project", project, ...reporters, ...extra],
    options,
  );
  const { testResults = [] } = readReport(report);
  const statuses = testResults.flatMap((file) => file.assertionResults.map((test) => test.status));
  // A file that cannot be loaded has no tests to count, and fails all the same.
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const passed = statuses.filter((status) => status === "passed").length;
  return settle({ passed, failed: statuses.length - passed + broken.length, code, output });
}

/**
 * Runs the browser tests, or some of their files.
 *
 * @type {(extra: readonly string[], options?: RunOptions) => Promise<Outcome>}
 */
export async function playwright(extra, { env = {}, ...options } = {}) {
  const report = path.join(RESULTS, "e2e.json");
  fs.rmSync(report, { force: true });
  const args = [PLAYWRIGHT, "test", "-c", "tests/e2e", "--reporter=list,json", ...extra];
  const { code, output } = await runNode(args, {
    ...options,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  const { stats = {}, errors = [] } = readReport(report);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return settle({ passed: expected, failed: unexpected + flaky + skipped + errors.length, code, output });
}

/**
 * Prepares, and runs steps one after another. Prints a line for each, the whole output of one that failed, and the sums.
 *
 * @typedef {() => Promise<Outcome>} Step
 * @param {{ prepare: () => Promise<void>, steps: Readonly<Record<string, Step>> }} run
 * @returns {Promise<0 | 1>} The exit code: 1 when anything failed.
 */
export async function runSteps({ prepare, steps }) {
  const begun = performance.now();
  const sum = { passed: 0, failed: 0 };
  try {
    await prepare();
    fs.mkdirSync(RESULTS, { recursive: true });
    for (const [name, step] of Object.entries(steps)) {
      const started = performance.now();
      const { passed, failed, output } = await step();
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
  return sum.failed > 0 ? 1 : 0;
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

/** @type {(args: readonly string[], options?: RunOptions) => Promise<{ code: number | string, output: string }>} */
function runNode(args, { env = {}, limitMs = LIMIT_MS } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: "0", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    const timer = setTimeout(() => child.kill("SIGTERM"), limitMs);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      const ended = code ?? `${signal}, after ${limitMs / 1000} s at most`;
      resolve({ code: ended, output: Buffer.concat(output).toString() });
    });
  });
}

function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}
