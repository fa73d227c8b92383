import { describe, expect, it } from "vitest";
import { renewSetUpKey } from "../../../lib/auth/set-up-link";
import { isSetUpOpen, setUp } from "../../../lib/service/people/set-up";
import { sizeOf } from "../../support/check-size";
import { enterTeamMode, PASSWORD, tryToSignIn } from "../../support/team";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("nothing");
enterTeamMode();

const account = (index: number) => ({
  name: `Person ${index}`,
  email: `Person.${index}@Desk.example`,
  password: PASSWORD,
});

describe("the first account", () => {
  it("is not made with a guessed key, nor with one that a later start has replaced", async () => {
    const first = await renewSetUpKey();
    const second = await renewSetUpKey();
    expect(second).not.toBe(first);
    expect(await isSetUpOpen(first ?? "")).toBe(false);
    expect(await isSetUpOpen("")).toBe(false);
    expect(await isSetUpOpen(second ?? "")).toBe(true);
    expect((await setUp({ ...account(0), key: first ?? "" })).ok).toBe(false);
    const kept = JSON.stringify(await db.query("SELECT * FROM one_time_link"));
    expect(kept).not.toContain(second);
  });

  it("says what is wrong with it, and the key still works", async () => {
    const key = (await renewSetUpKey()) ?? "";
    const answer = await setUp({ name: " ", email: "nobody", password: "short", key });
    expect(answer).toMatchObject({
      ok: false,
      faults: [{ path: "name" }, { path: "email" }, { path: "password" }],
    });
    expect(await isSetUpOpen(key)).toBe(true);
  });

  it("is made exactly once by many set-ups at the same time, and never again", async () => {
    const key = (await renewSetUpKey()) ?? "";
    const answers = await Promise.all(
      Array.from({ length: sizeOf({ full: 50, short: 12 }) }, (_, index) =>
        setUp({ ...account(index), key }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const people = await db.query("SELECT role, email FROM person");
    expect(people).toMatchObject([{ role: "administrator" }]);
    expect(await isSetUpOpen(key)).toBe(false);
    expect((await setUp({ ...account(99), key })).ok).toBe(false);
    expect(await renewSetUpKey()).toBeNull();
    expect((await tryToSignIn(String(people[0]?.email))).ok).toBe(true);
  });
});
