import { AppError } from "../errors";

/** Writes of this process that hold a connection at a time, of the ten that it has: others can read meanwhile. */
const AT_ONCE = 4;
/** Longest wait for a turn, in milliseconds. With the longest silence of the server it is less than half a minute. */
const WAIT_MS = 7_000;

type Queue = { running: number; readonly waiting: (() => void)[] };

/** Kept on the global object: every route loads this module for itself. */
const held = globalThis as typeof globalThis & {
  standpointTurns?: { readonly all: Queue; readonly one: Map<string, Queue> };
};
held.standpointTurns ??= { all: { running: 0, waiting: [] }, one: new Map() };
const turns = held.standpointTurns;

/**
 * Runs a write when it is its turn: of one negotiation one at a time, first come, first served, and of all together a
 * few. Whoever waits holds no connection, so that neither those who read nor the writes of other negotiations wait for
 * a negotiation in which many write, or one for long.
 *
 * @param negotiation - Whose turn it is; any name for what is not of one.
 * @throws {AppError} `unavailable`: its turn did not come in time; nothing was done.
 */
export async function inWriteTurn<T>(negotiation: string, write: () => Promise<T>): Promise<T> {
  const until = performance.now() + WAIT_MS;
  const own = turns.one.get(negotiation) ?? { running: 0, waiting: [] };
  turns.one.set(negotiation, own);
  await takeTurn(own, 1, until);
  try {
    await takeTurn(turns.all, AT_ONCE, until);
    try {
      return await write();
    } finally {
      passOn(turns.all);
    }
  } finally {
    passOn(own);
    if (own.running === 0) turns.one.delete(negotiation);
  }
}

function takeTurn(queue: Queue, atOnce: number, until: number): Promise<void> {
  if (queue.running < atOnce) {
    queue.running += 1;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const begin = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(
      () => {
        queue.waiting.splice(queue.waiting.indexOf(begin), 1);
        reject(
          new AppError(
            "unavailable",
            "Too many write at once. Nothing was changed: try again in a few seconds.",
          ),
        );
      },
      Math.max(0, until - performance.now()),
    );
    queue.waiting.push(begin);
  });
}

/** The turn passes on to the next; nobody who comes in between takes it. */
function passOn(queue: Queue): void {
  const next = queue.waiting.shift();
  if (next === undefined) queue.running -= 1;
  else next();
}
