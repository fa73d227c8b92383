import { expect, it } from "vitest";
import { prepareSourceForm } from "@/lib/chart/prepare-source-form";
import { FORM_CONTEXT, listFormFields, NEW_SUBJECT } from "../../support/form-builders";

it("asks for every field of a source, its reliability in the codebook's words", () => {
  const fields = listFormFields({ sections: prepareSourceForm(FORM_CONTEXT, NEW_SUBJECT) });
  expect(fields.map(({ path }) => path).toSorted()).toEqual(
    [
      "author",
      "id",
      "kind",
      "language",
      "published",
      "publisher",
      "reliability",
      "seen",
      "title",
      "url",
    ].toSorted(),
  );
  expect(fields.find(({ path }) => path === "reliability")).toMatchObject({
    options: expect.arrayContaining([{ value: "B", name: "B", hint: "usually reliable" }]),
  });
});
