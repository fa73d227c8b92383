import { beforeAll, describe, expect, it } from "vitest";
import { toNetwork } from "../../../lib/auth/request-address";
import { hashSecret } from "../../../lib/auth/secrets";
import { isFullCheck, sizeOf } from "../../support/check-size";
import {
  actorOf,
  emailOf,
  enterTeamMode,
  makePerson,
  PASSWORD,
  signInAs,
  tryToSignIn,
} from "../../support/team";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("nothing");
enterTeamMode();
const WRONG = "a wrong password indeed";

beforeAll(async () => {
  for (const id of ["anna", "boris", "clara"]) await makePerson(id);
});

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

describe("guesses at one account", () => {
  it("are looked at twenty times in a quarter of an hour, from wherever and however spelled", async () => {
    const session = await signInAs("anna");
    const spellings = ["anna@desk.example", "ANNA@desk.example", " Anna@Desk.Example "];
    const all = sizeOf({ full: 100, short: 26 });
    const guesses = Array.from({ length: all }, (_, index) =>
      tryToSignIn(spellings[index % 3] ?? "", WRONG, `203.0.113.${index}`),
    );
    const kinds = (await Promise.all(guesses)).map((answer) => (answer.ok ? "in" : answer.kind));
    expect(kinds.filter((kind) => kind === "wrong")).toHaveLength(20);
    expect(kinds.filter((kind) => kind === "limited")).toHaveLength(all - 20);
    const right = await tryToSignIn(emailOf("anna"));
    expect(right).toMatchObject({ ok: false, kind: "limited" });
    expect(right.ok || right.kind !== "limited" ? 0 : right.retryAfterSeconds).toBeGreaterThan(800);
    expect(await actorOf({ cookie: session })).toMatchObject({ kind: "person", id: "anna" });
    expect((await tryToSignIn(emailOf("boris"))).ok).toBe(true);
  });

  it("are looked at again when the quarter of an hour is over", async () => {
    await db.query("UPDATE sign_in_attempt SET at = at - interval '901 seconds'");
    expect((await tryToSignIn(emailOf("anna"))).ok).toBe(true);
  });

  it("are not counted when they were right", async () => {
    for (let time = 0; time < 25; time += 1) expect((await tryToSignIn(emailOf("clara"))).ok).toBe(true);
  });
});

describe("guesses from one network", () => {
  it.each([
    ["an IPv4 address", (index: number) => (index % 2 === 0 ? "198.51.100.7" : "::ffff:198.51.100.7")],
    ["an IPv6 network of 64 bits", (index: number) => `2001:db8:7:9::${index.toString(16)}`],
  ])("are looked at a hundred times, over all accounts: %s", async (_name, addressOf) => {
    // In short, all but the last few have been made before.
    const before = sizeOf({ full: 0, short: 95 });
    const network = hashSecret(`network ${toNetwork(addressOf(0))}`);
    await db.query("INSERT INTO sign_in_attempt (subject_hash) SELECT $1 FROM generate_series(1, $2)", [
      network,
      before,
    ]);
    const kinds: string[] = [];
    for (let wave = 0; wave * 9 < 108 - before; wave += 1) {
      const guesses = Array.from({ length: 9 }, (_, index) =>
        tryToSignIn(`nobody-${wave}-${index}@desk.example`, WRONG, addressOf(wave * 9 + index)),
      );
      kinds.push(...(await Promise.all(guesses)).map((answer) => (answer.ok ? "in" : answer.kind)));
    }
    expect(kinds.filter((kind) => kind === "wrong")).toHaveLength(100 - before);
    expect(kinds.at(-1)).toBe("limited");
  });
});

describe("an address that nobody has", () => {
  it("is answered in the same words as one that somebody has, and at full size in the same time", async () => {
    const time = async (email: string) => {
      const begun = performance.now();
      expect(await tryToSignIn(email, WRONG)).toEqual({ ok: false, kind: "wrong" });
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    await db.query("DELETE FROM sign_in_attempt");
    for (let round = 0; round < sizeOf({ full: 15, short: 2 }); round += 1) {
      known.push(await time(emailOf("boris")));
      unknown.push(await time(`stranger-${round}@desk.example`));
    }
    const apart = Math.abs(median(known) - median(unknown));
    expect(apart).toBeLessThan(isFullCheck ? 20 : Number.POSITIVE_INFINITY);
  });

  it("and a password that is too long to be one are wrong like any other", async () => {
    await db.query("DELETE FROM sign_in_attempt");
    expect(await tryToSignIn("no address", PASSWORD)).toEqual({ ok: false, kind: "wrong" });
    expect(await tryToSignIn(emailOf("boris"), "x".repeat(4000))).toEqual({ ok: false, kind: "wrong" });
  });
});
