import { describe, expect, it } from "vitest";
import { RECORD_KINDS, RECORD_SCHEMAS } from "../../../../lib/codec/records/record-kinds";

describe("a kind of record", () => {
  it("has a schema each, that knows its fields and no other", () => {
    expect(Object.keys(RECORD_SCHEMAS)).toEqual([...RECORD_KINDS]);
    for (const kind of RECORD_KINDS) {
      const result = RECORD_SCHEMAS[kind].safeParse({ unheard: 1 });
      expect(JSON.stringify(result.error?.issues), kind).toContain("unheard");
    }
  });

  it("says its place in the display where a dataset says it by the order of its rows", () => {
    const ordered = RECORD_KINDS.filter((kind) => "ordinal" in RECORD_SCHEMAS[kind].shape);
    expect(ordered).toEqual(["party", "issue"]);
  });
});
