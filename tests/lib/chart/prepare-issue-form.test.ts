import { describe, expect, it } from "vitest";
import { prepareIssueForm } from "@/lib/chart/prepare-issue-form";
import { DATASETS, fieldsByPath, frameOf, sendUntouched } from "../../support/frame-of-dataset";

describe.each(Object.entries(DATASETS))("the form of an issue of %s", (_, dataset) => {
  const frame = frameOf(dataset);

  it.each(frame.issues.map((issue, index) => ({ ...issue, ordinal: index + 1 })))(
    "sends $id untouched as it stands, with its scale or without one",
    (issue) => {
      expect(sendUntouched("issue", prepareIssueForm(frame, { fields: issue, version: 3 }))).toEqual(issue);
    },
  );
});

describe("the form of a new issue", () => {
  const fields = fieldsByPath(
    prepareIssueForm(frameOf(DATASETS["the second case"]), { fields: null, version: null }),
  );

  it("begins with a scale of two ends and a middle, to be described", () => {
    const at = [0, 1, 2].map((place) => fields.get(`scale.anchors.${place}.at`));
    expect(at.map((field) => field !== undefined && "value" in field && field.value)).toEqual([
      "0",
      "50",
      "100",
    ]);
  });

  it("shows the fields of the scale only while it has one", () => {
    for (const path of ["scale.lowLabel", "scale.highLabel", "scale.anchors"])
      expect(fields.get(path)?.shownWhile).toEqual({ path: "scale", values: ["yes"] });
    expect(fields.get("title")?.shownWhile).toBeUndefined();
  });
});
