import "server-only";
import { sumRevisions } from "../data/health";

/** How long one answer of the database is passed on, and how long it is waited for, in milliseconds. */
const FRESH_MS = 1_000;
const PATIENCE_MS = 3_000;

export type Health = {
  readonly database: "up" | "down";
  /** Sum of all negotiations' revisions; null while the database is away. */
  readonly revision: number | null;
};

let asked: { readonly at: number; readonly answer: Promise<Health> } | null = null;
let isOpen = false;

/**
 * Checks whether the database answers. However often it is called, the database is asked once a second at most and
 * never again while it still owes an answer; never waits longer than three seconds.
 *
 * @param now - Milliseconds on any clock that only goes forward.
 */
export function checkHealth(now: number): Promise<Health> {
  if (asked !== null && (isOpen || now - asked.at < FRESH_MS)) return asked.answer;
  isOpen = true;
  const probe = sumRevisions(PATIENCE_MS)
    .then(
      (revision): Health => ({ database: "up", revision }),
      (): Health => DOWN,
    )
    .finally(() => {
      isOpen = false;
    });
  const answer = Promise.race([probe, afterPatience()]);
  asked = { at: now, answer };
  return answer;
}

const DOWN: Health = { database: "down", revision: null };

function afterPatience(): Promise<Health> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(DOWN), PATIENCE_MS).unref();
  });
}
