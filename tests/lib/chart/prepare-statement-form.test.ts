import { expect, it } from "vitest";
import { demandOptions, prepareStatementForm } from "@/lib/chart/prepare-statement-form";
import { FORM_CONTEXT, listFormFields, NEW_SUBJECT } from "../../support/form-builders";

const fields = listFormFields({ sections: prepareStatementForm(FORM_CONTEXT, NEW_SUBJECT) });
const at = (path: string) => fields.find((field) => field.path === path);

it("position and fallback are asked exactly where the demand's issue has a scale", () => {
  for (const path of ["position", "fallback"])
    expect(at(path)?.shownWhile).toEqual({ path: "demand", values: ["all-water"] });
});

it("every grade stands with the codebook's words", () => {
  expect(at("firmness")).toMatchObject({
    options: [{ name: "1", hint: "conceded or withdrawn" }, {}, {}, {}, {}],
  });
  for (const path of ["basis", "confidence"]) {
    const field = at(path);
    const hints = field?.kind === "choice" ? field.options.map(({ hint }) => hint) : [null];
    expect(hints).not.toContain(null);
  }
});

it("evidence is at least one piece, its quotation counted in words, its place in a text sent along", () => {
  const evidence = at("evidence");
  const blank = evidence?.kind === "list" ? evidence.blank : [];
  expect(evidence).toMatchObject({ kind: "list", least: 1 });
  expect(blank.find(({ path }) => path === "evidence.#.quote")).toMatchObject({
    mostWords: 30,
    required: false,
  });
  expect(blank.find(({ path }) => path === "evidence.#.startUtf16")).toMatchObject({ kind: "hidden" });
});

it("a demand is found by its title, its party and its issue", () => {
  expect(demandOptions(FORM_CONTEXT)[0]).toEqual({
    ...{ value: "all-water", name: "All of the water", hint: "North · Water" },
  });
});
