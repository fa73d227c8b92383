import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slug } from "../../../lib/codec/dataset-schema";
import { proposeId } from "../../../lib/format/propose-id";

const free = () => false;

describe("a proposed id", () => {
  it.each([
    ["A fair share of the water", "a-fair-share-of-the-water", "words"],
    ["Élysée — Paris", "elysee-paris", "accents and dashes"],
    ["Ukraine’s neutrality", "ukraines-neutrality", "an apostrophe joins"],
    ["  --- ", null, "nothing to name"],
    ["Мир", null, "no Latin letter"],
  ] as const)("of “%s” is %s: %s", (name, id, _why) => {
    expect(proposeId(name, free)).toBe(id);
  });

  it("gets a number when it is taken", () => {
    const taken = new Set(["dam", "dam-2"]);
    expect(proposeId("Dam", (id) => taken.has(id))).toBe("dam-3");
  });

  it("is an id that the format takes, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (name) => {
        const id = proposeId(name, free);
        return id === null || slug.safeParse(id).success;
      }),
    );
  });
});
