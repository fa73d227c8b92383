import { describe, expect, it } from "vitest";
import { fieldLabel, itemWord } from "../../../lib/chart/field-labels";
import { RECORD_KINDS, RECORD_SCHEMAS } from "../../../lib/codec/records/record-kinds";

describe("the name of a field", () => {
  it("is there for every field of every kind of record but its id", () => {
    const nameless = RECORD_KINDS.flatMap((kind) =>
      Object.keys(RECORD_SCHEMAS[kind].shape)
        .filter((field) => field !== "id" && fieldLabel(kind, field) === field)
        .map((field) => `${kind}.${field}`),
    );
    expect(nameless).toEqual([]);
  });

  it.each(Object.keys(RECORD_SCHEMAS.statement.shape.evidence.element.shape))(
    "is there for %s of a piece of evidence",
    (field) => {
      expect(fieldLabel("statement", `evidence.${field}`)).not.toContain(".");
    },
  );

  it("that is not known is its path", () => {
    expect(fieldLabel("source", "colour.light")).toBe("colour.light");
  });
});

it("items of a list are called by what they are, one or many", () => {
  expect([itemWord("evidence", 1), itemWord("evidence", 2)]).toEqual([
    "piece of evidence",
    "pieces of evidence",
  ]);
  expect(itemWord("unheard-of", 1)).toBe("entry");
});
