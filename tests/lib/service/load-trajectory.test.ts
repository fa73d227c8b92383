import { describe, expect, it } from "vitest";
import { loadTrajectory } from "../../../lib/service/load-trajectory";
import { orderRounds, reckonGap, reckonPosition } from "../../support/reference-model";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("case");

const rows = readShippedRows();
const rounds = orderRounds(rows);
const negotiation = rows.negotiation.id;
const scaled = rows.negotiation.issues.filter(({ scale }) => scale !== null).map(({ id }) => id);
const issueOf = new Map(rows.demands.map(({ id, issue }) => [id, issue]));
const partyOf = new Map(rows.demands.map(({ id, party }) => [id, party]));

describe("the trajectory of an issue", () => {
  it.each(scaled)("%s has a step at every round in which a party spoke, and at no other", async (issue) => {
    const { series } = await loadTrajectory({ negotiation, issue, ownWordsOnly: false });
    expect(series.map(({ party }) => party)).toEqual(rows.negotiation.parties.map(({ id }) => id));
    for (const { party, steps } of series) {
      const spoke = rows.statements.filter(
        ({ demand, basis }) =>
          issueOf.get(demand) === issue && partyOf.get(demand) === party && basis !== "analyst",
      );
      const wanted = rounds.filter(({ id }) => spoke.some(({ round }) => round === id)).map(({ id }) => id);
      expect(
        steps.map(({ spokenAt }) => rounds[spokenAt - 1]?.id),
        party,
      ).toEqual(wanted);
      for (const [index, step] of steps.entries()) {
        const round = wanted[index] ?? "";
        expect(step.position, `${party} at ${round}`).toBe(
          reckonPosition(rows, { party, issue, round })?.position,
        );
      }
    }
  });

  it.each(scaled)("%s has the gap of the lead pair at every round", async (issue) => {
    const { gap, pair } = await loadTrajectory({ negotiation, issue, ownWordsOnly: false });
    const [a, b] = pair ?? ["", ""];
    expect(gap.map((point) => point.gap)).toEqual(
      rounds.map(({ id }) => reckonGap(rows, { a, b, issue, round: id })),
    );
  });

  it("in own words alone leaves press reports out of the lines and in the list", async () => {
    const own = { ...rows, statements: rows.statements.filter(({ basis }) => basis !== "reported") };
    const issue = scaled[0] ?? "";
    const { series, statements } = await loadTrajectory({ negotiation, issue, ownWordsOnly: true });
    for (const { party, steps } of series) {
      for (const step of steps) {
        const round = rounds[step.spokenAt - 1]?.id ?? "";
        expect(step.position, `${party} at ${round}`).toBe(
          reckonPosition(own, { party, issue, round })?.position,
        );
      }
    }
    expect(statements.some(({ basis }) => basis === "reported")).toBe(true);
    expect(statements).toHaveLength(
      rows.statements.filter(({ demand }) => issueOf.get(demand) === issue).length,
    );
  });

  it("without a scale has statements, analysts' readings among them, newest first, and no gap", async () => {
    const issue = rows.negotiation.issues.find(({ scale }) => scale === null)?.id ?? "";
    const { gap, statements, series } = await loadTrajectory({ negotiation, issue, ownWordsOnly: false });
    expect(gap).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.map(({ round }) => round)).toEqual(
      statements.map(({ round }) => round).toSorted((a, b) => b - a),
    );
    expect(series.flatMap(({ steps }) => steps).filter(({ position }) => position !== null)).toEqual([]);
  });

  it("of an unknown issue is not found", async () => {
    await expect(
      loadTrajectory({ negotiation, issue: "weather", ownWordsOnly: false }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
