import { expect, it } from "vitest";
import { fillForm } from "@/lib/chart/fill-form";
import { listLabels } from "@/lib/chart/list-labels";
import { aForm, aListField, aTextField } from "../../support/form-builders";

it("names every field by its path, those of an item with the item", () => {
  const form = fillForm(aForm(aTextField("a"), aListField()), { "list.0.a": ["x"] });
  expect(listLabels(form)).toEqual({
    ...{
      a: "a",
      list: "List",
      "list.0.a": "Thing 1, list.#.a",
      "list.0.b": "Thing 1, list.#.b",
      _reason: "Why",
    },
  });
});
