import fs from "node:fs";
import path from "node:path";

const ROUTES = path.resolve(import.meta.dirname, "../../../app/api/v1");

type Method = (
  request: Request,
  context: { readonly params: Promise<Record<string, string | string[]>> | undefined },
) => Promise<Response>;
type RouteModule = Readonly<Record<string, Method>>;

/** The route files on disk, as folders below the API: `negotiations/[negotiation]/rounds`. */
export function listRouteFolders(): readonly string[] {
  return fs
    .readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "route.ts")
    .map((file) => path.dirname(file))
    .sort();
}

/**
 * Calls a route as the web server would: finds the file for the address, hands it the decoded parameters, and
 * returns what it answers.
 *
 * @param address - Below the API, with its query: `/negotiations/x/rounds?limit=2`.
 */
export async function callApi(
  address: string,
  {
    method = "GET",
    headers = {},
    body,
  }: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | ReadableStream;
  } = {},
): Promise<Response> {
  const url = new URL(`http://127.0.0.1:3000/api/v1${address}`);
  const parts = url.pathname.split("/").slice(3).map(decodeURIComponent);
  const found = findRoute(parts) ?? { folder: "[[...path]]", params: { path: parts } };
  const route = (await import(path.join(ROUTES, found.folder, "route.ts"))) as RouteModule;
  const handle = route[method];
  // As the web server does: a path without parameters comes with none, not with an empty record.
  const isFixed = Object.keys(found.params).length === 0;
  if (handle === undefined) throw new Error(`${found.folder} does not export ${method}`);
  const sent = body === undefined ? {} : { body, duplex: "half" };
  return handle(new Request(url, { method, headers, ...sent }), {
    params: isFixed ? undefined : Promise.resolve(found.params),
  });
}

function findRoute(parts: readonly string[]) {
  for (const folder of listRouteFolders()) {
    const names = folder.split("/");
    if (names.length !== parts.length || folder.startsWith("[[")) continue;
    const fits = names.every((name, index) => name.startsWith("[") || name === parts[index]);
    if (!fits) continue;
    const params = names.flatMap((name, index) =>
      name.startsWith("[") ? [[name.slice(1, -1), parts[index] ?? ""] as const] : [],
    );
    return { folder, params: Object.fromEntries(params) };
  }
  return null;
}

/**
 * Sends a write as a script does.
 *
 * @param sent.body - Sent as JSON.
 * @param sent.version - Sent as If-Match.
 */
export function writeApi(
  method: "POST" | "PATCH" | "DELETE",
  address: string,
  {
    body,
    version,
    key,
    headers = {},
  }: {
    readonly body?: unknown;
    readonly version?: number;
    readonly key?: string;
    readonly headers?: Record<string, string>;
  } = {},
): Promise<Response> {
  return callApi(address, {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(version === undefined ? {} : { "if-match": `"${version}"` }),
      ...(key === undefined ? {} : { "idempotency-key": key }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}
