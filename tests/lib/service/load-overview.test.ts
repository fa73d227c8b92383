import { describe, expect, it } from "vitest";
import { loadOverview } from "../../../lib/service/load-overview";
import type { Overview } from "../../../lib/service/read-models";
import { orderRounds, reckonGap, reckonPosition } from "../../support/reference-model";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("case");

const rows = readShippedRows();
const rounds = orderRounds(rows);
const negotiation = rows.negotiation.id;
const load = (round: string) => loadOverview({ negotiation, round, a: null, b: null });

const first = rounds[0]?.id ?? "";
const last = rounds.at(-1)?.id ?? "";
/** The first, the last, and every ninth between. */
const tried = rounds.filter((_, index) => index % 9 === 0 || index === rounds.length - 1).map(({ id }) => id);

describe("the overview of the shipped case", () => {
  it.each(tried)("at %s has the positions that the rows give", async (round) => {
    const { cells } = await load(round);
    const scaled = rows.negotiation.issues.filter(({ scale }) => scale !== null);
    expect(cells.map(({ party, issue }) => `${issue} ${party}`)).toEqual(
      scaled.flatMap((issue) => rows.negotiation.parties.map((party) => `${issue.id} ${party.id}`)),
    );
    for (const { party, issue, after } of cells) {
      const reckoned = reckonPosition(rows, { party, issue, round });
      const what = `${party} on ${issue} at ${round}`;
      expect(after === null, what).toBe(reckoned === null);
      if (after === null || reckoned === null) continue;
      expect(after.position, what).toBe(reckoned.position);
      expect(after.fallback, what).toBe(reckoned.fallback);
      expect(after.firmness, what).toBe(reckoned.firmness);
      expect(rounds[after.spokenAt - 1]?.id, what).toBe(reckoned.round);
      expect(new Set(after.statements), what).toEqual(reckoned.statements);
    }
  });

  it.each(tried)("at %s has before what stood at the round before", async (round) => {
    const { cells, previous } = await load(round);
    if (previous === null) {
      expect(round).toBe(first);
      expect(cells.every(({ before, change }) => before === null && change === null)).toBe(true);
      return;
    }
    for (const { party, issue, before } of cells) {
      expect(before?.position ?? null, `${party} on ${issue}`).toBe(
        reckonPosition(rows, { party, issue, round: previous.id })?.position ?? null,
      );
    }
  });

  it("has every statement behind a number that was said at the round, and no analyst's reading", async () => {
    for (const round of tried) {
      const overview = await load(round);
      const named = overview.cells.flatMap(({ after }) =>
        after?.spokenAt === overview.round.ordinal ? after.statements : [],
      );
      for (const id of named) expect(overview.statements[id]?.id, id).toBe(id);
      expect(named.filter((id) => overview.statements[id]?.basis === "analyst")).toEqual([]);
    }
  });

  it("has the gaps of the negotiation's own pair, round by round, up to its round", async () => {
    const { gaps, pair }: Overview = await load(last);
    expect(pair).toEqual(rows.negotiation.leadPair);
    const [a, b] = pair ?? ["", ""];
    for (const { issue, points } of gaps) {
      expect(
        points.map(({ gap }) => gap),
        issue,
      ).toEqual(rounds.map(({ id }) => reckonGap(rows, { a, b, issue, round: id })));
    }
    expect(gaps.flatMap(({ points }) => points).filter(({ gap }) => gap !== null).length).toBeGreaterThan(
      100,
    );
  });

  it("measures another pair when asked, in either order alike", async () => {
    const ask = (a: string, b: string) => loadOverview({ negotiation, round: last, a, b });
    const [one, other] = [await ask("united-states", "ukraine"), await ask("ukraine", "united-states")];
    const gapsOf = (overview: Overview) => overview.gaps.map(({ points }) => points.map(({ gap }) => gap));
    expect(one.pair).toEqual(["united-states", "ukraine"]);
    expect(gapsOf(one)).toEqual(gapsOf(other));
    expect(gapsOf(one)).not.toEqual(gapsOf(await load(last)));
  });

  it("names its neighbours, and none beyond the ends", async () => {
    expect(await load(first)).toMatchObject({ previous: null, next: { id: rounds[1]?.id } });
    expect(await load(last)).toMatchObject({ previous: { id: rounds.at(-2)?.id }, next: null });
  });

  it("of an unknown round or negotiation is not found", async () => {
    await expect(load("2099-01-01-nowhere")).rejects.toMatchObject({ name: "AppError", code: "not-found" });
    await expect(
      loadOverview({ negotiation: "nowhere", round: last, a: null, b: null }),
    ).rejects.toMatchObject({ code: "not-found" });
  });
});
