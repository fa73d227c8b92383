/** One run of the program, from the database to the printed address, and its orderly end. */
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { findActor } from "../auth/find-actor";
import { renewSetUpKey } from "../auth/set-up-link";
import { closeDatabase } from "../data/database";
import { type Env, readEnv, settleEnv, type TeamSettings } from "../env";
import { toAllowedHosts } from "./front/allowed-hosts";
import { findKnownRevision } from "./front/find-known-revision";
import { createFrontServer, type FrontServer, type Pages } from "./front/front-server";
import { listen } from "./front/listen";
import { toOwnOrigins } from "./front/own-origins";
import { createPeerRule, findOwnUsers } from "./front/peer-rule";
import { onStop, type Stop } from "./on-stop";
import { type OpenDatabase, openDatabase } from "./open-database";
import { build } from "./prepare.mjs";
import { prepareData } from "./prepare-data";
import { readSecret } from "./secret-file";
import { step } from "./step.mjs";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The end takes at most ten seconds: first the answers under way, then the pages, then the database. */
const DRAIN_MS = 3_000;
const PAGES_MS = 1_500;
const DATABASE_MS = 4_000;
const END_MS = 9_500;
const WARM_UP_MS = 30_000;
/** The front server's own connections, for one short question each. */
const CONNECTIONS = 2;

export type PagesPlace = { readonly dev: boolean; readonly host: string; readonly port: number };

export type RunOptions = {
  readonly dev: boolean;
  /** Opens what draws the pages; this project's own unless given. */
  readonly openPages?: (place: PagesPlace) => Promise<Pages>;
};

/** What is open so far, so that it can be closed at any moment of the start. */
type Parts = {
  database?: Promise<OpenDatabase>;
  front?: FrontServer;
  pages?: Promise<Pages>;
  pool?: pg.Pool;
};

/**
 * Runs the program: it is ready when this returns, and ends the process by itself when it is asked to.
 *
 * @throws {EnvError} A setting cannot be used.
 * @throws {StartFailure} It cannot start; what was started has been stopped again.
 */
export async function run({ dev, openPages = openOwnPages }: RunOptions): Promise<void> {
  const env = readEnv();
  const parts: Parts = {};
  let closing: Promise<void> | null = null;
  const close = () => {
    closing ??= closeParts(parts);
    return closing;
  };
  const stop = onStop({ close, withinMs: END_MS, watchParent: env.startedByNpm });
  try {
    const database = await openRunDatabase(env, parts, stop);
    settleEnv({ databaseUrl: database.url, dev, team: findTeam(env) });
    const place = await openFront({ env, dev, database }, parts);
    database.noteAddress(place.address);
    // Neither needs the other; no request is answered before both are there.
    parts.pages = Promise.all([openPages({ dev, ...place }), prepareData(database.url)]).then(
      ([pages]) => pages,
    );
    await parts.pages;
    if (!dev) await warmUp(place.address);
    console.log(`ready: ${place.address}`);
    await tellTeam(env, place.address);
  } catch (error) {
    await close();
    throw error;
  }
}

function openRunDatabase(env: Env, parts: Parts, stop: Stop): Promise<OpenDatabase> {
  const opening = openDatabase({
    url: env.databaseUrl,
    folder: path.resolve(ROOT, env.dataFolder),
    onLost: (failure) => {
      console.error(failure.message);
      stop(1);
    },
  });
  parts.database = opening;
  return step(
    (database) => database.story,
    () => opening,
  );
}

/** Listens before the pages are open: a taken port shows at once, and an early request waits for its answer. */
async function openFront(
  { env, dev, database }: { readonly env: Env; readonly dev: boolean; readonly database: OpenDatabase },
  parts: Parts,
): Promise<{ readonly host: string; readonly port: number; readonly address: string }> {
  const pool = new pg.Pool({
    connectionString: database.url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
    application_name: "standpoint-front",
  });
  pool.on("error", () => undefined);
  parts.pool = pool;
  let allowed: ReadonlySet<string> = new Set();
  let origins: ReadonlySet<string> = new Set();
  const users = env.mode === "local" ? findOwnUsers(env.sudoUser) : null;
  const front = createFrontServer({
    dev,
    allowedHosts: () => allowed,
    ownOrigins: () => origins,
    isAllowedPeer: users === null ? null : createPeerRule({ users }),
    pages: () => parts.pages ?? Promise.reject(new Error("the pages are not open yet")),
    findActor,
    findKnownRevision: (request) => findKnownRevision(request, pool),
  });
  const { host } = env;
  const port = await listen(front.http, { host, port: env.port });
  parts.front = front;
  const origin = env.origin === null ? [] : [new URL(env.origin).host];
  allowed = toAllowedHosts({ host, port, further: [...env.allowedHosts, ...origin] });
  origins = toOwnOrigins({ host, port, further: env.allowedHosts, origin: env.origin });
  return { host, port, address: `http://${host.includes(":") ? `[${host}]` : host}:${port}` };
}

async function openOwnPages(place: PagesPlace): Promise<Pages> {
  if (!place.dev) await build();
  // Not before the build and the settled environment: React chooses its form by it when it is first imported.
  const { openNextPages } = await import("./next-pages");
  return openNextPages({ root: ROOT, ...place });
}

/** What accounts need in team mode. With a server of one's own, too, the key of the sessions is in the data folder. */
function findTeam(env: Env): TeamSettings | null {
  if (env.origin === null) return null;
  return { origin: env.origin, secret: env.secret ?? readSecret(path.resolve(ROOT, env.dataFolder)) };
}

/** In team mode: where people open it, and while nobody has an account, the way to the first one. */
async function tellTeam({ origin }: Env, address: string): Promise<void> {
  if (origin === null) return;
  if (origin !== address) console.log(`people open: ${origin}`);
  const key = await renewSetUpKey();
  if (key === null) return;
  console.log("nobody has an account here yet. Make the first one, within 24 hours, with this link:");
  console.log(`set up: ${origin}/set-up?key=${key}`);
}

/** The first person should not wait for what the first request loads. Whether the page can be drawn is theirs to see. */
async function warmUp(address: string): Promise<void> {
  await fetch(address, { signal: AbortSignal.timeout(WARM_UP_MS) })
    .then((answer) => answer.arrayBuffer())
    .catch(() => undefined);
}

async function closeParts({ front, pages, pool, database }: Parts): Promise<void> {
  await front?.close(DRAIN_MS);
  const open = await within(PAGES_MS, pages);
  await within(PAGES_MS, open?.close());
  await Promise.allSettled([closeDatabase(), pool?.end()]);
  const opened = await within(DATABASE_MS, database);
  await opened?.close(DATABASE_MS);
}

/** What a promise brings within the time; undefined when it fails or takes longer. */
function within<T>(limitMs: number, promise: Promise<T> | undefined): Promise<T | undefined> {
  return Promise.race([promise?.catch(() => undefined), pause(limitMs, undefined, { ref: false })]);
}
