import { describe, expect, it } from "vitest";
import type { Actor, Role, TokenLimits } from "@/lib/auth/actor";
import { actAs } from "@/lib/auth/current-actor";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { openTestDatabase } from "../../support/test-database";
import { callApi, writeApi } from "./api-client";
import { FRESH, HOME, listOf, placeOf, readProblem } from "./small-records";

const db = openTestDatabase("small");

const person = (
  id: string,
  { role, limits = null }: { readonly role?: Role; readonly limits?: TokenLimits | null } = {},
): Actor => ({
  ...{ kind: "person", id, name: id, administrator: false, limits },
  roles: role === undefined ? {} : { "river-talks": role },
});
const NOBODY: Actor = { kind: "nobody" };
const OUTSIDER = person("outsider");

const IDS = { statements: "up-most-1", demands: "up-dam", rounds: "2020-01-first", sources: "study" };
const QUERIES: Readonly<Record<string, string>> = { trajectory: "?issue=dam-height", search: "?q=water" };

/** Every address below a negotiation with records that are there, and with a negotiation and records that are not. */
const CALLS = [
  ...Object.entries(ENDPOINTS).map(([name, { path }]) => ({
    ...{ method: "GET", path, query: QUERIES[name] ?? "", body: undefined },
  })),
  ...Object.values(WRITE_ENDPOINTS).map(({ method, path, kind }) => ({
    ...{ method, path, query: "", body: { POST: FRESH[kind], PATCH: {}, DELETE: undefined }[method] },
  })),
].filter(({ path }) => path.includes("{"));

const there = (path: string) =>
  path
    .replace("{negotiation}", "river-talks")
    .replace(/(\w+)\/\{id\}/, (_, list: keyof typeof IDS) => `${list}/${IDS[list]}`);
const elsewhere = (path: string) => path.replace("{negotiation}", "other-talks").replace("{id}", "no-such");

const call = (actor: Actor, { method, query, body }: (typeof CALLS)[number], path: string) =>
  actAs(actor, () =>
    method === "GET"
      ? callApi(`${path}${query}`)
      : writeApi(method as "POST" | "PATCH" | "DELETE", `${path}${query}`, { body, version: 1 }),
  );

/** What an answer says, without the names that the question held. */
async function readAnswer(response: Response): Promise<object> {
  const text = (await response.text())
    .replaceAll(/river-talks|other-talks|no-such|up-most-1|up-dam|2020-01-first|study/g, "·")
    .replace(/"requestId":"[^"]+"/, "");
  const headers = [...response.headers].filter(([name]) => !["x-request-id", "ratelimit"].includes(name));
  return { status: response.status, headers, text };
}

describe("whoever has no right to see it", () => {
  it.each(CALLS)("learns nothing by $method $path of whether there is something", async (one) => {
    for (const actor of [NOBODY, OUTSIDER]) {
      const [real, made] = [
        await call(actor, one, there(one.path)),
        await call(actor, one, elsewhere(one.path)),
      ];
      expect([401, 403, 404], one.path).toContain(real.status);
      expect(await readAnswer(real)).toEqual(await readAnswer(made));
    }
  });

  it.each(CALLS)("is asked to sign in by $method $path", async (one) => {
    const response = await call(NOBODY, one, there(one.path));
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
    expect(await readProblem(response)).toMatchObject({ status: 401, type: "/reference#unauthenticated" });
  });

  it("is not told by the address of a statement either, also where the negotiation is named", async () => {
    for (const id of ["up-most-1", "no-such"]) {
      const address = `/statements/${id}?negotiation=river-talks`;
      const read = await actAs(OUTSIDER, () => callApi(address));
      expect(read.status).toBe(403);
      const write = await actAs(OUTSIDER, () => writeApi("DELETE", address, { version: 1 }));
      expect(write.status).toBe(403);
    }
  });
});

describe("whoever may see it", () => {
  const writes = CALLS.filter(({ method }) => method !== "GET");
  const token = (scope: "read" | "write", negotiation: string | null = null) =>
    person("script", { role: "owner", limits: { scope, negotiation } });

  it.each([
    ["a reader", person("reader", { role: "reader" })],
    ["a token that reads", token("read")],
  ])("%s does not write", async (_, actor) => {
    const before = await db.query("SELECT count(*) FROM history_entry");
    for (const one of writes) {
      const response = await call(actor, one, there(one.path));
      expect(await readProblem(response)).toMatchObject({ status: 403, type: "/reference#forbidden" });
    }
    expect((await actAs(actor, () => callApi(HOME))).status).toBe(200);
    expect(await db.query("SELECT count(*) FROM history_entry")).toEqual(before);
  });

  it("a token of another negotiation sees and writes nothing here", async () => {
    const actor = token("write", "other-talks");
    expect((await actAs(actor, () => callApi(HOME))).status).toBe(403);
    const body = FRESH.source;
    expect((await actAs(actor, () => writeApi("POST", listOf("source"), { body }))).status).toBe(403);
  });

  it("an analyst writes statements, demands and sources, and no rounds; a token as its person", async () => {
    for (const actor of [
      person("analyst", { role: "analyst" }),
      person("script", { role: "analyst", limits: { scope: "write", negotiation: "river-talks" } }),
    ]) {
      for (const [kind, status] of [
        ["source", 201],
        ["demand", 201],
        ["statement", 201],
        ["round", 403],
      ] as const) {
        const created = await actAs(actor, () => writeApi("POST", listOf(kind), { body: FRESH[kind] }));
        expect(created.status, kind).toBe(status);
        if (status !== 201) continue;
        const { version } = (await created.json()) as { readonly version: number };
        const place = placeOf(kind, FRESH[kind].id);
        expect((await actAs(actor, () => writeApi("DELETE", place, { version }))).status).toBe(204);
      }
    }
  });

  it("the public reads what is open, and still does not write", async () => {
    await db.write("test", "UPDATE negotiation SET public_reading = true");
    expect((await actAs(NOBODY, () => callApi(HOME))).status).toBe(200);
    expect((await actAs(NOBODY, () => callApi("/statements/up-most-1"))).status).toBe(200);
    for (const one of writes) expect((await call(NOBODY, one, there(one.path))).status).toBe(401);
    const history = await actAs(NOBODY, () => callApi("/statements/up-most-1/history"));
    expect(history.status).toBe(401);
  });

  it("the public does not learn from an id whether a statement was ever removed", async () => {
    await db.write("test", "UPDATE negotiation SET public_reading = true");
    const owner = person("owner", { role: "owner" });
    const created = await actAs(owner, () =>
      writeApi("POST", listOf("statement"), { body: FRESH.statement }),
    );
    const { version } = (await created.json()) as { readonly version: number };
    const removed = await actAs(owner, () => writeApi("DELETE", "/statements/up-most-9", { version }));
    expect(removed.status).toBe(204);
    for (const path of ["/statements/ID", "/statements/ID/history"]) {
      const answers = await Promise.all(
        ["up-most-9", "up-most-8"].map(async (id) => {
          const response = await actAs(NOBODY, () => callApi(path.replace("ID", id)));
          return [
            response.status,
            (await response.text()).replaceAll(id, "·").replace(/"requestId":"[^"]+"/, ""),
          ];
        }),
      );
      expect(answers[0]).toEqual(answers[1]);
    }
  });
});
