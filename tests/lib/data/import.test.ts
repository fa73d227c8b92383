import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../lib/codec/dataset-schema";
import { importRows } from "../../../lib/data/import";
import { findRevision } from "../../../lib/data/negotiations";
import { readSmallDataset } from "../../support/fixtures";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("nothing");
const small = readSmallDataset();

const countRows = async (table: string) =>
  Number((await db.query<{ n: string }>(`SELECT count(*) AS n FROM "${table}"`))[0]?.n);
const withNegotiation = (id: string, dataset: Dataset = small): Dataset => ({
  ...dataset,
  negotiation: { ...dataset.negotiation, id },
});

describe("an import", () => {
  it("creates every row once and says so", async () => {
    const counts = await importRows("import", small);
    const pieces = small.statements.flatMap(({ evidence }) => evidence).length;
    expect(counts.statement).toEqual({ created: small.statements.length, changed: 0, same: 0 });
    expect(counts.evidence).toEqual({ created: pieces, changed: 0, same: 0 });
    expect(counts.negotiation).toEqual({ created: 1, changed: 0, same: 0 });
    expect(await countRows("statement")).toBe(small.statements.length);
    expect(await countRows("round_participant")).toBe(
      small.rounds.flatMap((round) => round.participants).length,
    );
  });

  it("of the same again changes nothing: no count, no version, no revision, no entry", async () => {
    const [revision, entries] = [await findRevision("river-talks"), await countRows("history_entry")];
    const counts = await importRows("import", small);
    for (const [table, { created, changed }] of Object.entries(counts))
      expect([table, created, changed]).toEqual([table, 0, 0]);
    expect(await findRevision("river-talks")).toBe(revision);
    expect(await countRows("history_entry")).toBe(entries);
  });

  it("of one changed field changes one row, by its actor", async () => {
    const [first, ...rest] = small.statements;
    if (first === undefined) throw new Error("the small dataset has statements");
    const counts = await importRows("user:anna", {
      ...small,
      statements: [{ ...first, firmness: 4 }, ...rest],
    });
    expect(counts.statement).toEqual({ created: 0, changed: 1, same: rest.length });
    const [entry] = await db.query(
      "SELECT actor, record_id, before->'firmness' AS before, after->'firmness' AS after FROM history_entry ORDER BY id DESC LIMIT 1",
    );
    expect(entry).toEqual({ actor: "user:anna", record_id: first.id, before: 5, after: 4 });
    await importRows("import", small);
  });

  it("takes away the parts that a record no longer names, and keeps records that the dataset does not name", async () => {
    const fewer: Dataset = {
      ...small,
      statements: small.statements
        .slice(1)
        .map((statement) => ({ ...statement, evidence: statement.evidence.slice(0, 1) })),
      codings: [],
      adjudications: [],
    };
    await importRows("import", fewer);
    expect(await countRows("statement")).toBe(small.statements.length);
    expect(await countRows("coding")).toBe(small.codings.length);
    expect(await countRows("evidence")).toBe(small.statements.length);
    await importRows("import", small);
    expect(await countRows("evidence")).toBe(small.statements.flatMap(({ evidence }) => evidence).length);
  });

  it("keeps two records apart whose joined ids would read alike", async () => {
    const [round] = small.rounds;
    const [upstream, downstream, mediator] = small.negotiation.parties;
    if (round === undefined || upstream === undefined || downstream === undefined || mediator === undefined) {
      throw new Error("the small dataset has three parties and a round");
    }
    const alike: Dataset = {
      ...small,
      negotiation: {
        ...small.negotiation,
        id: "alike",
        leadPair: null,
        parties: [
          { ...upstream, id: "c" },
          { ...mediator, id: "b-c" },
        ],
      },
      rounds: [
        { ...round, id: "a-b", participants: ["c"] },
        { ...round, id: "a", participants: ["b-c"] },
      ],
      demands: [],
      statements: [],
      codings: [],
      adjudications: [],
    };
    const counts = await importRows("import", alike);
    expect(counts.round_participant.created).toBe(2);
  });

  it("is all or nothing: what fails at the last table leaves nothing of the first", async () => {
    const [coding] = small.codings;
    if (coding === undefined) throw new Error("the small dataset has codings");
    const faulty = withNegotiation("half-way", { ...small, codings: [{ ...coding, position: 101 }] });
    await expect(importRows("import", faulty)).rejects.toThrow();
    expect(await findRevision("half-way")).toBeNull();
    expect(await db.query("SELECT 1 FROM history_entry WHERE negotiation_id = 'half-way'")).toEqual([]);
  });

  it("of one new negotiation by several at once loads it once", async () => {
    const dataset = withNegotiation("contested");
    const counts = await Promise.all([1, 2, 3, 4].map((n) => importRows(`user:${n}`, dataset)));
    const created = counts.map(({ statement }) => statement.created);
    expect(created.toSorted()).toEqual([0, 0, 0, small.statements.length]);
    const actors = await db.query(
      "SELECT DISTINCT actor FROM history_entry WHERE negotiation_id = 'contested'",
    );
    expect(actors).toHaveLength(1);
  });

  it("keeps negotiations apart that use the same ids", async () => {
    const [one] = await db.query<{ n: string }>(
      "SELECT count(*) AS n FROM statement WHERE negotiation_id = 'contested'",
    );
    expect(Number(one?.n)).toBe(small.statements.length);
    expect(
      await db.query(
        "SELECT round_ordinal, wording::text FROM statement WHERE id = 'up-fair-3' GROUP BY 1, 2",
      ),
    ).toHaveLength(1);
  });
});
