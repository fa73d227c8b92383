import { expect, test } from "vitest";
import { comparisonAsCsv } from "@/lib/chart/comparison-as-csv";
import { NO_FILTERS, selectChanges } from "@/lib/chart/select-changes";
import { COMPARISON, COMPARISON_FRAME } from "../../support/comparison-builders";

/** Reads RFC 4180 back: the table must come out as it went in. */
function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = [...text.matchAll(/(?:(?:"(?:[^"]|"")*"|[^,\n"]*)(?:,|\n))+?(?<=\n)/gu)].map(
    ([line]) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,\n"]*)[,\n]/gu)].map(([, cell = ""]) =>
        cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
      ),
  );
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""])));
}

const shown = selectChanges(COMPARISON, NO_FILTERS);
const csv = comparisonAsCsv(COMPARISON_FRAME, COMPARISON, shown);
const rows = parseCsv(csv);

test("a line per change under one header, each with as many cells as the header", () => {
  expect(rows).toHaveLength(7);
  expect(rows.map((row) => `${row.party} ${row.issue} ${row.demand}`.trim())).toEqual([
    "north water",
    "south water",
    "mediator water",
    "north land",
    "south land",
    "north format chair",
    "north format venue",
  ]);
  expect(csv.endsWith("\n")).toBe(true);
  expect(csv).not.toContain("\r");
});

test("numbers, codes and both wordings with what they rest on", () => {
  expect(rows[0]).toMatchObject({
    negotiation: "river",
    from_round: "r1",
    to_round: "r4",
    class: "softened",
    counted: "true",
    delta: "-10",
    before_position: "90",
    after_position: "80",
    after_statement: "north-water-4",
    after_date: "2024-04-10",
    after_basis: "on-record",
    after_text: "Most of the water belongs to the north.",
    after_quote: "the water is ours",
    after_quote_language: "en",
    after_source: "paper",
  });
});

test("quotation marks and commas survive", () => {
  expect(rows[0]?.after_speaker).toBe('The envoy, "in person"');
});

test("what is unknown is empty and never a zero", () => {
  expect(rows[4]).toMatchObject({
    class: "new",
    before_position: "",
    before_text: "",
    delta: "",
    firmness_shift: "",
  });
  expect(rows[1]).toMatchObject({ counted: "false", comparable: "false", reason: "evidence" });
});

test("a line break within a text stays within its cell", () => {
  const broken = { ...COMPARISON.statements["north-water-4"], text: "One,\ntwo" };
  const statements = {
    ...COMPARISON.statements,
    "north-water-4": broken as (typeof COMPARISON.statements)[string],
  };
  const text = comparisonAsCsv(COMPARISON_FRAME, { ...COMPARISON, statements }, shown);
  expect(text).toContain('"One,\ntwo"');
  expect(text.split("\n")).toHaveLength(csv.split("\n").length + 1);
});

test("nothing shown is the header alone", () => {
  const header = comparisonAsCsv(COMPARISON_FRAME, COMPARISON, { rows: [], unscaled: [] });
  expect(header.split("\n")).toHaveLength(2);
  expect(header).toMatch(/^negotiation,from_round,to_round,party,issue,demand,class,/u);
});
