import { beforeAll, describe, expect, it } from "vitest";
import { ENDPOINTS } from "../../../lib/rest/endpoints";
import { dayOf, passingDays } from "../../support/recorded-days";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

const db = openTestDatabase("small");
const passDay = passingDays(db);
const N = "/negotiations/river-talks";
/** An address of every endpoint about a negotiation. */
const ADDRESSES = {
  negotiation: N,
  positions: `${N}/positions?round=2020-01-first`,
  comparison: `${N}/compare?from=2020-01-first&wording=always`,
  trajectory: `${N}/trajectories?issue=water-share`,
  gaps: `${N}/gaps`,
  statements: `${N}/statements?q=water&limit=500`,
  statement: "/statements/up-most-1?negotiation=river-talks",
  history: "/statements/up-most-1/history",
  demands: `${N}/demands?limit=500`,
  demand: `${N}/demands/up-most-water`,
  rounds: `${N}/rounds`,
  round: `${N}/rounds/2020-01-first`,
  sources: `${N}/sources`,
  source: `${N}/sources/gazette`,
  search: `${N}/search?q=water`,
} as const;
type Name = keyof typeof ADDRESSES;
const NAMES = Object.keys(ADDRESSES) as Name[];

type Answer = { readonly etag: string | null; readonly asOf: string | null; readonly body: unknown };

async function ask(name: Name, asOf: string | null): Promise<Answer> {
  const address = ADDRESSES[name];
  const query = asOf === null ? "" : `${address.includes("?") ? "&" : "?"}asOf=${asOf}`;
  const { status, headers, ...answer } = await callApi(address + query).then(async (response) => ({
    status: response.status,
    headers: response.headers,
    body: withoutTimes(await response.json()),
  }));
  expect({ name, status, answer: status === 200 ? null : answer }).toEqual({
    name,
    status: 200,
    answer: null,
  });
  return { etag: headers.get("etag"), asOf: headers.get("x-standpoint-as-of"), ...answer };
}

/** The suite moves the times of the history; what they were is not the question here. */
function withoutTimes(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body, (key, value) => (key === "at" ? undefined : value)));
}

const then = new Map<Name, Answer>();

beforeAll(async () => {
  await passDay(0);
  for (const name of NAMES) then.set(name, await ask(name, null));
  await db.write(
    "analyst",
    "UPDATE statement SET text = text || ' And more water.', position = 55, fallback = NULL, firmness = 2 WHERE id = 'up-most-1'",
    "UPDATE round SET name = 'Renamed', summary = 'Rewritten' WHERE id = '2020-01-first'",
    "UPDATE demand SET title = 'Renamed water' WHERE id = 'up-most-water'",
    "UPDATE source SET title = 'Renamed water' WHERE id = 'gazette'",
  );
  await passDay(5);
});

describe("every endpoint about a negotiation", () => {
  it("is tried here", () => {
    const declared = Object.entries(ENDPOINTS).filter(([, { path }]) => /\{/.test(path));
    expect(NAMES.toSorted()).toEqual(declared.map(([name]) => name).toSorted());
  });

  it.each(NAMES)("answers as it did then: %s", async (name) => {
    const past = await ask(name, dayOf(4));
    expect(past).toEqual({ ...then.get(name), asOf: dayOf(4) });
    const present = await ask(name, null);
    expect(present.etag).not.toBe(past.etag);
    expect(present.asOf).toBeNull();
    expect(JSON.stringify(past.body)).not.toContain("@");
  });

  it.each(NAMES)("would be seen to answer of the present: %s", async (name) => {
    expect((await ask(name, null)).body).not.toEqual(then.get(name)?.body);
  });

  it.each([
    ["no day", "2026-02-31", 400],
    ["words", "yesterday", 400],
    ["a time without a zone", "2026-01-01T12:00", 400],
    ["a day to come", "2999-01-01", 400],
    ["before anything was recorded", "2025-12-31", 404],
  ])("refuses %s with a sentence", async (_what, asOf, status) => {
    for (const name of ["negotiation", "statement", "search"] as const) {
      const address = ADDRESSES[name];
      const response = await callApi(`${address}${address.includes("?") ? "&" : "?"}asOf=${asOf}`);
      expect(response.status).toBe(status);
      const { detail } = (await response.json()) as { detail: string };
      expect(detail).toMatch(status === 404 ? /^Nothing was recorded .* begins at 2026-01-01/ : /asOf is /);
    }
  });

  it("takes no reference for a name", async () => {
    expect((await callApi(`${N}@${dayOf(4)}/rounds`)).status).toBe(404);
    expect((await callApi(`/statements/up-most-1?negotiation=river-talks@${dayOf(4)}`)).status).toBe(404);
  });

  it("answers 304 to the revision of that day, and not to that of another", async () => {
    const tagged = (tag: string) => callApi(`${N}?asOf=${dayOf(4)}`, { headers: { "if-none-match": tag } });
    const past = (await ask("negotiation", dayOf(4))).etag ?? "";
    const present = (await ask("negotiation", null)).etag ?? "";
    expect((await tagged(past)).status).toBe(304);
    expect((await tagged(present)).status).toBe(200);
  });
});
