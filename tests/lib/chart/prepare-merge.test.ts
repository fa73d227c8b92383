import { expect, it } from "vitest";
import { prepareMerge } from "@/lib/chart/prepare-merge";
import { prepareRecordForm } from "@/lib/chart/prepare-record-form";
import { FORM_CONTEXT, NEW_SUBJECT } from "../../support/form-builders";

it("shows what each of two records has, in words, and where they differ", () => {
  const form = (title: string, kind: string) =>
    prepareRecordForm("source", FORM_CONTEXT, { ...NEW_SUBJECT, values: { title: [title], kind: [kind] } });
  const rows = prepareMerge(form("A", "news"), form("B", "news"));
  expect(rows).toContainEqual({ label: "Title", going: "A", staying: "B", differs: true });
  expect(rows).toContainEqual({
    label: "Kind",
    going: "News report",
    staying: "News report",
    differs: false,
  });
  expect(rows).toContainEqual({ label: "Author", going: "nothing", staying: "nothing", differs: false });
});
