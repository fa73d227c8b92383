import { describe, expect, it } from "vitest";
import { preparePartyForm } from "@/lib/chart/prepare-party-form";
import { DATASETS, fieldsByPath, frameOf, sendUntouched } from "../../support/frame-of-dataset";

describe.each(Object.entries(DATASETS))("the form of a party of %s", (_, dataset) => {
  const frame = frameOf(dataset);

  it.each(frame.parties.map((party, index) => ({ ...party, ordinal: index + 1 })))(
    "sends $id untouched as it stands",
    (party) => {
      expect(sendUntouched("party", preparePartyForm(frame, { fields: party, version: 3 }))).toEqual(party);
    },
  );

  it("begins a new one behind the others, with a mark and colours that none of them has", () => {
    const model = preparePartyForm(frame, { fields: null, version: null });
    const fields = fieldsByPath(model);
    const valueAt = (path: string) => {
      const field = fields.get(path);
      return field !== undefined && "value" in field ? field.value : null;
    };
    expect(model.title).toBe("New party");
    expect(valueAt("ordinal")).toBe(String(frame.parties.length + 1));
    expect(frame.parties.map(({ marker }) => marker)).not.toContain(valueAt("marker"));
    expect(frame.parties.map(({ colour }) => colour.light)).not.toContain(valueAt("colour.light"));
    // Its own end is asked, and not guessed.
    expect(valueAt("poles.0.pole")).toBe("");
  });
});

it("says of a mark who uses it already", () => {
  const frame = frameOf(DATASETS["the second case"]);
  const marker = fieldsByPath(preparePartyForm(frame, { fields: null, version: null })).get("marker");
  const hints = marker?.kind === "choice" ? marker.options.map(({ value, hint }) => [value, hint]) : [];
  expect(hints).toContainEqual(["pentagon", "in use by Iceland"]);
  expect(hints).toContainEqual(["disc", null]);
});

it("offers as places of an own end only issues that have a scale", () => {
  const frame = frameOf(DATASETS["the second case"]);
  const issue = fieldsByPath(preparePartyForm(frame, { fields: null, version: null })).get("poles.0.issue");
  expect(issue?.kind === "choice" && issue.options.map(({ value }) => value)).toEqual([
    ...["", "fishing-limit", "access-of-trawlers"],
  ]);
});
