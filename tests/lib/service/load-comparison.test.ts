import { describe, expect, it } from "vitest";
import { loadBetween } from "../../../lib/service/load-between";
import { loadComparison } from "../../../lib/service/load-comparison";
import { loadPartiesComparison } from "../../../lib/service/load-parties-comparison";
import { orderRounds, reckonGap, reckonPosition } from "../../support/reference-model";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("case");

const rows = readShippedRows();
const rounds = orderRounds(rows);
const place = (id: string) => rounds.findIndex((round) => round.id === id);
const negotiation = rows.negotiation.id;

const PAIRS = [
  ["2022-03-29-istanbul", "2025-06-02-istanbul"],
  ["2021-12-17-moscow-drafts", "2022-03-29-istanbul"],
  [rounds[0]?.id ?? "", rounds.at(-1)?.id ?? ""],
] as const;

describe.each(PAIRS)("comparing %s with %s", (from, to) => {
  const load = () => loadComparison({ negotiation, from, to });

  it("has before and after as the rows give them, and the difference of the two", async () => {
    const comparison = await load();
    expect(comparison.rows.length).toBeGreaterThan(10);
    for (const { party, issue, before, after, change } of comparison.rows) {
      const [one, other] = [from, to].map(
        (round) => reckonPosition(rows, { party, issue, round })?.position ?? null,
      );
      const what = `${party} on ${issue}`;
      expect([before?.position ?? null, after?.position ?? null], what).toEqual([one, other]);
      expect(change?.delta ?? null, what).toBe(one == null || other == null ? null : other - one);
    }
  });

  it("leaves out exactly the parties and issues on which nothing was said so far", async () => {
    const { rows: listed } = await load();
    const scaled = rows.negotiation.issues.filter(({ scale }) => scale !== null);
    const wanted = scaled.flatMap(({ id: issue }) =>
      rows.negotiation.parties
        .filter(({ id: party }) => reckonPosition(rows, { party, issue, round: to }) !== null)
        .map(({ id: party }) => `${issue} ${party}`),
    );
    expect(listed.map(({ issue, party }) => `${issue} ${party}`)).toEqual(wanted);
  });

  it("gives every side its statements, with their sources", async () => {
    const { rows: listed, statements, unscaled } = await load();
    const named = [
      ...listed.flatMap(({ before, after }) => [...(before?.statements ?? []), ...(after?.statements ?? [])]),
      ...unscaled.flatMap(({ before, after }) => [before, after].filter((id) => id !== null)),
    ];
    expect(named.filter((id) => (statements[id]?.evidence[0]?.cited.publisher ?? "") === "")).toEqual([]);
    expect(Object.keys(statements).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  it("marks what rests on different kinds of evidence, and counts none of it", async () => {
    const { rows: listed } = await load();
    const kind = (basis: string | undefined) => (basis === "reported" ? "press" : "own");
    for (const { party, issue, before, after, change, ownWords } of listed) {
      const differ = before !== null && after !== null && kind(before.basis) !== kind(after.basis);
      expect(change?.reason === "evidence", `${party} on ${issue}`).toBe(differ);
      expect(ownWords !== null, `${party} on ${issue}`).toBe(differ);
      if (change?.comparable === false) expect(change.counted).toBe(false);
    }
  });

  it("draws the way between: ends as stated, every stop a round in which the party spoke", async () => {
    const { rows: listed } = await load();
    for (const { party, issue, path } of listed) {
      expect(
        path.map(({ round }) => round),
        `${party} on ${issue}`,
      ).toEqual([...new Set(path.map(({ round }) => round))].toSorted((a, b) => a - b));
      for (const stop of path) {
        const round = rounds[stop.round - 1]?.id ?? "";
        expect(stop.position, `${party} on ${issue} at ${round}`).toBe(
          reckonPosition(rows, { party, issue, round })?.position,
        );
      }
    }
  });

  it("has the gaps of the negotiation's own pair at both rounds", async () => {
    const { gaps, pair } = await load();
    const [a, b] = pair ?? ["", ""];
    expect(gaps.length).toBe(rows.negotiation.issues.filter(({ scale }) => scale !== null).length);
    for (const { issue, before, after } of gaps) {
      expect([before, after], issue).toEqual(
        [from, to].map((round) => reckonGap(rows, { a, b, issue, round })),
      );
    }
  });

  it("compares demands on issues without a scale by firmness and wording alone", async () => {
    const { unscaled } = await load();
    const scaled = new Set(rows.negotiation.issues.filter(({ scale }) => scale !== null).map(({ id }) => id));
    expect(unscaled.filter(({ demand }) => scaled.has(demand.issue))).toEqual([]);
    expect(unscaled.filter(({ change }) => change.delta !== null)).toEqual([]);
  });
});

describe("a comparison that cannot be made", () => {
  it.each([
    ["backwards", "2025-06-02-istanbul", "2022-03-29-istanbul"],
    ["of a round with itself", "2022-03-29-istanbul", "2022-03-29-istanbul"],
  ])("%s is refused", async (_, from, to) => {
    await expect(loadComparison({ negotiation, from, to })).rejects.toThrow(RangeError);
  });

  it("of an unknown round is not found", async () => {
    await expect(
      loadComparison({ negotiation, from: "nowhere", to: "2022-03-29-istanbul" }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("what lies between", () => {
  it("is every statement of the cell from round to round, newest first", async () => {
    const [from, to, party, issue] = ["2022-03-29-istanbul", "2025-06-02-istanbul", "russia", "territory"];
    const { versions } = await loadBetween({ negotiation, from, to, party, issue });
    const demands = new Set(
      rows.demands.filter((demand) => demand.party === party && demand.issue === issue).map(({ id }) => id),
    );
    const wanted = rows.statements.filter(
      ({ demand, round }) => demands.has(demand) && place(round) >= place(from) && place(round) <= place(to),
    );
    expect(versions.map(({ statement }) => statement.id).toSorted()).toEqual(
      wanted.map(({ id }) => id).toSorted(),
    );
    expect(wanted.length).toBeGreaterThan(3);
    const order = versions.map(({ statement }) => statement.round);
    expect(order).toEqual(order.toSorted((a, b) => b - a));
    for (const { statement, against, wording } of versions) {
      if (wording === null || against === null) continue;
      const earlier = versions.find((version) => version.statement.id === against)?.statement.text;
      const kept = (left: "insert" | "delete") =>
        wording.operations
          .filter(({ op }) => op !== left)
          .map(({ text }) => text)
          .join("");
      if (wording.kind === "redline")
        expect([kept("insert"), kept("delete")], statement.id).toEqual([earlier, statement.text]);
    }
  });
});

describe("two parties at one round", () => {
  it("are as far apart as the rows say, issue by issue", async () => {
    const round = "2025-06-02-istanbul";
    const [a, b] = ["russia", "ukraine"];
    const comparison = await loadPartiesComparison({ negotiation, round, a, b });
    expect(comparison.rows.map(({ issue }) => issue)).toEqual(
      rows.negotiation.issues.filter(({ scale }) => scale !== null).map(({ id }) => id),
    );
    for (const { issue, gap, residual, zone } of comparison.rows) {
      expect(gap, issue).toBe(reckonGap(rows, { a, b, issue, round }));
      if (gap === null) continue;
      expect(zone !== null, issue).toBe(residual === 0);
      expect(residual, issue).toBeLessThanOrEqual(gap);
    }
  });

  it("of which one is unknown are not found", async () => {
    const question = { negotiation, round: "2025-06-02-istanbul", a: "russia", b: "nobody" };
    await expect(loadPartiesComparison(question)).rejects.toMatchObject({ code: "not-found" });
  });
});
