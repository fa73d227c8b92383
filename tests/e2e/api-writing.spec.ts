/**
 * The API's writing on the program as it is started. C7: answers that are lost on the way, and writes that are sent
 * again. The short form runs with all tests, the whole with STANDPOINT_CHECK=full.
 */
import http from "node:http";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { sizeOf } from "../support/check-size";
import { type OwnProgram, startOwnProgram } from "../support/start-program";

const WRITES = sizeOf({ full: 100, short: 12 });
/** How many connections are cut at a time, and the longest time from sending to cutting, in milliseconds. */
const AT_ONCE = 4;
const CUT_WITHIN_MS = 40;

let program: OwnProgram;
let home = "";

test.describe.configure({ mode: "serial", timeout: 300_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  program = await startOwnProgram();
  const { items } = await (await fetch(`${program.origin}/api/v1/negotiations`)).json();
  home = `/api/v1/negotiations/${items[0].id}`;
});
test.afterAll(() => program?.close());

const source = (id: string) => ({
  ...{ id, title: "A letter", author: null, publisher: "A press", published: null, url: null },
  ...{ kind: "official-document", language: "en", reliability: "B", seen: false },
});

type Sent = {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** Several pieces are sent without saying how long they are. */
  readonly body?: string | readonly string[];
};
type Answer = {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Record<string, unknown> | null;
};

/** Not with `fetch`, which says of itself that it is a browser's. */
function send(path: string, { method, headers, body = [] }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${program.origin}${path}`, { method, headers, agent: false });
    request.on("error", reject);
    request.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text === "" ? null : JSON.parse(text),
        }),
      );
    });
    if (typeof body === "string") request.end(body);
    else {
      for (const piece of body) request.write(piece);
      request.end();
    }
  });
}

const create = (id: string, key: string) => ({
  method: "POST",
  headers: { "content-type": "application/json", "idempotency-key": key },
  body: JSON.stringify(source(id)),
});

/** Sends a request whole and cuts the connection before its answer has come. Resolves when it is cut. */
function sendAndCut(
  path: string,
  { method, headers, body }: ReturnType<typeof create>,
  afterMs: number,
): Promise<void> {
  return new Promise((resolve) => {
    const request = http.request(`${program.origin}${path}`, { method, headers, agent: false });
    request.on("error", () => undefined);
    request.on("close", resolve);
    request.on("response", (response) => {
      response.on("error", () => undefined);
      request.destroy();
    });
    request.on("finish", () => setTimeout(() => request.destroy(), afterMs));
    request.on("socket", (socket) => socket.once("error", () => undefined));
    request.end(body);
  });
}

async function query<R extends pg.QueryResultRow>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: program.databaseUrl });
  await client.connect();
  try {
    return (await client.query<R>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

test("a record is created, revised against its version, and removed", async () => {
  const created = await send(`${home}/sources?reason=First+reading`, create("a-letter", "k-a"));
  expect(created.status).toBe(201);
  const place = created.headers.location ?? "";
  expect(place).toBe(`${home}/sources/a-letter`);
  expect(created.headers.etag).toBe('"1"');
  const headers = { "content-type": "application/json", "if-match": '"1"' };
  const revised = await send(place, { method: "PATCH", headers, body: '{"title":"Ещё письмо"}' });
  expect(revised.status).toBe(200);
  expect(revised.body).toMatchObject({ title: "Ещё письмо", version: 2 });
  const stale = await send(place, { method: "PATCH", headers, body: '{"title":"Too late"}' });
  expect(stale.status).toBe(412);
  expect(stale.body).toMatchObject({ current: { title: "Ещё письмо", version: 2 } });
  const removed = await send(place, { method: "DELETE", headers: { "if-match": '"2"' } });
  expect(removed.status).toBe(204);
  expect((await fetch(`${program.origin}${place}`)).status).toBe(404);
});

test("what is no write is refused as such, whatever it is sent as", async () => {
  const { headers, body } = create("never", "k-never");
  const post = { method: "POST" };
  for (const [sent, status] of [
    [{ ...post, headers: { ...headers, "content-type": "text/plain" }, body }, 403],
    [{ ...post, headers: { ...headers, origin: program.origin, "content-type": "text/plain" }, body }, 415],
    [{ ...post, headers, body: " ".repeat(1_200_000) }, 413],
    [{ ...post, headers, body: Array<string>(20).fill(" ".repeat(65_536)) }, 413],
    [{ ...post, headers, body: `{"__proto__":{"a":1},${body.slice(1)}` }, 400],
    [{ ...post, headers, body: "[".repeat(200_000) }, 400],
  ] as const) {
    const response = await send(`${home}/sources`, sent);
    expect(response.headers["content-type"]).toBe("application/problem+json");
    expect(response.status).toBe(status);
  }
  expect((await fetch(`${program.origin}${home}/sources/never`)).status).toBe(404);
});

test(`${WRITES} writes whose answers are lost are made once each when they are sent again`, async () => {
  const names = Array.from({ length: WRITES }, (_, index) => `lost-${index}`);
  const answers: { readonly status: number; readonly replayed: boolean }[] = [];
  const run = async (mine: readonly string[]) => {
    for (const name of mine) {
      const sent = create(name, `key-${name}`);
      await sendAndCut(`${home}/sources`, sent, (names.indexOf(name) % 10) * (CUT_WITHIN_MS / 10));
      const again = await send(`${home}/sources`, sent);
      answers.push({ status: again.status, replayed: again.headers["idempotency-replayed"] === "true" });
      expect(again.body).toMatchObject({ ...source(name), version: 1 });
    }
  };
  const shares = Array.from({ length: AT_ONCE }, (_, share) =>
    names.filter((_name, index) => index % AT_ONCE === share),
  );
  await Promise.all(shares.map(run));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(WRITES);
  // Some were written before the connection was cut: otherwise nothing would have been tried.
  expect(answers.some(({ replayed }) => replayed)).toBe(true);
  const [records] = await query<{ n: number }>(
    "SELECT count(*)::int AS n FROM source WHERE id LIKE 'lost-%'",
  );
  expect(records?.n).toBe(WRITES);
  const [entries] = await query<{ n: number }>(
    "SELECT count(*)::int AS n FROM history_entry WHERE table_name = 'source' AND record_id LIKE 'lost-%'",
  );
  expect(entries?.n).toBe(WRITES);
});

test("a write that is sent many times at once is made once", async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => send(`${home}/sources`, create("many-times", "k-many"))),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
  const replayed = answers.filter(({ headers }) => headers["idempotency-replayed"] === "true");
  expect(replayed).toHaveLength(9);
});
