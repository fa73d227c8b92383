/**
 * What must be there before any TypeScript of this program can run: packages, the database client, the built pages.
 * Plain Node without packages. Each step leaves a stamp of its inputs when it is done, so it is skipped until an
 * input changes, and an interrupted step runs again.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { withFileLock } from "./file-lock.mjs";
import { step } from "./step.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** Next keeps `.next/cache` when it empties `.next`. */
const LOCK = ".next/cache/prepare.lock";
const STAMPS = {
  install: "node_modules/.standpoint",
  client: "lib/data/prisma-client/.standpoint",
  build: ".next/standpoint",
};
const BUILD_INPUTS = [
  "app",
  "components",
  "lib",
  "public",
  "next.config.js",
  "postcss.config.mjs",
  "tsconfig.json",
];
/** In `lib`, but never part of a page. */
const NOT_BUILT = ["lib/cli", "lib/data/prisma-client"];
const QUIET = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  SCARF_ANALYTICS: "false",
};

/**
 * Installs the packages of the lock file, without install scripts, unless they are there.
 *
 * @returns {Promise<void>}
 * @throws {Error} npm failed; the message holds the end of what it printed.
 */
export async function install() {
  const key = hash([read("package-lock.json"), process.version, process.platform, process.arch]);
  await unlessStamped(STAMPS.install, key, async () => {
    if (isInstalled()) return;
    const options = ["--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
    await step("packages installed", () => runNpm(["ci", ...options]), {
      announce: "installing packages: once, and again after their list changed …",
    });
  });
}

/**
 * Generates the database client from the schema, unless it is there.
 *
 * @returns {Promise<void>}
 * @throws {Error} Prisma failed; the message holds the end of what it printed.
 */
export async function generateClient() {
  const key = hash([read("package-lock.json"), read("prisma/schema.prisma")]);
  await unlessStamped(STAMPS.client, key, () =>
    step("database client generated", () =>
      // Generating needs no schema engine, but Prisma downloads one unless it is shown an executable in its place.
      runNode(["node_modules/prisma/build/index.js", "generate"], {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      }),
    ),
  );
}

/**
 * Builds the pages, unless the build is as new as the sources.
 *
 * @returns {Promise<void>}
 * @throws {Error} The build failed; the message holds the end of what it printed.
 */
export async function build() {
  const files = BUILD_INPUTS.flatMap(listFiles);
  const inputs = files.flatMap((file) => [file, fs.readFileSync(path.join(ROOT, file))]);
  const key = hash([read("package-lock.json"), read("prisma/schema.prisma"), ...inputs]);
  await unlessStamped(STAMPS.build, key, () =>
    step(
      "pages built",
      () => runNode(["node_modules/next/dist/bin/next", "build"], { NODE_ENV: "production" }),
      {
        announce: "building the pages: about a minute, and again after the program changed …",
      },
    ),
  );
}

async function unlessStamped(stamp, key, work) {
  if (read(stamp) === key) return;
  await withFileLock(path.join(ROOT, LOCK), async () => {
    if (read(stamp) === key) return;
    fs.rmSync(path.join(ROOT, stamp), { force: true });
    await work();
    fs.writeFileSync(path.join(ROOT, stamp), key);
  });
}

/** Whether npm's own record of `node_modules` has every package of the lock file in its version. */
function isInstalled() {
  const installed = JSON.parse(read("node_modules/.package-lock.json") || "{}").packages ?? {};
  const wanted = Object.entries(JSON.parse(read("package-lock.json")).packages).filter(
    ([place]) => place !== "",
  );
  return wanted.every(([place, entry]) =>
    place in installed ? installed[place].version === entry.version : entry.optional === true,
  );
}

/** npm as it comes with this Node, run without a shell; else the one on the search path. */
function runNpm(args) {
  const node = path.dirname(process.execPath);
  const places = ["../lib/node_modules/npm", "node_modules/npm"].map((place) =>
    path.join(node, place, "bin/npm-cli.js"),
  );
  const npm = places.find((place) => fs.existsSync(place));
  if (npm !== undefined) return runNode([npm, ...args]);
  return runProcess("npm", args, { shell: process.platform === "win32" });
}

const runNode = (args, env = {}) => runProcess(process.execPath, args, { env });

function runProcess(command, args, { env = {}, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    // Whoever waits for the step is gone with this process.
    const endWithParent = () => child.kill();
    process.once("exit", endWithParent);
    let output = "";
    const keep = (text) => {
      output = `${output}${text}`.slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("exit", endWithParent);
      if (code === 0) return resolve();
      const named = [path.basename(command), ...args].join(" ");
      const failure = new Error(`${named} ended with ${signal ?? code}:\n${output.slice(-6_000)}`);
      // What it printed says where and why; this file's own stack says nothing.
      reject(Object.assign(failure, { name: "StartFailure" }));
    });
  });
}

function listFiles(place) {
  const absolute = path.join(ROOT, place);
  const stat = fs.statSync(absolute, { throwIfNoEntry: false });
  if (stat === undefined || NOT_BUILT.includes(place)) return [];
  if (stat.isFile()) return [place];
  return fs
    .readdirSync(absolute)
    .sort()
    .flatMap((name) => listFiles(`${place}/${name}`));
}

function read(file) {
  const absolute = path.join(ROOT, file);
  return fs.existsSync(absolute) ? fs.readFileSync(absolute, "utf8") : "";
}

function hash(parts) {
  const digest = createHash("sha256");
  for (const part of parts) digest.update(part).update("\0");
  return digest.digest("hex");
}
