import { describe, expect, it } from "vitest";
import { type DatasetTexts, parseDataset } from "../../../lib/codec/parse-dataset";
import { listBrokenDatasets, readSmallDataset, toTexts } from "../../support/fixtures";
import { readShippedCase, readShippedRows } from "../../support/shipped-case";

function faultsOf(texts: DatasetTexts) {
  const parsed = parseDataset(texts);
  return parsed.ok ? [] : parsed.issues;
}

const byPlace = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe("a sound dataset", () => {
  it("is read to equal rows: the small one without a warning", () => {
    const small = readSmallDataset();
    expect(parseDataset(toTexts(small))).toEqual({ ok: true, value: small, warnings: [] });
  });

  it("is the shipped case", () => {
    expect(parseDataset(readShippedCase())).toMatchObject({ ok: true, value: readShippedRows() });
  });

  it("may begin with a byte order mark, as some editors write it", () => {
    const texts = toTexts(readSmallDataset());
    expect(parseDataset({ ...texts, rounds: `\uFEFF${texts.rounds}` }).ok).toBe(true);
  });
});

describe("a broken dataset is refused with every fault at its file, row and field", () => {
  it.each(listBrokenDatasets())("$name", ({ texts, faults }) => {
    const found = faultsOf(texts).map(({ message: _, ...place }) => place);
    expect(found.toSorted(byPlace)).toEqual(faults.toSorted(byPlace));
  });

  it.each(listBrokenDatasets())("$name: the message says what is wrong", ({ texts }) => {
    for (const { message } of faultsOf(texts)) expect(message).toMatch(/\S+ \S+/);
  });
});

describe("texts that are not JSON", () => {
  it("are all named at once, before any row is looked at", () => {
    const texts = { ...toTexts(readSmallDataset()), rounds: "[", sources: "", codings: "[{}]" };
    expect(faultsOf(texts)).toMatchObject([
      { file: "rounds", row: null, code: "json" },
      { file: "sources", row: null, code: "json" },
    ]);
  });

  it.each([
    "null",
    "0",
    '"text"',
    "[null]",
    "[[]]",
    "{}",
    '{"__proto__":{"polluted":true}}',
    "[".repeat(100_000),
  ])("never throw, whatever else they are (%#)", (text) => {
    const sound = toTexts(readSmallDataset());
    for (const file of ["negotiation", "rounds", "statements"] as const) {
      expect(parseDataset({ ...sound, [file]: text }).ok).toBe(false);
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
