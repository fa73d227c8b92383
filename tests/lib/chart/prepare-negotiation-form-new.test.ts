import { describe, expect, it } from "vitest";
import { prepareNewNegotiationForm } from "@/lib/chart/prepare-negotiation-form-new";
import { fieldsByPath } from "../../support/frame-of-dataset";

describe("the form of a new negotiation", () => {
  it("offers no copy where there is nothing to copy", () => {
    expect(fieldsByPath(prepareNewNegotiationForm([])).has("copyFrameOf")).toBe(false);
  });

  it("offers the frames of the others, none chosen, and asks for the parts once one is", () => {
    const fields = fieldsByPath(prepareNewNegotiationForm([{ id: "river", name: "River talks" }]));
    expect(fields.get("copyFrameOf")).toMatchObject({
      value: "",
      options: [{ value: "" }, { value: "river" }],
    });
    expect(fields.get("copyParts")).toMatchObject({
      values: ["parties", "issues", "phases"],
      shownWhile: { path: "copyFrameOf", values: ["river"] },
    });
  });

  it("makes the id of the name", () => {
    const id = fieldsByPath(prepareNewNegotiationForm([])).get("id");
    expect(id?.kind === "line" && id.madeOf).toEqual(["name"]);
  });
});
