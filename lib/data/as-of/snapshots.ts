import { closeOnEnd, type Database, openDatabase } from "../database";
import { buildSnapshot } from "./build-snapshot";
import type { RecordedMoment } from "./resolve-as-of";
import { askIn } from "./snapshot-scope";

/** Snapshots kept at a time: each holds a connection and a copy of the negotiation. */
const CAPACITY = 4;
/** How long one that nobody asks is kept, in milliseconds. */
const IDLE_MS = 600_000;

type Wanted = { readonly slug: string; readonly ref: string; readonly moment: RecordedMoment };

type Snapshot = {
  readonly database: Database;
  /** Its connection is gone, and its tables with it. */
  broken: boolean;
  /** Answers under way. */
  users: number;
  forgotten: boolean;
  idle: NodeJS.Timeout | undefined;
};

/** By reference and revision, the one asked last at the end. On the global object: kept across hot reloads. */
const held = globalThis as typeof globalThis & { standpointSnapshots?: Map<string, Promise<Snapshot>> };
held.standpointSnapshots ??= new Map();
const snapshots = held.standpointSnapshots;

/**
 * Runs something whose questions are answered by the record of a negotiation as it was at a moment.
 *
 * Built at the first question and kept for the next; one flight per moment. A snapshot whose connection broke is
 * built anew, once.
 */
export async function inSnapshot<T>(wanted: Wanted, run: () => Promise<T>): Promise<T> {
  const first = await enter(wanted);
  try {
    return await ask(first, run);
  } catch (error) {
    if (!first.broken && (await isThere(first))) throw error;
  }
  const key = toKey(wanted);
  if ((await snapshots.get(key)) === first) snapshots.delete(key);
  forget(first);
  return ask(await enter(wanted), run);
}

/** The server may have told of the end of a connection before the connection itself has noticed. */
function isThere({ database }: Snapshot): Promise<boolean> {
  return database.pool.query("SELECT FROM pg_temp.negotiation").then(
    () => true,
    () => false,
  );
}

const toKey = ({ ref, moment }: Wanted) => `${ref}#${moment.entry}`;

async function enter(wanted: Wanted): Promise<Snapshot> {
  const key = toKey(wanted);
  const known = snapshots.get(key);
  const flight = known ?? open(wanted, key);
  snapshots.delete(key);
  snapshots.set(key, flight);
  if (known === undefined) flight.catch(() => snapshots.get(key) === flight && snapshots.delete(key));
  for (const [oldest, one] of snapshots) {
    if (snapshots.size <= CAPACITY) break;
    snapshots.delete(oldest);
    one.then(forget, () => undefined);
  }
  const snapshot = await flight;
  // Counted in the same turn as it was handed over: it cannot be closed in between.
  snapshot.users += 1;
  clearTimeout(snapshot.idle);
  snapshot.idle = setTimeout(() => {
    if (snapshots.get(key) === flight) snapshots.delete(key);
    forget(snapshot);
  }, IDLE_MS).unref();
  return snapshot;
}

async function ask<T>(snapshot: Snapshot, run: () => Promise<T>): Promise<T> {
  try {
    return await askIn(snapshot.database, run);
  } finally {
    snapshot.users -= 1;
    if (snapshot.forgotten) forget(snapshot);
  }
}

async function open(wanted: Wanted, key: string): Promise<Snapshot> {
  closeOnEnd("snapshots", closeSnapshots);
  const database = openDatabase({ connections: 1, schema: "pg_temp", idleTimeoutMs: 0 });
  try {
    const client = await database.pool.connect();
    try {
      await buildSnapshot(client, wanted);
    } finally {
      client.release();
    }
  } catch (error) {
    await database.pool.end();
    throw error;
  }
  const snapshot: Snapshot = { database, broken: false, users: 0, forgotten: false, idle: undefined };
  database.pool.on("remove", () => {
    snapshot.broken = true;
    if (snapshot.forgotten) return;
    snapshots.delete(key);
    forget(snapshot);
  });
  // An error ends the connection, and with it the tables. A second one has none of them: what it is asked must fail
  // rather than find the present ones empty.
  database.pool.on("connect", (client) => {
    snapshot.broken = true;
    void client
      .query("SET search_path = pg_temp; SET default_transaction_read_only = on")
      .catch(() => undefined);
  });
  return snapshot;
}

/** Closes a snapshot when the last answer has left it. */
function forget(snapshot: Snapshot): void {
  snapshot.forgotten = true;
  clearTimeout(snapshot.idle);
  if (snapshot.users > 0 || snapshot.database.pool.ending) return;
  snapshot.database.prisma.$disconnect().catch(() => undefined);
  snapshot.database.pool.end().catch(() => undefined);
}

/** Closes every snapshot that is kept. */
export async function closeSnapshots(): Promise<void> {
  const open = [...snapshots.values()];
  snapshots.clear();
  await Promise.all(open.map((one) => one.then(forget, () => undefined)));
}
