import { expect, it } from "vitest";
import { fillForm } from "@/lib/chart/fill-form";
import { readForm } from "@/lib/chart/read-form";
import { aForm, aListField, aTextField } from "../../support/form-builders";

it("reads the values of every field, those of items under their places; filled in again they are the same", () => {
  const form = aForm(aTextField("a", "x"), aListField());
  const values = { a: ["y"], "list.0.a": ["1"], "list.0.b": ["2"] };
  expect(readForm(form)).toEqual({ a: ["x"] });
  expect(readForm(fillForm(form, values))).toEqual(values);
});
