import { describe, expect, it } from "vitest";
import { prepareNegotiationForm } from "@/lib/chart/prepare-negotiation-form";
import { DATASETS, fieldsByPath, frameOf, sendUntouched } from "../../support/frame-of-dataset";

describe.each(Object.entries(DATASETS))("the form of %s", (_, { negotiation, ...dataset }) => {
  const { id, name, description, threshold, leadPair, codingNotes } = negotiation;
  const fields = { id, name, description, threshold, leadPair, codingNotes };
  const frame = frameOf({ negotiation, ...dataset });

  it("sends it untouched as it stands, with its notes", () => {
    expect(sendUntouched("negotiation", prepareNegotiationForm(frame, { fields, version: 2 }))).toEqual(
      fields,
    );
  });

  it("sends no lead pair where there is none", () => {
    const model = prepareNegotiationForm(frame, { fields: { ...fields, leadPair: null }, version: 2 });
    expect(sendUntouched("negotiation", model)).toEqual({ ...fields, leadPair: null });
  });

  it("never changes its id, and says what the threshold means", () => {
    const shown = fieldsByPath(prepareNegotiationForm(frame, { fields, version: 2 }));
    expect(shown.get("id")?.kind).toBe("fixed");
    expect(shown.get("threshold")?.hint).toMatch(/moves less counts as the same/);
  });
});
