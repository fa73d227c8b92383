/**
 * A lock between processes, as a file that names its holder. It needs nothing but Node, so that it can guard the
 * installation itself. (The database has locks of its own: see single-start.ts.)
 */
import fs from "node:fs";
import path from "node:path";

/** The holder renews its file this often; a file that was not renewed for the longer time has lost its holder. */
const RENEW_MS = 2_000;
const LOST_MS = 30_000;
const LOOK_AGAIN_MS = 250;

/**
 * Runs the work while holding the lock; waits for as long as another process holds it.
 *
 * @template T
 * @param {string} file - The lock's path; its folder is made.
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>} What the work returned.
 */
export async function withFileLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (isLost(file)) release(file);
    else {
      if (!told) console.log(`waiting for process ${holder(file)}, which is preparing the same folder`);
      told = true;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
  }
  const renewal = setInterval(() => fs.utimes(file, new Date(), new Date(), () => undefined), RENEW_MS);
  const releaseOwn = () => {
    if (holder(file) === process.pid) release(file);
  };
  process.once("exit", releaseOwn);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    process.off("exit", releaseOwn);
    releaseOwn();
  }
}

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function holder(file) {
  try {
    return Number(fs.readFileSync(file, "utf8"));
  } catch {
    return 0;
  }
}

/** Number 0 is a file that is just being written: only its age can tell. */
function isLost(file) {
  const renewed = fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (renewed === undefined) return false;
  if (Date.now() - renewed > LOST_MS) return true;
  const pid = holder(file);
  return pid > 0 && !isAlive(pid);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Moved away before it is removed, so that of two that found it lost only one removes it. */
function release(file) {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
    fs.rmSync(aside, { force: true });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
