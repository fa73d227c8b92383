import { expect, it } from "vitest";
import type { FormKind } from "@/lib/chart/form-context";
import { prepareRecordForm } from "@/lib/chart/prepare-record-form";
import { readForm } from "@/lib/chart/read-form";
import { FORM_CONTEXT, NEW_SUBJECT } from "../../support/form-builders";

it.each<FormKind>(["statement", "demand", "source", "round", "party", "issue", "phase", "negotiation"])(
  "a %s has a form with an id, a name for its draft, and a way to leave it",
  (kind) => {
    const form = prepareRecordForm(kind, FORM_CONTEXT, NEW_SUBJECT);
    expect(form.sections.length).toBeGreaterThan(0);
    expect(Object.keys(readForm(form))).toContain("id");
    expect(form.cancelHref).toMatch(/^\/negotiations\/river/);
    expect(form.draftKey).toContain("river");
  },
);

it("what is known of a new record stands in its form, and its draft is kept apart", () => {
  const form = prepareRecordForm("statement", FORM_CONTEXT, {
    ...NEW_SUBJECT,
    values: { demand: ["all-water"], "evidence.0.source": ["gazette"] },
  });
  expect(readForm(form)).toMatchObject({ demand: ["all-water"], "evidence.0.source": ["gazette"] });
  expect(form.draftKey).not.toBe(prepareRecordForm("statement", FORM_CONTEXT, NEW_SUBJECT).draftKey);
});

it("lists that need an item begin with one", () => {
  expect(readForm(prepareRecordForm("statement", FORM_CONTEXT, NEW_SUBJECT))).toHaveProperty([
    "evidence.0.source",
  ]);
});
