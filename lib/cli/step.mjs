/**
 * Does one step of a start and prints one line for it with its time.
 *
 * @template T
 * @param {string | ((result: T) => string)} name - What was done, as it reads when it is done: "packages installed".
 * @param {() => T | Promise<T>} work
 * @param {{ readonly announce?: string }} [options] - `announce`: said beforehand, for a step that takes long.
 * @returns {Promise<T>} What the work returned.
 */
export async function step(name, work, { announce } = {}) {
  if (announce !== undefined) console.log(announce);
  const begun = performance.now();
  const result = await work();
  const done = typeof name === "string" ? name : name(result);
  console.log(`${done} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  return result;
}
