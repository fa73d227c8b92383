/** Requests as a browser's page or a script sends them, over plain HTTP. */
import http from "node:http";

export type Call = {
  readonly method: string;
  /** Sent as it is written: nothing is decoded, folded or put in order. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
export type Answer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

/** Sends one request and reads its answer whole. */
export function send(origin: string, { method, path, headers = {}, body }: Call): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path, headers, agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(pieces).toString("utf8"),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

export type Form = Readonly<Record<string, string>>;
/** Stands among an action's arguments for the form that was sent. */
export const FORM = "$K1";

/**
 * A server action called as Next's own client calls it.
 *
 * @param action.id - From the build's manifest.
 * @param action.path - A page that has it.
 * @param action.args - What was bound to it, what it answered before, and {@link FORM} for the form.
 */
export async function callAction(action: {
  readonly origin: string;
  readonly id: string;
  readonly path: string;
  readonly args: readonly unknown[];
  readonly form: Form;
}): Promise<Call> {
  const data = new FormData();
  for (const [name, value] of Object.entries(action.form)) data.append(`_1_${name}`, value);
  data.append("0", JSON.stringify(action.args));
  const encoded = new Response(data);
  return {
    method: "POST",
    path: action.path,
    headers: {
      "next-action": action.id,
      accept: "text/x-component",
      origin: action.origin,
      "content-type": encoded.headers.get("content-type") ?? "",
    },
    body: Buffer.from(await encoded.arrayBuffer()),
  };
}

/** Runs over a list with some at a time; answers stay in the list's order. */
export async function mapAtOnce<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
  atOnce = 6,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const at = next;
      next += 1;
      results.set(at, await run(items[at] as T));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return items.map((_, at) => results.get(at) as R);
}
