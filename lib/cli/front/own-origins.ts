import { toOwnNames } from "./allowed-hosts";

const DEFAULT_PORT = 80;

/**
 * The origins of the program's own pages: only they may change anything from within a browser.
 *
 * @param where.host - The address listened on.
 * @param where.port - The port listened on, 1 to 65535.
 * @param where.further - Further names, of a proxy in front, which may speak http or https.
 * @param where.origin - The address that people open in team mode; null in local mode.
 * @returns Origins as a browser writes them: scheme and host in lower case, the port only where it is not the scheme's.
 */
export function toOwnOrigins(where: {
  readonly host: string;
  readonly port: number;
  readonly further: readonly string[];
  readonly origin: string | null;
}): ReadonlySet<string> {
  const port = where.port === DEFAULT_PORT ? "" : `:${where.port}`;
  return new Set([
    ...toOwnNames(where.host).map((name) => `http://${name}${port}`),
    ...where.further.flatMap((name) =>
      (/:\d+$/.test(name) ? [name] : [name, `${name}${port}`]).flatMap((named) => [
        toOrigin(`http://${named}`),
        toOrigin(`https://${named}`),
      ]),
    ),
    ...(where.origin === null ? [] : [toOrigin(where.origin)]),
  ]);
}

const toOrigin = (address: string): string => new URL(address).origin;
