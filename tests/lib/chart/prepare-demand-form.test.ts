import { expect, it } from "vitest";
import { prepareDemandForm } from "@/lib/chart/prepare-demand-form";
import { FORM_CONTEXT, listFormFields, NEW_SUBJECT } from "../../support/form-builders";

it("a new demand has no statement yet from which it could take another's place", () => {
  const fields = listFormFields({ sections: prepareDemandForm(FORM_CONTEXT, NEW_SUBJECT) });
  expect(fields.find(({ path }) => path === "supersedes")?.kind).toBe("hidden");
});

it("one that stands takes the place of another of the same party and issue, from one of its own statements on", () => {
  const context = {
    ...FORM_CONTEXT,
    demands: [
      ...FORM_CONTEXT.demands,
      { id: "half", title: "Half", party: "north", issue: "water", topic: null },
    ],
  };
  const subject = { ...NEW_SUBJECT, id: "all-water", values: { party: ["north"], issue: ["water"] } };
  const fields = listFormFields({ sections: prepareDemandForm(context, subject) });
  const options = (path: string) => {
    const field = fields.find((one) => one.path === path);
    return field?.kind === "search" ? field.options.map(({ value }) => value) : null;
  };
  expect(options("supersedes")).toEqual(["half"]);
  expect(options("fromStatement"), "an analyst's reading supersedes nothing").toEqual(["s1", "s2"]);
});
