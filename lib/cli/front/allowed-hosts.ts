/** What of a request decides whether it is answered at all. */
export type RequestHead = {
  /** The request target as it was sent. */
  readonly url: string;
  /** Names and values in turn, as they were sent: a doubled header is still doubled here. */
  readonly rawHeaders: readonly string[];
};

/** One slash and then a path: no absolute form, no authority, no `//other.host`, no `*`. */
const ORIGIN_FORM = /^\/(?![/\\])/;
const DEFAULT_PORT = 80;

/**
 * The values of the Host header that are answered. A page of another site whose name was pointed at this machine
 * still sends that name.
 *
 * @param where.host - The address listened on.
 * @param where.port - The port listened on, 1 to 65535.
 * @param where.further - Further names; each also with the port listened on unless it has its own.
 * @returns Values in lower case, with the port, and without it where a browser leaves it out.
 */
export function toAllowedHosts(where: {
  readonly host: string;
  readonly port: number;
  readonly further: readonly string[];
}): ReadonlySet<string> {
  const names = toOwnNames(where.host);
  const withPort = (name: string) => (/:\d+$/.test(name) ? name : `${name}:${where.port}`);
  return new Set([
    ...names.map((name) => `${name}:${where.port}`),
    ...(where.port === DEFAULT_PORT ? names : []),
    ...where.further,
    ...where.further.map(withPort),
  ]);
}

/**
 * The names of this machine under which a program that listens on an address is reached.
 *
 * @param host - The address listened on; one that stands for all addresses is no name.
 */
export function toOwnNames(host: string): readonly string[] {
  const own = host.includes(":") ? `[${host}]` : host;
  const everywhere = ["0.0.0.0", "[::]"].includes(own);
  return ["localhost", "127.0.0.1", "[::1]", ...(everywhere ? [] : [own])];
}

/**
 * Whether a request is for this program: exactly one Host header with exactly an allowed value, and a target that is
 * a path.
 *
 * @param allowed - What `toAllowedHosts` returned.
 */
export function isAllowedRequest(head: RequestHead, allowed: ReadonlySet<string>): boolean {
  const hosts = head.rawHeaders.filter(
    (_, index) => index % 2 === 1 && head.rawHeaders[index - 1]?.toLowerCase() === "host",
  );
  const [host] = hosts;
  return (
    hosts.length === 1 && host !== undefined && allowed.has(host.toLowerCase()) && ORIGIN_FORM.test(head.url)
  );
}
