import { describe, expect, it } from "vitest";
import { comparePositions } from "@/lib/domain/changes/compare-positions";
import type { CodedStatement, Supersession } from "@/lib/domain/model";
import { poleAt } from "@/lib/domain/positions/pole-at";
import { measureReliability } from "@/lib/domain/reliability/issue-reliability";
import { deepFreeze } from "../../support/builders";
import { readShippedRows } from "../../support/shipped-case";

/**
 * The shipped case, compared between two rounds that an analyst compared by hand: what each cell must say was read off
 * the statements.
 */
const dataset = readShippedRows();
const rounds = dataset.rounds
  .toSorted((a, b) => (a.start === b.start ? a.sequence - b.sequence : a.start < b.start ? -1 : 1))
  .map((round, index) => ({ ...round, ordinal: index + 1 }));
const demandOf = new Map(dataset.demands.map((demand) => [demand.id, demand]));
const statements: readonly CodedStatement[] = deepFreeze(
  dataset.statements.flatMap((statement) => {
    const demand = demandOf.get(statement.demand);
    const round = rounds.find(({ id }) => id === statement.round);
    if (demand === undefined || round === undefined) return [];
    const { party, issue } = demand;
    return [{ ...statement, party, issue, round: round.ordinal, wording: statement.text }];
  }),
);
const supersessions: readonly Supersession[] = deepFreeze(
  dataset.demands.flatMap(({ id, supersedes, fromStatement }) => {
    const from = statements.find((statement) => statement.id === fromStatement);
    return supersedes === null || from === undefined
      ? []
      : [{ demand: supersedes, by: id, round: from.round }];
  }),
);
const { issues: reliability } = measureReliability(
  dataset.codings.map((coding) => {
    const statement = statements.find(({ id }) => id === coding.statement);
    return { ...coding, issue: statement?.issue ?? "" };
  }),
  1,
);
const roundOf = (id: string) => {
  const round = rounds.find((candidate) => candidate.id === id);
  if (round === undefined) throw new Error(`the case has no round ${id}`);
  return round;
};

function compare(party: string, issue: string) {
  const { poles } = dataset.negotiation.parties.find(({ id }) => id === party) ?? { poles: [] };
  return comparePositions({
    party,
    issue,
    statements,
    supersessions,
    from: roundOf("2022-03-29-istanbul"),
    to: roundOf("2025-06-02-istanbul"),
    poleOfRound: (ordinal) => poleAt(poles, issue, rounds[ordinal - 1]?.start ?? ""),
    threshold: dataset.negotiation.threshold,
    coderError: reliability.get(issue)?.coderError ?? null,
  });
}

describe("the shipped case from Istanbul 2022 to Istanbul 2025", () => {
  it.each([
    ["ukraine", "nato-membership", "hardened", 72, 25, true, "2025-06-02-ukraine-nato-own-choice"],
    ["ukraine", "sanctions", "softened", 4, 43, true, "2025-06-02-ukraine-sanctions-kept"],
    ["ukraine", "military-posture", "hardened", 50, 0, true, "2025-06-02-ukraine-own-forces"],
    ["russia", "territory", "hardened", 75, 100, true, "2025-06-02-russia-four-oblasts"],
    [
      "united-states",
      "nato-membership",
      "toward-high",
      25,
      65,
      true,
      "2025-05-29-united-states-no-membership-in-deal",
    ],
    ["nato", "missiles", "hardened", 45, 5, true, "2024-07-11-nato-long-range-for-ukraine"],
    ["nato", "military-posture", "reworded", 0, 0, true, "2024-07-10-nato-own-posture"],
    ["ukraine", "missiles", "new", undefined, 3, true, "2025-05-28-ukraine-long-range-weapons"],
  ])("%s on %s: %s, from %s to %s", (party, issue, changeClass, from, to, counted, statement) => {
    const { before, after, change } = compare(party, issue);
    expect([change?.class, before?.position, after?.position]).toEqual([changeClass, from, to]);
    expect([change?.counted, after?.statements[0]]).toEqual([counted, statement]);
  });

  it("does not count what rests on a press report on one side: the wish for sanctions to be lifted", () => {
    const { before, after, change } = compare("russia", "sanctions");
    expect([before?.basis, after?.basis]).toEqual(["reported", "official-text"]);
    expect(change).toMatchObject({ class: "softened", delta: -20, reason: "evidence", counted: false });
  });

  it("does not count what is smaller than the coders' own error", () => {
    expect(compare("ukraine", "territory").change).toMatchObject({
      class: "hardened",
      delta: -10,
      withinNoise: true,
    });
  });

  it("has nothing to say of a party that never spoke on the issue", () => {
    expect(compare("nato", "security-guarantees")).toEqual({ before: null, after: null, change: null });
  });
});
