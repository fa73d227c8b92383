/**
 * `npm run check:security`: the checks of who may reach and change what, at their full size, each with a control that
 * breaks one rule and must be seen. The short forms run with all tests.
 */
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { childEnv } from "../env";
import { build } from "./prepare.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
const BROWSER_CHECKS = ["tests/e2e/other-origin.spec.ts", "tests/e2e/roles.spec.ts"];
const BROWSER_RUNNER = ["node_modules/@playwright/test/cli.js", "test", "-c", "tests/e2e"];
const RUNNER = ["node_modules/vitest/vitest.mjs", "run", "--project", "lifecycle", "tests/lib/cli/front"];

/** Without a limit of time, unlike the short forms: on a slow machine the whole takes long. */
function runNode(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: "inherit",
      env: childEnv({ STANDPOINT_CHECK: "full", NEXT_TELEMETRY_DISABLED: "1" }),
    });
    child.once("close", (code) => resolve(code === 0));
  });
}

await build();
const browserChecks = BROWSER_CHECKS.filter((file) => fs.existsSync(path.join(ROOT, file)));
const held = [await runNode(RUNNER), await runNode([...BROWSER_RUNNER, ...browserChecks])];
const failed = held.filter((all) => !all).length;
console.log(
  failed === 0 ? "security: every check holds" : `security: ${failed} of ${held.length} runs failed`,
);
process.exitCode = failed === 0 ? 0 : 1;
