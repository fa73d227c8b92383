import { describe, expect, it } from "vitest";
import { type DatasetIssue, describeDatasetIssue } from "../../../lib/codec/dataset-issue";

const ISSUE: DatasetIssue = {
  file: "statements",
  row: 12,
  id: "some-id",
  path: "evidence.0.quote",
  code: "field",
  message: "must be at most 30 words",
};

describe("an issue as one line", () => {
  it.each([
    [
      "all of its place",
      ISSUE,
      "statements.json, row 12 (some-id), evidence.0.quote: must be at most 30 words",
    ],
    [
      "a row whose id cannot be read",
      { ...ISSUE, id: null },
      "statements.json, row 12, evidence.0.quote: must be at most 30 words",
    ],
    ["a whole row", { ...ISSUE, path: "" }, "statements.json, row 12 (some-id): must be at most 30 words"],
    [
      "a whole file",
      { ...ISSUE, row: null, id: null, path: "" },
      "statements.json: must be at most 30 words",
    ],
  ])("names %s", (_, issue, line) => {
    expect(describeDatasetIssue(issue)).toBe(line);
  });
});
