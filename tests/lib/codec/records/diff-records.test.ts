import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  diffRecords,
  type FieldDifference,
  type FieldValue,
} from "../../../../lib/codec/records/diff-records";

type Fields = Record<string, FieldValue>;
type Items = Extract<FieldDifference, { kind: "items" }>["items"];

/** Makes the later version of the earlier one and the differences, which is what they are to say in full. */
function apply(before: Fields, differences: readonly FieldDifference[]): Fields {
  const fields: Fields = { ...before };
  for (const difference of differences) {
    const [field = "", ...rest] = difference.path.split(".");
    if (rest.length > 0)
      fields[field] = apply(fields[field] as Fields, [{ ...difference, path: rest.join(".") }]);
    else if (difference.kind === "value") fields[field] = difference.after;
    else fields[field] = applyItems(fields[field] as readonly FieldValue[], difference.items);
  }
  return fields;
}

function applyItems(before: readonly FieldValue[], items: Items): readonly FieldValue[] {
  const placed = new Map<number, FieldValue>();
  const gone = new Set<number>();
  for (const item of items) {
    if (item.change !== "added") gone.add(item.from);
    if (item.change === "changed") {
      expect(apply(before[item.from] as Fields, item.differences)).toEqual(item.item);
    }
    if (item.change !== "removed") placed.set(item.at, item.item);
  }
  const stayed = before.filter((_, index) => !gone.has(index));
  return Array.from({ length: stayed.length + placed.size }, (_, at) =>
    placed.has(at) ? (placed.get(at) ?? null) : (stayed.shift() ?? null),
  );
}

const slugs = fc.constantFrom("a", "b", "c", "d");
const evidence = fc.record({
  source: slugs,
  quote: fc.option(fc.constantFrom("one", "two", "three")),
  locator: fc.option(fc.constantFrom("page 1", "page 2")),
  credibility: fc.constantFrom(1, 2, 3),
});
const records = fc.record({
  title: fc.string(),
  position: fc.option(fc.integer({ min: 0, max: 100 })),
  core: fc.boolean(),
  colour: fc.record({ light: slugs, dark: slugs }),
  scale: fc.option(
    fc.record({ lowLabel: slugs, anchors: fc.array(fc.record({ at: fc.nat(9), text: slugs })) }),
  ),
  evidence: fc.array(evidence, { maxLength: 6 }),
  sources: fc.array(slugs, { maxLength: 6 }),
});

describe("the differences of two versions of a record", () => {
  it("are complete: with the earlier version they make the later one", () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        expect(apply(before, diffRecords(before, after))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it("are none between a version and itself", () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(diffRecords(record, structuredClone(record))).toEqual([]);
      }),
    );
  });

  it("name no value twice that stayed as it was", () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        for (const difference of diffRecords(before, after))
          if (difference.kind === "value") expect(difference.before).not.toEqual(difference.after);
      }),
    );
  });

  it("of a record that was made are all that it says, and of one that went all that it said", () => {
    fc.assert(
      fc.property(records, (record) => {
        const empty = Object.fromEntries(
          Object.entries(record).map(([field, value]) => [field, Array.isArray(value) ? [] : null]),
        );
        expect(apply(empty, diffRecords(null, record))).toEqual(record);
        expect(apply(record, diffRecords(record, null))).toEqual(empty);
      }),
    );
  });
});

describe("items of a list", () => {
  const piece = (source: string, quote: string | null, credibility = 2) => ({ source, quote, credibility });
  const changes = (before: readonly FieldValue[], after: readonly FieldValue[]) =>
    diffRecords({ evidence: before }, { evidence: after }).flatMap((difference) =>
      difference.kind === "items" ? difference.items : [],
    );
  const [one, two, three] = [piece("a", "one"), piece("b", "two"), piece("c", "three")];

  it.each([
    ["one put before the others leaves those alone", [two, three], [one, two, three], ["added"]],
    ["one taken from before the others leaves those alone", [one, two, three], [two, three], ["removed"]],
    [
      "one that says something else in part is the same, changed",
      [one, two],
      [piece("a", "other"), two],
      ["changed"],
    ],
    [
      "one from another source with the same words is the same, changed",
      [one],
      [piece("b", "one")],
      ["changed"],
    ],
    ["one of which little stays is another", [one], [piece("c", "three", 3)], ["removed", "added"]],
    [
      "one that goes to the end has moved, the others have not",
      [one, two, three],
      [two, three, one],
      ["moved"],
    ],
    [
      "one that changes and moves is named once",
      [one, two, three],
      [two, three, piece("a", "new")],
      ["changed"],
    ],
    ["the second of two equal ones goes", [one, one], [one], ["removed"]],
  ] as const)("%s", (_, before, after, wanted) => {
    expect(changes(before, after).map(({ change }) => change)).toEqual(wanted);
  });

  it("that are names and nothing else come and go, and are never changed into one another", () => {
    expect(changes(["a", "b"], ["a", "c"])).toEqual([
      { change: "removed", from: 1, item: "b" },
      { change: "added", at: 1, item: "c" },
    ]);
  });
});

describe("fields", () => {
  it("within fields are named by their path", () => {
    expect(diffRecords({ colour: { light: "a", dark: "b" } }, { colour: { light: "c", dark: "b" } })).toEqual(
      [{ kind: "value", path: "colour.light", before: "a", after: "c" }],
    );
  });

  it("that an older version did not have yet are as if empty, whatever their name", () => {
    expect(diffRecords({}, { note: null, constructor: "x" })).toEqual([
      { kind: "value", path: "constructor", before: null, after: "x" },
    ]);
  });
});
