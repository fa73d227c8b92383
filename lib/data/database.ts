import { Socket } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { requireDatabaseUrl } from "../env";
import { currentSnapshot } from "./as-of/snapshot-scope";
import { PrismaClient } from "./prisma-client/client";

/** Connections of one process; PostgreSQL's own default allows 100 in all. */
const CONNECTIONS = 10;
/** Longest that one question may take, in milliseconds: a reader has given up long before. */
const STATEMENT_TIMEOUT_MS = 20_000;
const LOCK_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_MS = 5_000;
/** A server that owes an answer for longer than it may take for one has fallen silent, in milliseconds. */
const SILENCE_MS = STATEMENT_TIMEOUT_MS + 2_000;

export type Database = { readonly pool: pg.Pool; readonly prisma: PrismaClient };

const held = globalThis as typeof globalThis & {
  standpointDatabase?: Database;
  standpointClosers?: Map<string, () => Promise<void>>;
};

/**
 * Where questions are asked: the snapshot of a day while an answer about that day is worked out, and otherwise the
 * present.
 *
 * @throws {EnvError} No usable database address is set.
 */
export function database(): Database {
  return currentSnapshot() ?? presentDatabase();
}

/**
 * The process's one pool of connections and the client on top of it. Connects at the first question and not before,
 * and is kept across hot reloads in development. Rights and writes are of the present whatever day is looked at.
 *
 * @throws {EnvError} No usable database address is set.
 */
export function presentDatabase(): Database {
  held.standpointDatabase ??= openDatabase({});
  return held.standpointDatabase;
}

/**
 * Opens connections of their own; whoever opens them closes them.
 *
 * @param options.connections - At most; 10 unless given.
 * @param options.schema - Where the client finds its tables; `public` unless given.
 * @param options.idleTimeoutMs - After which an idle connection is closed, in milliseconds; 0: never.
 * @throws {EnvError} No usable database address is set.
 */
export function openDatabase({
  connections = CONNECTIONS,
  schema,
  idleTimeoutMs,
}: {
  readonly connections?: number;
  readonly schema?: string;
  readonly idleTimeoutMs?: number;
}): Database {
  const pool = new pg.Pool({
    connectionString: requireDatabaseUrl(),
    max: connections,
    ...(idleTimeoutMs === undefined ? {} : { idleTimeoutMillis: idleTimeoutMs }),
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    application_name: schema === undefined ? "standpoint" : `standpoint ${schema}`,
    keepAlive: true,
    onConnect: (client) => {
      endWhenSilent(client);
      return takeProgramRole(client);
    },
  });
  // An idle connection that breaks (a restarted server) is replaced at the next question; without a listener it
  // would end the process.
  pool.on("error", () => undefined);
  const adapter = new PrismaPg(pool, schema === undefined ? {} : { schema });
  return { pool, prisma: new PrismaClient({ adapter }) };
}

/**
 * Ends a connection whose server owes an answer and says nothing: a suspended one, or a network that lets nothing
 * through. Whoever waits for the answer hears at once that the database is away. The connection is not used again: it
 * might be in the middle of a transaction.
 */
function endWhenSilent(client: pg.ClientBase): void {
  const stream: unknown = Reflect.get(Reflect.get(client, "connection"), "stream");
  if (!(stream instanceof Socket)) return;
  stream.setTimeout(SILENCE_MS, () => {
    if (Reflect.get(client, "readyForQuery") !== true)
      stream.destroy(new Error("Connection terminated: no answer"));
  });
}

/**
 * Gives up the rights of the tables' owner for those of the program's own role, which can read the history and not
 * touch it. Where a server has not let that role be made, the connection stays as it is.
 */
async function takeProgramRole(client: pg.ClientBase): Promise<void> {
  await client
    .query(
      `SELECT set_config('role', rolname, false) FROM pg_roles
       WHERE rolname = 'standpoint_app' AND pg_has_role(current_user, oid, 'MEMBER')
         AND has_table_privilege(oid, 'negotiation', 'UPDATE')`,
    )
    .catch(() => undefined);
}

/** Closes the process's connections; the next question opens new ones. */
export async function closeDatabase(): Promise<void> {
  const open = held.standpointDatabase;
  delete held.standpointDatabase;
  await Promise.all([...(held.standpointClosers?.values() ?? [])].map((close) => close()));
  await open?.prisma.$disconnect();
  if (open !== undefined && !open.pool.ended) await open.pool.end();
}

/** Has something closed together with the process's connections, once per name. */
export function closeOnEnd(name: string, close: () => Promise<void>): void {
  held.standpointClosers ??= new Map();
  held.standpointClosers.set(name, close);
}
