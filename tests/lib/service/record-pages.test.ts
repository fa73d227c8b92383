/** The pages of single records: party, round and source. */
import { describe, expect, it } from "vitest";
import { listNegotiations } from "../../../lib/service/list-negotiations";
import { getFrame, loadFrame } from "../../../lib/service/load-frame";
import { loadParty } from "../../../lib/service/load-party";
import { loadRound } from "../../../lib/service/load-round";
import { loadSource, loadSources } from "../../../lib/service/load-source";
import { orderRounds, reckonPosition } from "../../support/reference-model";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("case");

const rows = readShippedRows();
const rounds = orderRounds(rows);
const negotiation = rows.negotiation.id;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("the frame", () => {
  it("has parties, issues, phases and rounds in the order of the dataset, whole", async () => {
    const frame = await getFrame(negotiation);
    expect(frame.parties).toEqual(rows.negotiation.parties);
    expect(frame.issues).toEqual(rows.negotiation.issues);
    expect(frame.phases).toEqual(rows.negotiation.phases.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
    expect(ids(frame.rounds)).toEqual(ids(rounds));
    expect(frame.rounds.map(({ ordinal }) => ordinal)).toEqual(rounds.map((_, index) => index + 1));
    for (const round of frame.rounds) {
      const row = rounds[round.ordinal - 1];
      expect(round.participants.toSorted(), round.id).toEqual(row?.participants.toSorted());
      expect([round.start, round.end, round.phase], round.id).toEqual([row?.start, row?.end, row?.phase]);
      expect(round.statements, round.id).toBe(
        rows.statements.filter((statement) => statement.round === round.id).length,
      );
    }
  });

  it("counts what is kept", async () => {
    const { counts } = await getFrame(negotiation);
    const evidence = rows.statements.flatMap((statement) => statement.evidence);
    const coders = new Map<string, Set<string>>();
    for (const { statement, coder } of rows.codings)
      coders.set(statement, (coders.get(statement) ?? new Set()).add(coder));
    expect(counts).toEqual({
      statements: rows.statements.length,
      evidence: evidence.length,
      quotes: evidence.filter(({ quote }) => quote !== null).length,
      sources: rows.sources.length,
      demands: rows.demands.length,
      codedTwice: [...coders.values()].filter(({ size }) => size > 1).length,
    });
  });

  it("of an unknown negotiation is null, or not found for those who need it", async () => {
    expect(await loadFrame("nowhere")).toBeNull();
    await expect(getFrame("nowhere")).rejects.toMatchObject({ code: "not-found" });
    expect(ids(await listNegotiations())).toEqual([negotiation]);
  });
});

describe("a party", () => {
  it.each(ids(rows.negotiation.parties))(
    "%s stands at the last round where its rows say, and has all of its demands",
    async (party) => {
      const page = await loadParty({ negotiation, party });
      const last = rounds.at(-1)?.id ?? "";
      const scaled = ids(rows.negotiation.issues.filter(({ scale }) => scale !== null));
      expect(page.positions.map(({ issue }) => issue)).toEqual(scaled);
      for (const { issue, after } of page.positions) {
        expect(after?.position ?? null, issue).toBe(
          reckonPosition(rows, { party, issue, round: last })?.position ?? null,
        );
      }
      expect(ids(page.demands.map(({ demand }) => demand))).toEqual(
        ids(rows.demands.filter((demand) => demand.party === party)).toSorted(),
      );
      const named = [
        ...page.positions.flatMap(({ after }) => after?.statements ?? []),
        ...page.demands.flatMap(({ latest }) => latest ?? []),
      ];
      expect(named.filter((id) => page.statements[id] === undefined)).toEqual([]);
    },
  );

  it("that is unknown is not found", async () => {
    await expect(loadParty({ negotiation, party: "nobody" })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("a round", () => {
  it.each(ids(rounds.filter((_, index) => index % 11 === 0)))(
    "%s has what was stated at it by issue, then party, and its sources",
    async (id) => {
      const { round, statements, sources } = await loadRound({ negotiation, round: id });
      const issues = ids(rows.negotiation.issues);
      const parties = ids(rows.negotiation.parties);
      expect(ids(statements).toSorted()).toEqual(
        ids(rows.statements.filter((statement) => statement.round === id)).toSorted(),
      );
      const order = statements.map(
        ({ issue, party }) => issues.indexOf(issue) * 100 + parties.indexOf(party),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(ids(sources).toSorted()).toEqual(
        rows.rounds.find((row) => row.id === round.id)?.sources.toSorted(),
      );
    },
  );

  it("that is unknown is not found", async () => {
    await expect(loadRound({ negotiation, round: "nowhere" })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("sources", () => {
  it("are all listed, with the number of statements that cite each", async () => {
    const sources = await loadSources(negotiation);
    expect(ids(sources)).toEqual(ids(rows.sources).toSorted());
    for (const { statements, ...source } of sources) {
      expect(source).toEqual(rows.sources.find(({ id }) => id === source.id));
      expect(statements, source.id).toBe(
        rows.statements.filter(({ evidence }) => evidence.some((piece) => piece.source === source.id)).length,
      );
    }
  });

  it("name the statements and the rounds that rest on one", async () => {
    const most =
      (await loadSources(negotiation)).toSorted((a, b) => b.statements - a.statements)[0]?.id ?? "";
    const page = await loadSource({ negotiation, source: most });
    expect(ids(page.statements).toSorted()).toEqual(
      ids(
        rows.statements.filter(({ evidence }) => evidence.some((piece) => piece.source === most)),
      ).toSorted(),
    );
    expect(page.rounds).toEqual(ids(rows.rounds.filter(({ sources }) => sources.includes(most))).toSorted());
    expect(page.statements.length).toBeGreaterThan(3);
  });

  it("that are unknown are not found", async () => {
    await expect(loadSource({ negotiation, source: "hearsay" })).rejects.toMatchObject({ code: "not-found" });
  });
});
