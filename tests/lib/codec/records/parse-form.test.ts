import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseForm, readFormData } from "../../../../lib/codec/records/parse-form";
import { parseRecord } from "../../../../lib/codec/records/parse-record";
import type { RecordKind } from "../../../../lib/codec/records/record-kinds";
import { writeForm } from "../../../../lib/codec/records/write-form";
import { readShippedRows } from "../../../support/shipped-case";

const { negotiation, rounds, sources, demands, statements } = readShippedRows();
const { id, name, description, threshold, leadPair, codingNotes } = negotiation;
const numbered = <T extends object>(rows: readonly T[]) =>
  rows.map((row, at) => ({ ...row, ordinal: at + 1 }));

describe("a record that is written into a form and read again", () => {
  it.each<[RecordKind, readonly object[]]>([
    ["statement", statements],
    ["demand", demands],
    ["source", sources],
    ["round", rounds],
    ["party", numbered(negotiation.parties)],
    ["issue", numbered(negotiation.issues)],
    ["phase", negotiation.phases],
    ["negotiation", [{ id, name, description, threshold, leadPair, codingNotes }]],
  ])("is the same: every %s of the shipped case", (kind, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(parseForm(kind, writeForm(row))).toEqual(row);
  });

  it("is the same whatever its texts and numbers are", () => {
    const text = fc
      .string({ minLength: 1, unit: "grapheme" })
      .filter((one) => /\S/u.test(one) && !one.includes("\r"));
    const point = fc.option(fc.double({ min: 0, max: 100, noNaN: true }).map(Math.abs));
    const piece = fc.record({
      source: text,
      quote: fc.option(text),
      translation: fc.option(text),
      locator: fc.option(text),
      startUtf16: fc.option(fc.nat()),
      endUtf16: fc.option(fc.nat()),
      language: text,
      credibility: fc.integer({ min: 1, max: 6 }),
    });
    const statement = fc.record({
      ...{ id: text, demand: text, round: text, date: text, speaker: text, text, context: fc.option(text) },
      ...{ basis: text, position: point, fallback: point, firmness: fc.integer({ min: 1, max: 5 }) },
      ...{ confidence: fc.integer({ min: 1, max: 3 }), note: fc.option(text) },
      evidence: fc.array(piece, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(statement, (record) => {
        expect(parseForm("statement", writeForm(record))).toEqual(record);
      }),
    );
  });
});

describe("what a form sends", () => {
  it("is missing where nothing is written, said once for each field", () => {
    const parsed = parseRecord("statement", parseForm("statement", {}));
    const faults = parsed.ok ? [] : parsed.faults;
    expect(faults.map(({ path }) => path)).toEqual([...new Set(faults.map(({ path }) => path))]);
    for (const { path, message } of faults)
      if (path !== "evidence") expect([path, message]).toEqual([path, "Is missing."]);
  });

  it("is null where nothing is written and that is allowed, and missing where it is not", () => {
    const fields = parseForm("source", { title: ["A"], author: [" "], url: [""] });
    expect(fields).toMatchObject({ title: "A", author: null, url: null, publisher: "", seen: false });
    const parsed = parseRecord("source", fields);
    expect(parsed.ok ? [] : parsed.faults).toContainEqual({ path: "publisher", message: "Is missing." });
  });

  it.each<[string, string | number | null, string]>([
    ["12,5", 12.5, "a decimal comma is one"],
    [" 40 ", 40, "space around it says nothing"],
    ["abc", "abc", "no number stays what it is, so that its fault can be said"],
    ["", null, "nothing is not zero"],
  ])("as the number %j is %j: %s", (typed, value) => {
    expect(parseForm("statement", { position: [typed] }).position).toBe(value);
  });

  it("has a group that may be absent only where it says so, or where any of it is filled in", () => {
    expect(parseForm("issue", { scale: [""], "scale.lowLabel": ["low"] }).scale).toBeNull();
    expect(parseForm("issue", { scale: ["", "yes"], "scale.lowLabel": ["low"] }).scale).toMatchObject({
      lowLabel: "low",
      anchors: [],
    });
    expect(parseForm("negotiation", { "leadPair.0": [""], "leadPair.1": [""] }).leadPair).toBeNull();
    expect(parseForm("negotiation", { "leadPair.0": ["a"], "leadPair.1": [""] }).leadPair).toEqual(["a", ""]);
  });

  it("has several of one name, without the empty one that stands for none", () => {
    expect(parseForm("round", { participants: ["", "a", "b"] }).participants).toEqual(["a", "b"]);
    expect(parseForm("round", { participants: [""] }).participants).toEqual([]);
  });

  it("has items in their order, whatever numbers are left out", () => {
    const values = { "evidence.7.source": ["b"], "evidence.2.source": ["a"], "evidence.x.source": ["c"] };
    const { evidence } = parseForm("statement", values) as { evidence: readonly { source: string }[] };
    expect(evidence.map(({ source }) => source)).toEqual(["a", "b"]);
  });

  it("is read without what is the form's own, and with one kind of line end", () => {
    const form = new FormData();
    for (const [path, value] of [
      ["text", "one\r\ntwo"],
      ["_key", "k"],
      ["$ACTION_ID", "x"],
      ["participants", "a"],
      ["participants", "b"],
    ] as const)
      form.append(path, value);
    expect(readFormData(form)).toEqual({ text: ["one\ntwo"], participants: ["a", "b"] });
  });
});
