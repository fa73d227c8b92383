import { describe, expect, it } from "vitest";
import { fillForm, placeField } from "@/lib/chart/fill-form";
import type { FormField } from "@/lib/chart/form-model";
import { readForm } from "@/lib/chart/read-form";
import { aForm, aListField, aTextField } from "../../support/form-builders";

const filled = (field: FormField, values: Record<string, readonly string[]>) =>
  readForm(fillForm(aForm(field), values));

describe("values are put into a form", () => {
  it("as they were written, right or wrong, and a field without one keeps its own", () => {
    expect(filled(aTextField("a", "before"), { a: ["abc"] })).toEqual({ a: ["abc"] });
    expect(filled(aTextField("a", "before"), { b: ["x"] })).toEqual({ a: ["before"] });
  });

  it("for several of few, and for yes and no", () => {
    const base = { path: "p", label: "P", hint: null, required: false } as const;
    const options = ["a", "b"].map((value) => ({ value, name: value, hint: null }));
    expect(filled({ ...base, kind: "choices", values: ["a"], options }, { p: [""] })).toEqual({ p: [] });
    expect(filled({ ...base, kind: "choices", values: [], options }, { p: ["", "b"] })).toEqual({ p: ["b"] });
    expect(filled({ ...base, kind: "yes-no", value: true }, { p: [""] })).toEqual({ p: [""] });
    expect(filled({ ...base, kind: "yes-no", value: false }, { p: ["", "yes"] })).toEqual({ p: ["yes"] });
  });

  it("into the items of a list, numbered without gaps", () => {
    expect(filled(aListField(), { "list.3.a": ["x"], "list.7.a": ["y"], "list.7.b": ["z"] })).toEqual({
      ...{ "list.0.a": ["x"], "list.0.b": ["usual"], "list.1.a": ["y"], "list.1.b": ["z"] },
    });
  });

  it("into a list that was emptied, which stays empty, down to its least number of items", () => {
    const list = { ...aListField(), items: [[aTextField("list.0.a", "x")]] };
    expect(filled(list, { list: [""] })).toEqual({});
    expect(filled(list, {})).toEqual({ "list.0.a": ["x"] });
    expect(filled({ ...list, least: 1 }, { list: [] })).toEqual({ "list.0.a": [""], "list.0.b": ["usual"] });
  });

  it("into a list of plain values, which come under its own path or under their places", () => {
    const list = { ...aListField(), blank: [aTextField("list.#")] };
    expect(filled(list, { list: ["x", "y"] })).toEqual({ "list.0": ["x"], "list.1": ["y"] });
    expect(filled(list, { "list.4": ["x"] })).toEqual({ "list.0": ["x"] });
    expect(filled(aTextField("pair.1"), { pair: ["x", "y"] })).toEqual({ "pair.1": ["y"] });
  });
});

it("a field of a new item names its place, and so does what it is shown while", () => {
  const blank = { ...aTextField("list.#.a"), shownWhile: { path: "list.#.b", values: ["x"] } };
  expect(placeField(blank, 2)).toMatchObject({ path: "list.2.a", shownWhile: { path: "list.2.b" } });
});
