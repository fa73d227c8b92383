import { describe, expect, it } from "vitest";
import type { Actor } from "../../../../lib/auth/actor";
import { actAs } from "../../../../lib/auth/current-actor";
import { getFrame } from "../../../../lib/service/load-frame";
import { loadStatements } from "../../../../lib/service/load-statements";
import { createNegotiation, FRAME_PARTS } from "../../../../lib/service/records/create-negotiation";
import { loadRecords } from "../../../../lib/service/records/load-record";
import { openTestDatabase } from "../../../support/test-database";

const db = openTestDatabase("small");
const wanted = {
  id: "harbour-talks",
  name: "Harbour talks",
  description: "Who may use the harbour.",
  threshold: 10,
  copyFrameOf: null,
  reason: null,
  key: null,
} as const;
const count = async (id: string) =>
  (await db.query<{ n: number }>("SELECT count(*)::int AS n FROM negotiation WHERE id = $1", [id]))[0]?.n;

describe("a negotiation that begins with nothing", () => {
  it("stands at version 1 with its own fields and no record, and its history says who and why", async () => {
    const made = await createNegotiation({ ...wanted, reason: "A second case" });
    expect(made).toMatchObject({ ok: true, id: "harbour-talks", version: 1 });
    const frame = await getFrame("harbour-talks");
    expect(frame.negotiation).toMatchObject({ name: "Harbour talks", threshold: 10, leadPair: null });
    expect([frame.parties, frame.issues, frame.phases, frame.rounds]).toEqual([[], [], [], []]);
    const entries = await db.query(
      "SELECT actor, reason, write_id FROM history_entry WHERE negotiation_id = 'harbour-talks'",
    );
    expect(entries).toEqual([
      { actor: "local", reason: "A second case", write_id: made.ok ? made.writeId : null },
    ]);
  });

  it("cannot take the id of another, which stays as it is", async () => {
    const taken = await createNegotiation({ ...wanted, id: "river-talks" });
    expect(taken).toMatchObject({ ok: false, kind: "invalid", faults: [{ path: "id" }] });
    expect((await getFrame("river-talks")).negotiation.name).not.toBe("Harbour talks");
  });

  it("is created once by ten at once, and the other nine are told that the id is taken", async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => createNegotiation({ ...wanted, id: "race" })),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
    expect(made.filter((one) => !one.ok && one.kind === "invalid")).toHaveLength(9);
  });

  it("is created once under one key, and asked for again is answered the same", async () => {
    const once = { ...wanted, id: "once", key: "k-1" };
    const made = await Promise.all([createNegotiation(once), createNegotiation(once)]);
    expect(made[0]).toMatchObject({ ok: true });
    expect(made[1]).toEqual(made[0]);
    expect(await createNegotiation(once)).toEqual(made[0]);
    expect(await createNegotiation({ ...once, id: "twice" })).toEqual({ ok: false, kind: "key-reused" });
    expect(await count("twice")).toBe(0);
    const both = ["left", "right"].map((id) => createNegotiation({ ...wanted, id, key: "k-2" }));
    const kinds = (await Promise.all(both)).map((one) => (one.ok ? "ok" : one.kind));
    expect(kinds.toSorted()).toEqual(["key-reused", "ok"]);
  });

  it.each([
    ["id", { id: "Harbour Talks" }],
    ["name", { name: " " }],
    ["description", { description: " " }],
    ["threshold", { threshold: 0 }],
    ["threshold", { threshold: 101 }],
    ["copyFrameOf", { copyFrameOf: "no-such-talks" }],
  ])("says what is wrong beside %s", async (path, bad) => {
    const made = await createNegotiation({ ...wanted, id: "unmade", ...bad });
    expect(made).toMatchObject({ ok: false, kind: "invalid", faults: [{ path }] });
    expect(await count("unmade")).toBe(0);
  });
});

describe("a negotiation with the frame of another", () => {
  it("has its parties with poles, issues with anchors and phases, and nothing that was said", async () => {
    await createNegotiation({ ...wanted, id: "copy", copyFrameOf: "river-talks" });
    for (const kind of ["party", "issue", "phase"] as const) {
      const fields = async (negotiation: string) =>
        (await loadRecords(negotiation, kind)).map((record) => record.fields);
      expect(await fields("copy")).toEqual(await fields("river-talks"));
      expect((await fields("copy")).length).toBeGreaterThan(0);
    }
    const frame = await getFrame("copy");
    expect(frame.negotiation.leadPair).toEqual((await getFrame("river-talks")).negotiation.leadPair);
    expect(frame.rounds).toEqual([]);
    expect(await loadStatements("copy", {})).toEqual([]);
    for (const kind of ["round", "source", "demand", "statement"] as const)
      expect(await loadRecords("copy", kind)).toEqual([]);
  });

  it.each(FRAME_PARTS)("has the %s alone when only they are asked for", async (part) => {
    const id = `only-${part}`;
    const made = await createNegotiation({ ...wanted, id, copyFrameOf: "river-talks", copyParts: [part] });
    expect(made.ok).toBe(true);
    const frame = await getFrame(id);
    for (const other of FRAME_PARTS) expect(frame[other].length > 0).toBe(other === part);
    // A pole on an issue that was left behind would name nothing.
    for (const { fields } of await loadRecords(id, "party"))
      expect(fields.poles.every(({ issue }) => issue === null)).toBe(true);
  });

  it("shares nothing with it afterwards: one write makes it, in its own history", async () => {
    const made = await createNegotiation({ ...wanted, id: "apart", copyFrameOf: "river-talks" });
    const rows = await db.query<{ write_id: string }>(
      "SELECT DISTINCT write_id FROM history_entry WHERE negotiation_id = 'apart'",
    );
    expect(rows).toEqual([{ write_id: made.ok ? made.writeId : null }]);
  });
});

describe("who may create one", () => {
  const person = {
    kind: "person" as const,
    ...{ id: "p-1", name: "Ada", limits: null },
    roles: { "river-talks": "owner" as const },
  };

  it.each([
    ["nobody", { kind: "nobody" }, "unauthenticated"],
    ["an owner of another negotiation", { ...person, administrator: false }, "forbidden"],
    [
      "a token of an administrator",
      { ...person, administrator: true, limits: { scope: "write", negotiation: null } },
      "forbidden",
    ],
  ] as const satisfies readonly (readonly [string, Actor, string])[])("not %s", async (_, actor, code) => {
    await expect(
      actAs(actor, () => createNegotiation({ ...wanted, id: "forbidden-fruit" })),
    ).rejects.toMatchObject({ code });
    expect(await count("forbidden-fruit")).toBe(0);
  });

  it("an administrator, who is its owner afterwards", async () => {
    await db.query(
      `INSERT INTO person (id, name, email, updated_at) VALUES ('p-1', 'Ada', 'ada@desk.example', now())`,
    );
    const made = await actAs({ ...person, administrator: true }, () =>
      createNegotiation({ ...wanted, id: "of-ada" }),
    );
    expect(made.ok).toBe(true);
    const members = await db.query("SELECT id, role FROM membership WHERE negotiation_id = 'of-ada'");
    expect(members).toEqual([{ id: "p-1", role: "owner" }]);
  });
});
