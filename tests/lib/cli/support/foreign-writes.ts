/** What pages of other sites can make a browser send, and what nearly looks like this program's own. */
import http from "node:http";

export type ForeignWrite = {
  readonly why: string;
  readonly headers: http.OutgoingHttpHeaders;
};

/** Origins that are none of the program's own, for a request to `127.0.0.1`. */
export const FOREIGN_ORIGINS = (port: number): readonly (readonly [string, string | readonly string[]])[] => [
  ["no site at all", "null"],
  ["another site", "http://evil.test"],
  ["another site with https", "https://evil.test"],
  ["another site with the right port", `http://evil.test:${port}`],
  ["another port", `http://127.0.0.1:${port + 1}`],
  ["no port", "http://127.0.0.1"],
  ["a sub-domain", `http://evil.localhost:${port}`],
  ["a name that begins alike", `http://127.0.0.1.evil.test:${port}`],
  ["https in place of http", `https://127.0.0.1:${port}`],
  ["another of this machine's names", `http://localhost:${port}`],
  ["a path", `http://127.0.0.1:${port}/`],
  ["a user", `http://user@127.0.0.1:${port}`],
  ["a trailing dot", `http://127.0.0.1.:${port}`],
  ["capitals", `HTTP://127.0.0.1:${port}`],
  ["an empty value", ""],
  ["a file", "file://"],
  ["an extension", "chrome-extension://abcdefghijklmnop"],
  ["two values", `http://127.0.0.1:${port}, http://evil.test`],
  ["two headers", [`http://127.0.0.1:${port}`, `http://127.0.0.1:${port}`]],
];

const SITES = [null, "cross-site", "same-site", "same-origin", "none", "cross-site, same-origin", ""];
const FOREIGN_SITES = ["cross-site", "same-site", "cross-site, same-origin", "Same-Origin", ""];
/** What a form can send to anywhere, and what only a script can. */
const FORM_TYPES = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "text/plain; application/json",
];
const TYPES = [...FORM_TYPES, "application/json"];

const withSite = (site: string | null) => (site === null ? {} : { "sec-fetch-site": site });

/** Every header set with which a change must be refused. */
export function listForeignWrites(port: number): readonly ForeignWrite[] {
  const own = `http://127.0.0.1:${port}`;
  const forged = FOREIGN_ORIGINS(port).flatMap(([why, origin]) =>
    SITES.flatMap((site) =>
      TYPES.map((type) => ({
        why: `Origin with ${why}, site ${site}, ${type}`,
        headers: { origin, "content-type": type, ...withSite(site) } as http.OutgoingHttpHeaders,
      })),
    ),
  );
  const fromElsewhere = FOREIGN_SITES.flatMap((site) =>
    TYPES.map((type) => ({
      why: `own Origin, site ${site}, ${type}`,
      headers: { origin: own, "content-type": type, "sec-fetch-site": site },
    })),
  );
  const withoutOrigin = [
    ...FORM_TYPES.map((type) => ({ why: `no Origin, ${type}`, headers: { "content-type": type } })),
    { why: "no Origin, a body of no type", headers: {} },
    ...SITES.filter((site) => site !== null).map((site) => ({
      why: `no Origin, site ${site}`,
      headers: { "content-type": "application/json", ...withSite(site) },
    })),
    { why: "no Origin, a cookie", headers: { "content-type": "application/json", cookie: "a=b" } },
  ];
  return [...forged, ...fromElsewhere, ...withoutOrigin];
}

export type Answered = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
};

/** Sends one request with exactly these headers. */
export function send(
  port: number,
  {
    method,
    path,
    headers,
    body,
  }: { method: string; path: string; headers: http.OutgoingHttpHeaders; body: string },
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const length = { "content-length": Buffer.byteLength(body) };
    const options = {
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: { ...headers, ...length },
      agent: false,
    };
    const request = http.request(options, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
      answer.on("error", reject);
    });
    request.on("error", reject);
    request.end(body);
  });
}

/** Whether the front has refused it: nothing behind the front ends a connection with a 403. */
export const isRefused = ({ status, headers }: Answered): boolean =>
  status === 403 && headers.connection === "close";

/**
 * Sends every write to every address and lists what was let through.
 *
 * @param tries.targets - Method, path and further headers of each address that could change something.
 */
export async function listAdmitted(
  port: number,
  tries: {
    readonly targets: readonly {
      readonly method: string;
      readonly path: string;
      readonly headers?: http.OutgoingHttpHeaders;
    }[];
    readonly writes: readonly ForeignWrite[];
  },
): Promise<readonly string[]> {
  const admitted: string[] = [];
  for (const target of tries.targets) {
    for (const { why, headers } of tries.writes) {
      const answer = await send(port, {
        method: target.method,
        path: target.path,
        headers: { ...target.headers, ...headers },
        body: "[]",
      });
      if (!isRefused(answer)) admitted.push(`${target.method} ${target.path}: ${why}: ${answer.status}`);
    }
  }
  return admitted;
}
