import { describe, expect, it } from "vitest";
import { preparePhaseForm } from "@/lib/chart/prepare-phase-form";
import { DATASETS, frameOf, sendUntouched } from "../../support/frame-of-dataset";

describe.each(Object.entries(DATASETS))("the form of a phase of %s", (_, dataset) => {
  const frame = frameOf(dataset);

  it.each(frame.phases)("sends $id untouched as it stands", (phase) => {
    expect(sendUntouched("phase", preparePhaseForm(frame, { fields: phase, version: 3 }))).toEqual(phase);
  });

  it("keeps the draft of a new one apart from that of one that stands", () => {
    const key = (fields: (typeof frame.phases)[number] | null) =>
      preparePhaseForm(frame, { fields, version: null }).draftKey;
    const keys = [key(null), ...frame.phases.map(key)];
    expect(new Set(keys).size).toBe(keys.length);
  });
});
