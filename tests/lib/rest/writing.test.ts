import { describe, expect, it } from "vitest";
import { WRITTEN } from "@/lib/rest/schemas/writes";
import { openTestDatabase } from "../../support/test-database";
import { callApi, writeApi } from "./api-client";
import { FRESH, HOME, KINDS, listOf, placeOf, readProblem, readVersion } from "./small-records";

const db = openTestDatabase("small");

const revision = async () =>
  Number((await db.query<{ revision: string }>("SELECT revision FROM negotiation"))[0]?.revision);
const STATEMENT = "/statements/up-most-1";

describe.each(KINDS)("a %s", (kind) => {
  const fresh = FRESH[kind];
  const place = placeOf(kind, fresh.id);
  const field = { statement: "note", demand: "title", round: "venue", source: "publisher" }[kind];

  it("is created where its address then is, and read back as it was sent", async () => {
    const response = await writeApi("POST", `${listOf(kind)}?reason=First+reading`, { body: fresh });
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(201);
    expect(response.headers.get("location")).toBe(`/api/v1${place}`);
    expect(response.headers.get("etag")).toBe('"1"');
    expect(body).toEqual({ ...fresh, negotiation: "river-talks", version: 1 });
    expect(WRITTEN[kind].parse(body)).toEqual(body);
    expect(await readVersion(kind, fresh.id)).toBe(1);
    expect(await (await callApi(place)).json()).toMatchObject(fresh);
  });

  it("is revised in the fields that are sent, and in no other", async () => {
    const response = await writeApi("PATCH", place, { version: 1, body: { [field]: "Read again." } });
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    expect(response.headers.get("etag")).toBe('"2"');
    expect(body).toEqual({ ...fresh, [field]: "Read again.", negotiation: "river-talks", version: 2 });
    expect(WRITTEN[kind].parse(body)).toEqual(body);
  });

  it("is not written against an older version, and the current one comes back", async () => {
    const before = await revision();
    for (const method of ["PATCH", "DELETE"] as const) {
      const body = method === "PATCH" ? { body: { [field]: "Too late." } } : {};
      const response = await writeApi(method, place, { version: 1, ...body });
      expect(response.headers.get("etag")).toBe('"2"');
      const problem = await readProblem(response);
      expect(problem).toMatchObject({ status: 412, type: "/reference#stale" });
      expect(problem.current).toEqual({
        ...{ ...fresh, [field]: "Read again." },
        negotiation: "river-talks",
        version: 2,
      });
    }
    expect(await revision()).toBe(before);
  });

  it("keeps its id", async () => {
    const response = await writeApi("PATCH", place, { version: 2, body: { id: "another" } });
    expect(await readProblem(response)).toMatchObject({ status: 400, errors: [{ path: "id" }] });
    const same = await writeApi("PATCH", place, { version: 2, body: { id: fresh.id } });
    expect(same.headers.get("etag")).toBe('"2"');
  });

  it("is removed with a reason, which the history keeps; then it is gone, and a late writer is told", async () => {
    const response = await writeApi("DELETE", `${place}?reason=Вошёл+дважды`, { version: 2 });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    expect((await callApi(place)).status).toBe(404);
    const [last] = await db.query<{ reason: string; operation: string }>(
      `SELECT reason, operation FROM history_entry WHERE record_id = '${fresh.id}' ORDER BY id DESC LIMIT 1`,
    );
    expect(last).toEqual({ reason: "Вошёл дважды", operation: "DELETE" });
    const late = await readProblem(
      await writeApi("PATCH", place, { version: 2, body: { [field]: "Too late." } }),
    );
    expect(late).toMatchObject({ status: 412, current: null });
    expect(late.detail).toContain("was removed");
  });

  it("that never was is an unknown name, with the nearest that is there", async () => {
    const near = { statement: "up-most-1", demand: "up-dam", round: "2020-01-first", source: "study" }[kind];
    const response = await writeApi("PATCH", placeOf(kind, `${near}x`), { version: 1, body: {} });
    const problem = await readProblem(response);
    expect(problem).toMatchObject({ status: 404, type: "/reference#not-found" });
    expect(problem.detail).toContain(`“${near}”`);
  });
});

describe("what contradicts other records", () => {
  it("stays while they refer to it, and names them", async () => {
    const version = await readVersion("source", "communique");
    const problem = await readProblem(await writeApi("DELETE", `${HOME}/sources/communique`, { version }));
    expect(problem).toMatchObject({ status: 409, type: "/reference#conflict" });
    expect(problem.errors?.length).toBeGreaterThan(0);
    expect(problem.detail).toContain("is cited by statements");
  });

  it.each([
    [{ position: 101 }, "position", "100 or less"],
    [{ firmness: "5" }, "firmness", "one of"],
    [{ demand: "no-such-demand" }, "demand", "no-such-demand"],
    [{ evidence: [] }, "evidence", "at least one"],
    [{ speaker: null }, "speaker", "missing"],
    [{ pozition: 50 }, "pozition", "no field"],
    [{ version: 9 }, "version", "If-Match"],
    [{ party: "downstream" }, "party", "the demand says it"],
    [{ toString: "x" }, "toString", "no field"],
  ])("is refused with its place: %j", async (body, path, says) => {
    const before = await revision();
    const problem = await readProblem(await writeApi("PATCH", STATEMENT, { version: 1, body }));
    expect(problem).toMatchObject({ status: 400, type: "/reference#invalid-input" });
    const fault = problem.errors?.find((one) => one.path === path);
    expect(fault?.message).toContain(says);
    expect(problem.detail).toContain(path);
    expect(await revision()).toBe(before);
  });

  it("an id that is taken is refused", async () => {
    const body = { ...FRESH.source, id: "gazette" };
    const problem = await readProblem(await writeApi("POST", listOf("source"), { body }));
    expect(problem).toMatchObject({ status: 400, errors: [{ path: "id" }] });
  });
});

describe("a key", () => {
  const body = { ...FRESH.source, id: "keyed" };
  const send = (key: string, of: object = body, method: "POST" | "PATCH" = "POST", version?: number) =>
    method === "POST"
      ? writeApi("POST", listOf("source"), { body: of, key })
      : writeApi("PATCH", placeOf("source", "keyed"), { body: of, key, ...(version ? { version } : {}) });

  it("makes the same write once however often it is sent, and answers it the same, later writes or not", async () => {
    const first = await send("key-1");
    expect(first.status).toBe(201);
    expect(first.headers.get("idempotency-replayed")).toBeNull();
    const answer = await first.json();
    const revised = await send("key-2", { title: "Another title" }, "PATCH", 1);
    const revisedAnswer = await revised.json();
    expect(revisedAnswer).toMatchObject({ version: 2, title: "Another title" });
    expect((await send("key-3", { title: "A third title" }, "PATCH", 2)).status).toBe(200);
    const before = await revision();
    for (const [again, expected, status] of [
      [await send("key-1"), answer, 201],
      [await send("key-2", { title: "Another title" }, "PATCH", 1), revisedAnswer, 200],
    ] as const) {
      expect(again.status).toBe(status);
      expect(again.headers.get("idempotency-replayed")).toBe("true");
      expect(again.headers.get("etag")).toBe(`"${expected.version}"`);
      expect(await again.json()).toEqual(expected);
    }
    expect(await revision()).toBe(before);
  });

  it("answers a removal the same as well, though the record is gone", async () => {
    const remove = () => writeApi("DELETE", placeOf("source", "keyed"), { version: 3, key: "key-4" });
    expect((await remove()).status).toBe(204);
    const again = await remove();
    expect(again.status).toBe(204);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect((await send("key-1")).status).toBe(201);
    expect((await callApi(placeOf("source", "keyed"))).status).toBe(404);
  });

  it("of another write is refused", async () => {
    const problem = await readProblem(await send("key-1", { ...body, title: "Not the same" }));
    expect(problem).toMatchObject({ status: 422, type: "/reference#key-reused" });
  });

  it("of a refused write may be used for the one that is put right", async () => {
    expect((await send("key-5", { ...body, id: "Not an id" })).status).toBe(400);
    expect((await send("key-5", { ...body, id: "put-right" })).status).toBe(201);
  });

  it.each(["", "two words", "x".repeat(201), "clé"])("that is none is refused: “%s”", async (key) => {
    const response = await send(key, { ...body, id: "no-key" });
    expect(await readProblem(response)).toMatchObject({
      status: 400,
      errors: [{ path: "Idempotency-Key" }],
    });
  });
});
