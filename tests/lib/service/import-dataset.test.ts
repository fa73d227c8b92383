import { describe, expect, it } from "vitest";
import { findRevision, listNegotiations } from "../../../lib/data/negotiations";
import { importDataset } from "../../../lib/service/import-dataset";
import { listBrokenDatasets, readSmallDataset, toTexts } from "../../support/fixtures";
import { readShippedCase, readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("nothing");
const countAll = async () =>
  (
    await db.query<{ statements: string; entries: string }>(
      "SELECT (SELECT count(*) FROM statement) AS statements, (SELECT count(*) FROM history_entry) AS entries",
    )
  )[0];

describe("a broken dataset", () => {
  it.each(listBrokenDatasets())(
    "with $name is refused whole, every fault named, nothing written",
    async ({ texts, faults }) => {
      const result = await importDataset({ actor: "import", texts });
      expect(result.ok ? [] : result.issues).toHaveLength(faults.length);
      expect(await listNegotiations()).toEqual([]);
      expect(await countAll()).toEqual({ statements: "0", entries: "0" });
    },
  );
});

describe("the shipped case", () => {
  it("is loaded: every record is new", async () => {
    const rows = readShippedRows();
    const result = await importDataset({ actor: "import", texts: readShippedCase() });
    expect(result).toMatchObject({
      ok: true,
      negotiation: rows.negotiation.id,
      counts: {
        party: { created: rows.negotiation.parties.length },
        round: { created: rows.rounds.length },
        source: { created: rows.sources.length },
        demand: { created: rows.demands.length },
        statement: { created: rows.statements.length },
        coding: { created: rows.codings.length },
      },
    });
  });

  it("loaded a second time changes nothing: no record, no entry, no revision", async () => {
    const [before, revision] = [await countAll(), await findRevision(readShippedRows().negotiation.id)];
    const result = await importDataset({ actor: "import", texts: readShippedCase() });
    const counts = result.ok ? Object.values(result.counts) : [];
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter(({ created, changed }) => created + changed > 0)).toEqual([]);
    expect([await countAll(), await findRevision(readShippedRows().negotiation.id)]).toEqual([
      before,
      revision,
    ]);
  });

  it("loaded with its rows in another order changes nothing but the order of display", async () => {
    const rows = readShippedRows();
    const turned = {
      ...rows,
      rounds: rows.rounds.toReversed(),
      statements: rows.statements.toReversed(),
      sources: rows.sources.toReversed(),
      demands: rows.demands.toReversed(),
    };
    const result = await importDataset({ actor: "import", texts: toTexts(turned) });
    expect(
      result.ok && Object.values(result.counts).filter(({ created, changed }) => created + changed > 0),
    ).toEqual([]);
  });
});

describe("texts", () => {
  it("arrive as they were: any script, quotes, line ends, and what looks like SQL", async () => {
    const small = readSmallDataset();
    const text = "Дев’ять «десятих»\r\n🕊 \"'; DROP TABLE statement; -- \\ %s $1 \u202Eend";
    const [first, ...rest] = small.statements;
    if (first === undefined) throw new Error("the small dataset has statements");
    const result = await importDataset({
      actor: "import",
      texts: toTexts({ ...small, statements: [{ ...first, text, context: text }, ...rest] }),
    });
    expect(result.ok).toBe(true);
    expect(await db.query("SELECT text, context FROM statement WHERE id = $1", [first.id])).toEqual([
      { text, context: text },
    ]);
  });
});
