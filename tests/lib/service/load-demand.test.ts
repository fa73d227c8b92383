import { describe, expect, it } from "vitest";
import { loadDemand, loadDemands } from "../../../lib/service/load-demand";
import { orderRounds } from "../../support/reference-model";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("case");

const rows = readShippedRows();
const rounds = orderRounds(rows);
const place = (id: string) => rounds.findIndex((round) => round.id === id);
const negotiation = rows.negotiation.id;
const longest =
  rows.demands.toSorted((a, b) => statementsOf(b.id).length - statementsOf(a.id).length)[0]?.id ?? "";

function statementsOf(demand: string) {
  return rows.statements.filter((statement) => statement.demand === demand);
}

describe("a demand", () => {
  it("has all of its statements, newest first, each marked against an earlier one", async () => {
    const { demand, versions } = await loadDemand({ negotiation, demand: longest });
    expect(demand.id).toBe(longest);
    expect(versions.map(({ statement }) => statement.id).toSorted()).toEqual(
      statementsOf(longest)
        .map(({ id }) => id)
        .toSorted(),
    );
    const order = versions.map(
      ({ statement }) =>
        `${String(place(statement.roundId)).padStart(3, "0")} ${statement.date} ${statement.id}`,
    );
    expect(order).toEqual(order.toSorted().reverse());
    const ids = versions.map(({ statement }) => statement.id);
    for (const [index, { against, statement, wording }] of versions.entries()) {
      expect(against === null, statement.id).toBe(wording === null);
      if (against !== null) expect(ids.slice(index + 1), statement.id).toContain(against);
    }
    expect(versions.filter(({ wording }) => wording !== null).length).toBeGreaterThan(2);
  });

  it("names what took its place, and what it took the place of", async () => {
    const later = rows.demands.filter(({ supersedes }) => supersedes !== null);
    expect(later.length).toBeGreaterThan(0);
    for (const { id, supersedes } of later) {
      expect((await loadDemand({ negotiation, demand: id })).supersedes?.id).toBe(supersedes);
      const earlier = await loadDemand({ negotiation, demand: supersedes ?? "" });
      expect(earlier.supersededBy.map((demand) => demand.id)).toContain(id);
    }
  });

  it("that is unknown is not found", async () => {
    await expect(loadDemand({ negotiation, demand: "nothing" })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("all demands", () => {
  it("are listed with their number of statements and what was said last", async () => {
    const demands = await loadDemands({ negotiation });
    expect(demands.map(({ demand }) => demand.id)).toEqual(rows.demands.map(({ id }) => id).toSorted());
    for (const { demand, statements, latest, lastRound } of demands) {
      expect(statements, demand.id).toBe(statementsOf(demand.id).length);
      const stated = statementsOf(demand.id).filter(({ basis }) => basis !== "analyst");
      const last = stated
        .toSorted((a, b) => {
          const [one, other] = [
            `${String(place(a.round)).padStart(3, "0")} ${a.date} ${a.id}`,
            `${String(place(b.round)).padStart(3, "0")} ${b.date} ${b.id}`,
          ];
          return one < other ? -1 : 1;
        })
        .at(-1);
      expect([latest, lastRound], demand.id).toEqual([
        last?.id ?? null,
        last === undefined ? null : place(last.round) + 1,
      ]);
    }
  });

  it("say which other demand has taken a place, where it was not stated again since", async () => {
    for (const { demand, supersededBy, standing } of await loadDemands({ negotiation })) {
      const successors = rows.demands.filter(({ supersedes }) => supersedes === demand.id);
      const last = Math.max(
        -1,
        ...statementsOf(demand.id)
          .filter(({ basis }) => basis !== "analyst")
          .map(({ round }) => place(round)),
      );
      const stands = successors.every(
        ({ fromStatement }) =>
          place(rows.statements.find(({ id }) => id === fromStatement)?.round ?? "") < last,
      );
      expect(supersededBy === null, demand.id).toBe(stands);
      expect(standing?.state === "superseded", demand.id).toBe(supersededBy !== null);
      if (supersededBy !== null)
        expect(
          successors.map(({ id }) => id),
          demand.id,
        ).toContain(supersededBy);
    }
  });

  it("can be those of one party, of one issue, or of both", async () => {
    const ids = async (only: { party?: string; issue?: string }) =>
      (await loadDemands({ negotiation, ...only })).map(({ demand }) => demand.id);
    const wanted = (party: string | null, issue: string | null) =>
      rows.demands
        .filter(
          (demand) =>
            (party === null || demand.party === party) && (issue === null || demand.issue === issue),
        )
        .map(({ id }) => id)
        .toSorted();
    expect(await ids({ party: "ukraine" })).toEqual(wanted("ukraine", null));
    expect(await ids({ issue: "sanctions" })).toEqual(wanted(null, "sanctions"));
    expect(await ids({ party: "ukraine", issue: "sanctions" })).toEqual(wanted("ukraine", "sanctions"));
  });
});
