import { describe, expect, it } from "vitest";
import { actAs } from "@/lib/auth/current-actor";
import { parseJsonObject } from "@/lib/rest/parse-json";
import { LONGEST_BODY } from "@/lib/rest/read-body";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { openTestDatabase } from "../../support/test-database";
import { callApi, writeApi } from "./api-client";
import { FRESH, HOME, listOf, readProblem } from "./small-records";

const db = openTestDatabase("small");

const STATEMENT = "/statements/up-most-1";
const REVISION = "SELECT revision::int AS n FROM negotiation";
const revision = async () => (await db.query<{ n: number }>(REVISION))[0]?.n ?? 0;

/** Makes sure that nothing at all is written meanwhile. */
async function writesNothing(run: () => Promise<void>): Promise<void> {
  const counts = "SELECT (SELECT count(*) FROM history_entry)::int AS n";
  const before = await db.query(counts);
  await run();
  expect(await db.query(counts)).toEqual(before);
}

/** Addresses of records that are there, for what an endpoint declares. */
const addressOf = (path: string) =>
  path
    .replace("{negotiation}", "river-talks")
    .replace("statements/{id}", "statements/up-most-1")
    .replace("demands/{id}", "demands/up-dam")
    .replace("rounds/{id}", "rounds/2020-01-first")
    .replace("sources/{id}", "sources/study");

const CHANGING = Object.values(WRITE_ENDPOINTS).filter(({ method }) => method !== "POST");

describe("the version is compulsory", () => {
  it.each(CHANGING)("$method $path without one is 428", ({ method, path }) =>
    writesNothing(async () => {
      const body = method === "PATCH" ? { body: {} } : {};
      const problem = await readProblem(await writeApi(method, addressOf(path), body));
      expect(problem).toMatchObject({ status: 428, type: "/reference#precondition-required" });
      expect(problem.detail).toContain("If-Match");
    }),
  );

  const unfit = ["*", "1", 'W/"1"', '"0"', '"-1"', '"1", "2"', '"1e0"', '" 1"', '"x"', '""', '"99999999999"'];
  it.each(CHANGING.flatMap((endpoint) => unfit.map((tag) => ({ ...endpoint, tag }))))(
    "$method $path with $tag is 400",
    ({ method, path, tag }) =>
      writesNothing(async () => {
        const sent = method === "PATCH" ? { body: {} } : {};
        const headers = { "if-match": tag };
        const problem = await readProblem(await writeApi(method, addressOf(path), { ...sent, headers }));
        expect(problem).toMatchObject({ status: 400, errors: [{ path: "If-Match" }] });
      }),
  );

  it("is the record's, and whoever sends the negotiation's revision is told so", () =>
    writesNothing(async () => {
      const tag = (await callApi(STATEMENT)).headers.get("etag") ?? "";
      expect(Number(tag.replaceAll('"', ""))).toBeGreaterThan(1);
      const headers = { "if-match": tag };
      const problem = await readProblem(await writeApi("PATCH", STATEMENT, { body: {}, headers }));
      expect(problem).toMatchObject({ status: 412, current: { version: 1 } });
      expect(problem.detail).toContain("is the negotiation's revision");
    }));
});

describe("bodies", () => {
  const create = (body: string | ReadableStream, type: string | null = "application/json", more = {}) =>
    callApi(listOf("source"), {
      method: "POST",
      headers: { ...(type === null ? {} : { "content-type": type }), ...more },
      body,
    });
  const sound = JSON.stringify(FRESH.source);

  it.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["multipart/form-data; boundary=x"],
    ["application/json; charset=utf-16"],
    ["application/jsonx"],
    ["application/merge-patch+json"],
    ["text/plain, application/json"],
  ])("sent as %s are 415", (type) =>
    writesNothing(async () => {
      const response = await create(sound, type);
      expect(response.headers.get("accept")).toBe("application/json");
      expect(await readProblem(response)).toMatchObject({ status: 415 });
    }),
  );

  it("that are compressed are 415", () =>
    writesNothing(async () => {
      const response = await create(sound, "application/json", { "content-encoding": "gzip" });
      expect(response.status).toBe(415);
    }));

  it("that say they are longer than may be are not read at all", () =>
    writesNothing(async () => {
      let read = false;
      const body = new ReadableStream(
        {
          pull: (controller) => {
            read = true;
            controller.enqueue(new Uint8Array(10));
            controller.close();
          },
        },
        { highWaterMark: 0 },
      );
      const length = { "content-length": String(LONGEST_BODY + 1) };
      expect((await create(body, "application/json", length)).status).toBe(413);
      expect(read).toBe(false);
    }));

  it("that turn out longer than may be are read no further", () =>
    writesNothing(async () => {
      let sent = 0;
      const body = new ReadableStream({
        pull: (controller) => {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536).fill(32));
        },
      });
      expect((await create(body)).status).toBe(413);
      expect(sent).toBeLessThan(LONGEST_BODY + 4 * 65_536);
    }));

  it.each([
    ["nothing", "", "not JSON"],
    ["half a value", '{"id": "x"', "not JSON"],
    ["a list", "[1]", "one JSON object"],
    ["null", "null", "one JSON object"],
    ["a text", '"x"', "one JSON object"],
    ["two values", "{} {}", "not JSON"],
    ["NaN", '{"x": NaN}', "not JSON"],
    ["a field twice", `{"id": "a", ${sound.slice(1)}`, "field names"],
    ["a field twice, once written otherwise", `{"\\u0069d": "a", ${sound.slice(1)}`, "field names"],
    ["__proto__", `{"__proto__": {"polluted": 1}, ${sound.slice(1)}`, "field names"],
    ["constructor", `{"constructor": {"prototype": {"polluted": 1}}, ${sound.slice(1)}`, "field names"],
    ["nesting of 65 levels", `${'{"a":'.repeat(65)}1${"}".repeat(65)}`, "deeper than 64"],
    ["nesting without end", "[".repeat(500_000), "deeper than 64"],
  ])("of %s are 400", (_, body, says) =>
    writesNothing(async () => {
      const problem = await readProblem(await create(body));
      expect(problem.status).toBe(400);
      expect(problem.detail).toContain(says);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }),
  );

  it("that are not UTF-8 are 400", () =>
    writesNothing(async () => {
      const body = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new Uint8Array([0x7b, 0xff, 0x7d]));
          controller.close();
        },
      });
      expect(await readProblem(await create(body))).toMatchObject({ status: 400 });
    }));

  it.each([
    ["a text without an end", `{"a": "${'\\"'.repeat(500_000)}`],
    ["a long text", `{"a": "${"x".repeat(1_000_000)}"}`],
    ["many quotation marks", '"'.repeat(1_000_000)],
    ["many fields", `{${Array.from({ length: 60_000 }, (_, n) => `"f${n}":1`).join(",")}}`],
  ])("of %s take no time", (_, text) => {
    const began = performance.now();
    try {
      parseJsonObject(text);
    } catch (error) {
      expect(error).toMatchObject({ kind: "invalid-input" });
    }
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it("of DELETE are refused, as is a query that it does not know", () =>
    writesNothing(async () => {
      const body = { reason: "x" };
      expect((await writeApi("DELETE", `${HOME}/sources/study`, { version: 1, body })).status).toBe(400);
      const asked = await writeApi("DELETE", `${HOME}/sources/study?force=1`, { version: 1 });
      expect(await readProblem(asked)).toMatchObject({ status: 400, errors: [{ path: "force" }] });
      for (const reason of ["", "%20", "a%0Ab", "%00", "x".repeat(501)])
        expect(
          (await writeApi("DELETE", `${HOME}/sources/study?reason=${reason}`, { version: 1 })).status,
        ).toBe(400);
    }));
});

describe("methods", () => {
  it("are told by OPTIONS and by every refusal, as the address has them", async () => {
    for (const [address, allowed, refused] of [
      [listOf("statement"), "GET, HEAD, OPTIONS, POST", "DELETE"],
      [STATEMENT, "GET, HEAD, OPTIONS, PATCH, DELETE", "POST"],
      [`${STATEMENT}/history`, "GET, HEAD, OPTIONS", "PATCH"],
      [HOME, "GET, HEAD, OPTIONS", "DELETE"],
      [`${HOME}/sources/study`, "GET, HEAD, OPTIONS, PATCH, DELETE", "PUT"],
    ] as const) {
      const options = await callApi(address, { method: "OPTIONS" });
      expect(options.headers.get("allow"), address).toBe(allowed);
      const response = await callApi(address, { method: refused });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow"), address).toBe(allowed);
    }
  });
});

describe("how often one may write", () => {
  const person = (id: string) =>
    ({ kind: "person", id, name: id, administrator: true, roles: {}, limits: null }) as const;
  const write = () => writeApi("PATCH", STATEMENT, { body: {}, version: 999 });

  it("is said with every answer, and then refused until the minute is over", async () => {
    const before = await revision();
    const statuses = await actAs(person("busy"), async () => {
      const first = await write();
      expect(first.status).toBe(412);
      return Promise.all(Array.from({ length: 124 }, async () => (await write()).status));
    });
    expect(statuses.filter((status) => status === 412)).toHaveLength(119);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    const refused = await actAs(person("busy"), write);
    expect(await readProblem(refused)).toMatchObject({ status: 429, type: "/reference#rate-limited" });
    const wait = Number(refused.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(refused.headers.get("ratelimit-policy")).toBe('"person-writes";q=120;w=60');
    expect(refused.headers.get("ratelimit")).toBe(`"person-writes";r=0;t=${wait}`);
    expect((await actAs(person("quiet"), write)).status).toBe(412);
    expect(await revision()).toBe(before);
  });

  it("holds for readers who have not signed in, by their network, and not for this machine's own", async () => {
    const read = (address: string) =>
      actAs({ kind: "nobody" }, () =>
        callApi("/openapi.json", { method: "HEAD", headers: { "x-standpoint-address": address } }),
      );
    const statuses = await Promise.all(
      Array.from({ length: 605 }, async () => (await read("203.0.113.7")).status),
    );
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
    expect((await read("203.0.113.8")).status).toBe(200);
    expect((await read("127.0.0.1")).status).toBe(200);
  });
});
