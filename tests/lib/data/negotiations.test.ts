import { describe, expect, it } from "vitest";
import { findNegotiation, findRevision, listNegotiations } from "../../../lib/data/negotiations";
import { openTestDatabase } from "../../support/test-database";

describe("negotiations of the shipped case", () => {
  const db = openTestDatabase("case");

  it("lists the one case with its lead pair and a whole-number revision", async () => {
    const [only, ...others] = await listNegotiations();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: "ukraine-2021-2025", threshold: 5, leadPair: ["russia", "ukraine"] });
    const [row] = await db.query<{ revision: string }>("SELECT revision FROM negotiation");
    expect(only?.revision).toBe(Number(row?.revision));
    expect(await findRevision("ukraine-2021-2025")).toBe(only?.revision);
    expect(await findNegotiation("ukraine-2021-2025")).toEqual(only);
  });

  it("says null for an unknown one, of the record and of its revision", async () => {
    expect(await findNegotiation("nowhere")).toBeNull();
    expect(await findRevision("nowhere")).toBeNull();
  });
});
