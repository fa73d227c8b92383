import { describe, expect, it } from "vitest";
import { prepareTrajectoryCards } from "../../../lib/chart/prepare-trajectory-cards";
import type { Trajectory } from "../../../lib/service/read-models";
import { aSaid, aStep, aTrajectory, LONG_FRAME } from "../../support/trajectory-builders";

function prepare(given: Partial<Trajectory> = {}) {
  const { series, statements, supersessions, coderError } = aTrajectory(given);
  const { parties, rounds, negotiation } = LONG_FRAME;
  return prepareTrajectoryCards({
    parties,
    rounds,
    series,
    statements,
    supersessions,
    coderError,
    threshold: negotiation.threshold,
  });
}

describe("an evidence card", () => {
  it("says where the party stood before and what became of it", () => {
    expect(prepare()["north-3"]).toMatchObject({
      before: 90,
      position: 80,
      change: { class: "softened", word: "softened" },
      remark: null,
    });
  });

  it("of a first position has nothing before and no change", () => {
    expect(prepare()["north-1"]).toMatchObject({ before: null, position: 90, change: null });
  });

  it.each([
    { coderError: 10, why: "smaller than the coders' own error", remark: /Not counted: smaller/ },
    { coderError: 1, why: "larger than that error", remark: null },
  ])("marks a movement $why", ({ coderError, remark }) => {
    const card = prepare({ coderError })["north-3"];
    if (remark === null) expect(card?.remark).toBeNull();
    else expect(card?.remark).toMatch(remark);
  });

  it("marks what cannot be compared, with the reason", () => {
    const steps = [aStep(1, { position: 90 }), aStep(3, { position: 80, basis: "reported" })];
    const statements = [aSaid(3, { basis: "reported" }), aSaid(1, { position: 90 })];
    const card = prepare({ series: [{ party: "north", steps }], statements })["north-3"];
    expect(card?.remark).toMatch(/^Not counted\. A press report on one side/u);
    expect(card?.hollow).toBe(true);
  });

  it("names the party whose pole a mediator moved toward", () => {
    const steps = [40, 60].map((position, index) => aStep(index + 1, { party: "mediator", position }));
    const statements = [60, 40].map((position, index) => aSaid(2 - index, { party: "mediator", position }));
    const card = prepare({ series: [{ party: "mediator", steps }], statements })["mediator-2"];
    expect(card?.change).toEqual({ class: "toward-high", word: "toward North’s position" });
  });

  it("of another statement of the round says that it is beside the position", () => {
    const statements = [...aTrajectory().statements, aSaid(3, { id: "lesser", position: 50 })];
    expect(prepare({ statements }).lesser).toMatchObject({
      before: null,
      position: 50,
      remark: expect.stringMatching(/^Beside/u),
    });
  });

  it("of an analyst's reading says that it makes no position", () => {
    const statements = [aSaid(4, { id: "reading", basis: "analyst" })];
    expect(prepare({ statements }).reading?.remark).toMatch(/makes no position/u);
  });

  it("of a withdrawal has no number", () => {
    const steps = [aStep(1, { position: 90 }), aStep(3, { state: "withdrawn", position: null, firmness: 1 })];
    const statements = [aSaid(3, { firmness: 1, position: 80 }), aSaid(1, { position: 90 })];
    const card = prepare({ series: [{ party: "north", steps }], statements })["north-3"];
    expect(card).toMatchObject({ position: null, change: { class: "withdrawn" } });
  });

  it("cites speaker, day, words and source", () => {
    expect(prepare()["north-3"]?.citation).toBe(
      "The envoy, 10 Mar 2023: “We share it”. A. Clerk, The talks, day by day, The Gazette, 1 Feb 2023, https://gazette.example/talks.",
    );
  });

  it("without a quotation cites the coder's wording", () => {
    const statements = [aSaid(3, { evidence: [] })];
    const card = prepare({ statements })["north-3"];
    expect(card).toMatchObject({
      quote: null,
      source: null,
      citation: "The envoy, 10 Mar 2023: The river is shared.",
    });
  });
});
