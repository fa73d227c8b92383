import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actAs } from "@/lib/auth/current-actor";
import { sizeOf } from "../../support/check-size";
import { openTestDatabase } from "../../support/test-database";
import { callApi, writeApi } from "./api-client";
import { readProblem } from "./small-records";

openTestDatabase("small");

const CLIENTS = sizeOf({ full: 50, short: 8 });
const WRITES = sizeOf({ full: 20, short: 4 });
const STALE = sizeOf({ full: 100, short: 10 });
const LONGEST_MS = 300_000;

const person = (id: string): Actor => ({
  ...{ kind: "person", id, name: id, administrator: false, limits: null },
  roles: { "river-talks": "analyst" },
});

type Read = { readonly version: number; readonly count: number };

/** A record with a counter in it. */
async function read(address: string): Promise<Read> {
  const { version, note } = (await (await callApi(address)).json()) as Record<string, string | number>;
  return { version: Number(version), count: Number(note ?? 0) };
}

const write = (address: string, { version, count }: Read) =>
  writeApi("PATCH", address, { version, body: { note: String(count) } });

/** Every client reads the counter and writes one more, again and again, all at once. */
async function count(
  address: string,
  begin: (address: string) => Promise<Read>,
): Promise<{ readonly accepted: number; readonly refused: number; readonly end: number }> {
  const start = await read(address);
  const clients = Array.from({ length: CLIENTS }, (_, index) =>
    actAs(person(`client-${index}`), async () => {
      let accepted = 0;
      for (let turn = 0; turn < WRITES; turn += 1) {
        const before = await begin(address);
        const response = await write(address, { ...before, count: before.count + 1 });
        if (response.status === 200) accepted += 1;
        else await expectCurrent(response, before);
      }
      return accepted;
    }),
  );
  const accepted = (await Promise.all(clients)).reduce((sum, one) => sum + one, 0);
  const end = (await read(address)).count - start.count;
  return { accepted, refused: CLIENTS * WRITES - accepted, end };
}

async function expectCurrent(response: Response, sent: Read): Promise<void> {
  const problem = await readProblem(response);
  expect(problem.status, problem.detail).toBe(412);
  expect(Number(problem.current?.version)).toBeGreaterThan(sent.version);
  expect(response.headers.get("etag")).toBe(`"${problem.current?.version}"`);
  expect(Number(problem.current?.note)).toBeGreaterThan(sent.count);
}

describe("many who write the same record at once", () => {
  it(
    "lose nothing: what was accepted is counted, and all others are given the current version",
    async () => {
      const { accepted, refused, end } = await count("/statements/up-most-1", read);
      expect(end).toBe(accepted);
      expect(accepted).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
      const kept = await callApi("/statements/up-most-1/history");
      const { items } = (await kept.json()) as { readonly items: readonly { readonly record: string }[] };
      expect(items.filter(({ record }) => record === "statement")).toHaveLength(accepted + 1);
    },
    LONGEST_MS,
  );

  it(
    "would be seen to lose some, if they wrote against a version that they had not read",
    async () => {
      const { count: known } = await read("/statements/up-dam-1");
      const blind = async (address: string) => ({ count: known, version: (await read(address)).version });
      const { accepted, end } = await count("/statements/up-dam-1", blind);
      expect(accepted).toBeGreaterThan(1);
      expect(end).toBeLessThan(accepted);
    },
    LONGEST_MS,
  );
});

describe("two tabs of one person", () => {
  it(
    `are two writers: ${STALE} of ${STALE} stale saves are refused`,
    async () => {
      const address = "/statements/up-most-2";
      const refused: number[] = [];
      for (let turn = 0; turn < STALE; turn += 1) {
        const [one, other] = [await read(address), await read(address)];
        expect((await write(address, { ...one, count: one.count + 1 })).status).toBe(200);
        const response = await write(address, { ...other, count: other.count + 100 });
        refused.push(response.status);
        await expectCurrent(response, other);
      }
      expect(refused.filter((status) => status === 412)).toHaveLength(STALE);
      expect((await read(address)).count).toBe(STALE);
    },
    LONGEST_MS,
  );
});
