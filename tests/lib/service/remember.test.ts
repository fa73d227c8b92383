import { describe, expect, it } from "vitest";
import { loadOverview } from "../../../lib/service/load-overview";
import { remember } from "../../../lib/service/remember";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("small");
const NEGOTIATION = "river-talks";

/** Asks the question and says how often it was worked out. */
function counting(question: string) {
  let times = 0;
  const ask = () =>
    remember(NEGOTIATION, question, async () => {
      times += 1;
      return times;
    });
  return { ask, times: () => times };
}

describe("an answer", () => {
  it("is worked out once while nothing is written, however often it is asked for", async () => {
    const { ask, times } = counting("once");
    expect([await ask(), await ask(), await ask()]).toEqual([1, 1, 1]);
    expect(times()).toBe(1);
  });

  it("is worked out once for those who ask at the same time", async () => {
    const { ask, times } = counting("together");
    await Promise.all(Array.from({ length: 20 }, ask));
    expect(times()).toBe(1);
  });

  it("is worked out anew after a write by another process", async () => {
    const { ask, times } = counting("written");
    await ask();
    await db.write("other", "UPDATE statement SET note = 'Seen elsewhere.' WHERE id = 'up-most-1'");
    await ask();
    expect(times()).toBe(2);
  });

  it("stays after a write to another negotiation", async () => {
    const { ask, times } = counting("elsewhere");
    await ask();
    await db.write(
      "other",
      "INSERT INTO negotiation (id, name, description) VALUES ('second', 'Second', 'Second')",
    );
    await ask();
    expect(times()).toBe(1);
  });

  it("that failed is not remembered", async () => {
    const failing = () =>
      remember(NEGOTIATION, "failing", async () => {
        throw new Error("once");
      });
    await expect(failing()).rejects.toThrow("once");
    expect(await remember(NEGOTIATION, "failing", async () => "well")).toBe("well");
  });

  it("about an unknown negotiation is not found, and nothing is worked out", async () => {
    const never = remember("nowhere", "never", () => Promise.reject(new Error("was worked out")));
    await expect(never).rejects.toMatchObject({ code: "not-found" });
  });

  it("falls out after two hundred others", async () => {
    const { ask, times } = counting("oldest");
    await ask();
    for (let index = 0; index < 200; index += 1)
      await remember(NEGOTIATION, `filler ${index}`, async () => index);
    await ask();
    expect(times()).toBe(2);
  });
});

describe("a screen", () => {
  it("shows a write at the next request: the number, the version and the round's order", async () => {
    const load = () => loadOverview({ negotiation: NEGOTIATION, round: "2020-05-evening", a: null, b: null });
    const cell = async () =>
      (await load()).cells.find(({ party, issue }) => party === "upstream" && issue === "water-share")?.after;
    expect((await cell())?.position).toBe(60);
    await db.write("user:anna", "UPDATE statement SET position = 65 WHERE id = 'up-fair-3'");
    expect((await cell())?.position).toBe(65);
    expect((await cell())?.age.rounds).toBe(1);
    await db.write("user:anna", "UPDATE round SET sequence = 0 WHERE id = '2020-05-evening'");
    expect((await cell())?.position).toBe(80);
  });
});
