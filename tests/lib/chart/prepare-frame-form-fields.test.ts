import { describe, expect, it } from "vitest";
import {
  choiceField,
  draftKeyOf,
  idField,
  ordinalField,
  textField,
} from "@/lib/chart/prepare-frame-form-fields";

describe("the fields of the frame's forms", () => {
  it.each([
    [null, ""],
    [0, "0"],
    ["text", "text"],
  ])("a text field holds %j as %j", (value, written) => {
    expect(textField({ path: "a", label: "A", kind: "line", value })).toMatchObject({ value: written });
  });

  it("a choice of nothing is the empty value", () => {
    expect(choiceField({ path: "a", label: "A", value: null, options: [] })).toMatchObject({ value: "" });
  });

  it("an id is written once and fixed from then on", () => {
    expect(idField(null, ["name"])).toMatchObject({ kind: "line", madeOf: ["name"], required: false });
    expect(idField("river", ["name"])).toMatchObject({ kind: "fixed", value: "river" });
  });

  it("a place in the order is asked for as a number", () => {
    expect(ordinalField(3)).toMatchObject({ kind: "number", value: "3", required: true });
  });

  it("no two forms share a draft", () => {
    const keys = [
      draftKeyOf("n", "party", null),
      draftKeyOf("n", "party", "a"),
      draftKeyOf("n", "issue", null),
      draftKeyOf("m", "party", null),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
