import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MergeFields, type MergePlace, mergeFields } from "../../../../lib/domain/merge/merge-fields";

const KEYS = { evidence: ["source", "quote"] };
const piece = (source: string, quote: string | null, locator: string | null = null) => ({
  source,
  quote,
  locator,
});
const base = {
  text: "Troops leave.",
  firmness: 4,
  note: null,
  evidence: [piece("a", "one"), piece("b", "two")],
};

describe("two changes of one record", () => {
  it("to different fields are both kept without asking", () => {
    const theirs = { ...base, firmness: 5 };
    const mine = { ...base, text: "All troops leave." };
    const { fields, places } = mergeFields({ base, theirs, mine }, KEYS);
    expect(fields).toEqual({ ...base, firmness: 5, text: "All troops leave." });
    expect(places.map(({ id, changedBy }) => [id, changedBy])).toEqual([
      ["text", "me"],
      ["firmness", "them"],
    ]);
  });

  it("to one field have to be chosen between, and mine stands until then", () => {
    const versions = { base, theirs: { ...base, text: "Troops stay." }, mine: { ...base, text: "Go." } };
    const { fields, places } = mergeFields(versions, KEYS);
    expect(fields.text).toBe("Go.");
    expect(places).toMatchObject([{ id: "text", changedBy: "both", theirs: "Troops stay.", mine: "Go." }]);
    expect(mergeFields(versions, KEYS, { text: "theirs" }).fields.text).toBe("Troops stay.");
    expect(mergeFields(versions, KEYS, { text: { edited: "Both." } }).fields.text).toBe("Both.");
  });

  it("that are the same are no difference", () => {
    const both = { ...base, text: "Go.", evidence: [piece("c", null)] };
    expect(mergeFields({ base, theirs: both, mine: both }, KEYS).places).toEqual([]);
  });

  it("to different pieces of evidence are both kept, whatever their places", () => {
    const theirs = { ...base, evidence: [piece("c", "new"), piece("a", "one", "p. 3"), piece("b", "two")] };
    const mine = { ...base, evidence: [piece("a", "one"), piece("b", "two longer"), piece("d", null)] };
    const { fields, places } = mergeFields({ base, theirs, mine }, KEYS);
    expect(fields.evidence).toEqual(
      expect.arrayContaining([
        piece("c", "new"),
        piece("a", "one", "p. 3"),
        piece("b", "two longer"),
        piece("d", null),
      ]),
    );
    expect(fields.evidence).toHaveLength(4);
    expect(places.every(({ changedBy }) => changedBy !== "both")).toBe(true);
  });

  it("have to be chosen between where one removed the piece that the other mended", () => {
    const theirs = { ...base, evidence: [piece("b", "two")] };
    const mine = { ...base, evidence: [piece("a", "one", "p. 3"), piece("b", "two")] };
    const { places } = mergeFields({ base, theirs, mine }, KEYS);
    expect(places).toMatchObject([{ path: ["evidence", "#"], changedBy: "both", theirs: undefined }]);
    const { fields } = mergeFields({ base, theirs, mine }, KEYS, { [places[0]?.id ?? ""]: "theirs" });
    expect(fields.evidence).toEqual([piece("b", "two")]);
  });

  it("keep the order of the one who changed it", () => {
    const turned = { ...base, evidence: base.evidence.toReversed() };
    expect(mergeFields({ base, theirs: turned, mine: base }, KEYS).fields).toEqual(turned);
    expect(mergeFields({ base, theirs: base, mine: turned }, KEYS).fields).toEqual(turned);
  });
});

describe("laws", () => {
  const word = fc.constantFrom("a", "b", "c", "d");
  const item = fc.record({ source: word, quote: fc.option(word), locator: fc.option(word) });
  const unique = fc.uniqueArray(item, {
    maxLength: 4,
    selector: ({ source, quote }) => `${source} ${quote}`,
  });
  const record: fc.Arbitrary<MergeFields> = fc.record({
    text: word,
    note: fc.option(word),
    firmness: fc.integer({ min: 1, max: 5 }),
    group: fc.option(fc.record({ low: word, high: word })),
    evidence: unique,
  });

  it("whoever did not change anything leaves the other's version as it is", () => {
    fc.assert(
      fc.property(record, record, (first, second) => {
        expect(mergeFields({ base: first, theirs: first, mine: second }, KEYS).fields).toEqual(second);
        expect(mergeFields({ base: first, theirs: second, mine: first }, KEYS).fields).toEqual(second);
      }),
    );
  });

  it("nobody's change is lost: it is in the merged record, or it is listed with the other's", () => {
    fc.assert(
      fc.property(record, record, record, (first, theirs, mine) => {
        const { fields, places } = mergeFields({ base: first, theirs, mine }, KEYS);
        for (const side of [theirs, mine]) {
          for (const name of ["text", "note", "firmness"] as const) {
            if (side[name] === first[name]) continue;
            const isListed = places.some(({ id, changedBy }) => id === name && changedBy === "both");
            expect(isListed || fields[name] === side[name]).toBe(true);
          }
          const kept = JSON.stringify([
            fields.evidence,
            places.filter(({ changedBy }) => changedBy === "both"),
          ]);
          for (const one of side.evidence as readonly MergeFields[]) {
            const isNew = !(first.evidence as readonly MergeFields[]).some(
              ({ source }) => source === one.source,
            );
            if (isNew) expect(kept).toContain(JSON.stringify(one.locator));
          }
        }
      }),
    );
  });

  it("choosing theirs everywhere gives their record, choosing mine everywhere gives mine, up to order", () => {
    const sorted = (fields: MergeFields) => ({
      ...fields,
      evidence: (fields.evidence as readonly MergeFields[])
        .map((one) => JSON.stringify(one, ["locator", "quote", "source"]))
        .toSorted(),
    });
    fc.assert(
      fc.property(record, record, record, (first, theirs, mine) => {
        const { places } = mergeFields({ base: first, theirs, mine }, KEYS);
        const all = (pick: "theirs" | "mine") =>
          Object.fromEntries(places.map(({ id }: MergePlace) => [id, pick]));
        const merged = (pick: "theirs" | "mine") =>
          sorted(mergeFields({ base: first, theirs, mine }, KEYS, all(pick)).fields);
        expect(merged("theirs")).toEqual(sorted(theirs));
        expect(merged("mine")).toEqual(sorted(mine));
      }),
    );
  });
});
