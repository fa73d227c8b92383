/** The only reader of the process's environment: what may be set, what each value may be, and what holds unless set. */

export type Mode = "local" | "team";

/** The settings of one process, checked. */
export type Env = {
  /** `local`: one person on this machine, nobody else can connect. `team`: people with accounts. */
  readonly mode: Mode;
  /** In team mode the origin that people open, such as `https://desk.example`; null in local mode. */
  readonly origin: string | null;
  /** In team mode what signs the session cookies, at least 32 characters; null: the one kept in the data folder. */
  readonly secret: string | null;
  /** The address that is listened on; in local mode a loopback address or `localhost`. */
  readonly host: string;
  /** The TCP port that is listened on, 0 to 65535; 0 takes any that is free. */
  readonly port: number;
  /** The address of a PostgreSQL server, or null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The folder of the embedded database and what belongs to it, absolute or relative to the project. */
  readonly dataFolder: string;
  /** Further values of the Host header that are answered, each `name` or `name:port`, in lower case. */
  readonly allowedHosts: readonly string[];
  /** The user of the system who became root by sudo to start the process, by id; null where nobody did. */
  readonly sudoUser: number | null;
  /** Whether npm started the process: it does not pass every signal on. */
  readonly startedByNpm: boolean;
};

export type EnvValues = Readonly<Record<string, string | undefined>>;

/** A setting holds something that cannot be used. The message names the setting and what is allowed, never a password. */
export class EnvError extends Error {
  override readonly name = "EnvError";
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
const HOST_NAME = /^([a-z0-9_-]+(\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])(:\d{1,5})?$/;

/**
 * Reads and checks the settings.
 *
 * @param values - Where to read them; the process's environment unless given. An empty value counts as not set.
 * @returns The settings, each with its default unless set.
 * @throws {EnvError} A setting cannot be used; all that are wrong are named, one a line.
 */
export function readEnv(values: EnvValues = process.env): Env {
  const faults: string[] = [];
  const read = <T>(name: string, unset: T, parse: (value: string) => T): T => {
    const value = values[name]?.trim() ?? "";
    try {
      return value === "" ? unset : parse(value);
    } catch (fault) {
      if (!(fault instanceof EnvError)) throw fault;
      faults.push(fault.message);
      return unset;
    }
  };
  const mode = read<Mode>("STANDPOINT_MODE", "local", parseMode);
  const env: Env = {
    mode,
    origin: mode === "team" ? read<string | null>("STANDPOINT_ORIGIN", null, parseOrigin) : null,
    secret: mode === "team" ? read<string | null>("STANDPOINT_SECRET", null, parseSecret) : null,
    host: read("HOST", "127.0.0.1", mode === "team" ? parseTeamHost : parseHost),
    port: read("PORT", 3000, parsePort),
    databaseUrl: read<string | null>("DATABASE_URL", null, parseDatabaseUrl),
    dataFolder: read("STANDPOINT_DATA", "data", (value) => value),
    allowedHosts: read<readonly string[]>("STANDPOINT_ALLOWED_HOSTS", [], parseAllowedHosts),
    // Set by sudo, not by a person: what it cannot use does not stop the start.
    sudoUser: read<number | null>("SUDO_UID", null, (value) => (/^\d+$/.test(value) ? Number(value) : null)),
    startedByNpm: read("npm_lifecycle_event", false, () => true),
  };
  if (mode === "team" && (values.STANDPOINT_ORIGIN ?? "").trim() === "") faults.push(ORIGIN_MISSING);
  if (faults.length > 0) throw new EnvError(faults.join("\n"));
  return env;
}

/** What accounts need to know: the origin of every link and cookie, and the key that signs the cookies. */
export type TeamSettings = { readonly origin: string; readonly secret: string };

/**
 * The settings of team mode, as this process was given them.
 *
 * @returns Null in local mode, where there are no accounts.
 * @throws {EnvError} The process is in team mode and its settings were not settled.
 */
export function findTeamSettings(): TeamSettings | null {
  if ((process.env.STANDPOINT_MODE?.trim() || "local") !== "team") return null;
  const { STANDPOINT_ORIGIN: origin = "", STANDPOINT_SECRET: secret = "" } = process.env;
  return { origin: parseOrigin(origin), secret: parseSecret(secret) };
}

/**
 * The address of the database that the process was given or has started.
 *
 * @throws {EnvError} None is set, or it is not the address of a PostgreSQL server.
 */
export function requireDatabaseUrl(): string {
  const url = process.env.DATABASE_URL ?? "";
  if (url === "")
    throw new EnvError("DATABASE_URL is not set: npm start sets it, or name a PostgreSQL server in it.");
  return parseDatabaseUrl(url);
}

/**
 * Settles, before the pages are opened, what they and their libraries read from the environment themselves.
 *
 * @param settled.databaseUrl - The database of this process.
 * @param settled.dev - Whether sources are compiled as they change.
 * @param settled.team - What accounts need; null in local mode.
 */
export function settleEnv({
  databaseUrl,
  dev,
  team = null,
}: {
  readonly databaseUrl: string;
  readonly dev: boolean;
  readonly team?: TeamSettings | null;
}): void {
  if (team !== null)
    Object.assign(process.env, { STANDPOINT_ORIGIN: team.origin, STANDPOINT_SECRET: team.secret });
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

/**
 * The environment for a child process of the program.
 *
 * @param changes - What differs from this process's own.
 */
export function childEnv(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...changes };
}

function parseMode(value: string): Mode {
  if (value === "local" || value === "team") return value;
  throw new EnvError(
    `STANDPOINT_MODE is "${value}". It must be "local", one person on this machine, or "team", people with accounts.`,
  );
}

const ORIGIN_MISSING =
  "STANDPOINT_ORIGIN is not set. Team mode needs the address that people open, such as https://desk.example: " +
  "links and cookies are made for it.";

function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isOrigin && (value === url.origin || value === url.href)) return url.origin;
  throw new EnvError(
    "STANDPOINT_ORIGIN is not an origin. It must be the address that people open, in lower case and without a " +
      "path: https://desk.example, or http://127.0.0.1:3000 to try.",
  );
}

/** Bits are not counted, but no secret that was made by a generator is shorter. */
const SECRET_LENGTH = 32;

function parseSecret(value: string): string {
  if (value.length >= SECRET_LENGTH) return value;
  throw new EnvError(
    `STANDPOINT_SECRET is too short. It must have at least ${SECRET_LENGTH} characters that nobody can guess.`,
  );
}

function parseTeamHost(value: string): string {
  const host = value.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  if (LOOPBACK.test(host) || /^[0-9a-f:.]+$/.test(host) || HOST_NAME.test(host)) return host;
  throw new EnvError(
    `HOST is "${value}". It must be an address of this machine, such as 127.0.0.1 or 0.0.0.0.`,
  );
}

function parseHost(value: string): string {
  const host = value.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  if (LOOPBACK.test(host)) return host;
  throw new EnvError(
    `HOST is "${value}". In local mode there are no accounts, so only this machine may connect: ` +
      "127.0.0.1, ::1 or localhost.",
  );
}

function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (port <= 65_535) return port;
  throw new EnvError(
    `PORT is "${value}". It must be a whole number from 1 to 65535, or 0 for any free port.`,
  );
}

function parseDatabaseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : null;
  if (url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "" && url.pathname.length > 1)
    return value;
  throw new EnvError(
    `DATABASE_URL is ${describeUrl(url)}. It must name a PostgreSQL database: postgresql://user:password@host:5432/name.`,
  );
}

/** What an address holds, without the user and the password in it. A text that is no address may be a password. */
function describeUrl(url: URL | null): string {
  if (url === null || url.host === "") return "not an address";
  return `"${url.protocol}//…@${url.host}${url.pathname}"`;
}

function parseAllowedHosts(value: string): readonly string[] {
  const hosts = value.split(",").map((host) => host.trim().toLowerCase());
  const wrong = hosts.find((host) => !HOST_NAME.test(host));
  if (wrong === undefined) return hosts;
  throw new EnvError(
    `STANDPOINT_ALLOWED_HOSTS has "${wrong}". It must be host names with commas between them, each with its port ` +
      'unless that is PORT: "desk.example, desk.example:8443". Nothing stands for "any host".',
  );
}
