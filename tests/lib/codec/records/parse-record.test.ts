import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecord } from "../../../../lib/codec/records/parse-record";
import { RECORD_KINDS } from "../../../../lib/codec/records/record-kinds";
import { readSmallDataset } from "../../../support/fixtures";

const dataset = readSmallDataset();

describe("a record's fields", () => {
  it("are taken as a dataset's rows are", () => {
    const { parties, issues, phases } = dataset.negotiation;
    const rows = [
      ...dataset.statements.map((row) => ["statement", row] as const),
      ...dataset.demands.map((row) => ["demand", row] as const),
      ...dataset.sources.map((row) => ["source", row] as const),
      ...dataset.rounds.map((row) => ["round", row] as const),
      ...phases.map((row) => ["phase", row] as const),
      ...parties.map((row, index) => ["party", { ...row, ordinal: index + 1 }] as const),
      ...issues.map((row, index) => ["issue", { ...row, ordinal: index + 1 }] as const),
    ];
    for (const [kind, row] of rows) expect(parseRecord(kind, row)).toEqual({ ok: true, fields: row });
  });

  it("are refused with every fault, each at its place", () => {
    const [first] = dataset.statements;
    const result = parseRecord("statement", { ...first, firmness: 9, speaker: " ", extra: 1 });
    expect(result.ok ? [] : result.faults).toEqual([
      { path: "speaker", message: "Must not be blank." },
      { path: "firmness", message: "Must be one of: 1, 2, 3, 4, 5." },
      { path: "extra", message: "Is no field of this record." },
    ]);
  });

  it("never make it throw, whatever they are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...RECORD_KINDS), fc.anything(), (kind, anything) => {
        const result = parseRecord(kind, anything);
        return (
          result.ok ||
          (result.faults.length > 0 && result.faults.every((fault) => fault.message.endsWith(".")))
        );
      }),
    );
  });
});
