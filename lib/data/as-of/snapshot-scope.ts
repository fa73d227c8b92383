import { AsyncLocalStorage } from "node:async_hooks";
import type { Database } from "../database";

/**
 * Which database the code asks: the present one, or the record as it was on a day. Kept on the global object: the
 * server and the pages load this module separately.
 */
const held = globalThis as typeof globalThis & {
  standpointSnapshotScope?: AsyncLocalStorage<Database | null>;
};
held.standpointSnapshotScope ??= new AsyncLocalStorage<Database | null>();
const storage = held.standpointSnapshotScope;

/** Runs something that asks a snapshot; null: the present. */
export function askIn<T>(snapshot: Database | null, run: () => T): T {
  return storage.run(snapshot, run);
}

/** The snapshot that the code asks; null: the present. */
export function currentSnapshot(): Database | null {
  return storage.getStore() ?? null;
}
