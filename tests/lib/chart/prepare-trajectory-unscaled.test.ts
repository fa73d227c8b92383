import { describe, expect, it } from "vitest";
import { prepareUnscaledIssue } from "../../../lib/chart/prepare-trajectory-unscaled";
import { anIssue } from "../../support/overview-builders";
import { aSaid, LONG_FRAME } from "../../support/trajectory-builders";

const issue = anIssue("format", false);
const statements = [
  aSaid(4, { id: "s4", demand: "seat", demandTitle: "A seat" }),
  aSaid(3, { id: "s3", demand: "place", demandTitle: "A place" }),
  aSaid(2, { id: "s2", demand: "seat", demandTitle: "A seat" }),
  aSaid(1, { id: "s1", party: "south", demand: "quiet", demandTitle: "Quiet" }),
];
const prepare = (parties: readonly string[]) =>
  prepareUnscaledIssue(LONG_FRAME, { issue }, { parties, statements });

describe("an issue without a scale", () => {
  it("lists demands by party, the one last spoken of first, each with its versions", () => {
    const [north, south] = prepare(["north", "south"]).groups;
    expect(north?.heading).toBe("2 demands, 3 statements");
    expect(north?.demands.map(({ id, versions }) => [id, versions.map((version) => version.id)])).toEqual([
      ["seat", ["s4", "s2"]],
      ["place", ["s3"]],
    ]);
    expect(south?.demands.map(({ title }) => title)).toEqual(["Quiet"]);
  });

  it("counts the demands and says why there are no lines", () => {
    const { finding, explanation } = prepare(["north", "south"]);
    expect(finding).toBe("Format: 3 demands without a common scale");
    expect(explanation).toMatch(/^By party: North 2 and South 1\. Demands on format have no common scale/u);
  });

  it("leaves out parties that are not shown, and says so when none is left", () => {
    expect(prepare(["south"]).groups.map(({ party }) => party.id)).toEqual(["south"]);
    expect(prepare(["mediator"]).finding).toBe("Format: nothing stated by the parties shown");
  });
});
