import { describe, expect, it } from "vitest";
import { loadCoverage } from "../../../lib/service/load-coverage";
import { loadReliabilityPage } from "../../../lib/service/load-reliability";
import { orderRounds } from "../../support/reference-model";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

const db = openTestDatabase("case");

const rows = readShippedRows();
const negotiation = rows.negotiation.id;
const ordinals = new Map(orderRounds(rows).map(({ id }, index) => [id, index + 1]));
const demands = new Map(rows.demands.map((demand) => [demand.id, demand]));
const grades = new Map(rows.sources.map(({ id, reliability }) => [id, reliability]));

function codersOf(statement: string): number {
  const own = rows.codings.filter((coding) => coding.statement === statement);
  return new Set(own.map(({ coder }) => coder)).size;
}

describe("coverage", () => {
  it("has one cell for every party, issue and round with a statement, and no other", async () => {
    const { cells } = await loadCoverage(negotiation);
    const expected = new Set(
      rows.statements.map(({ demand, round }) => {
        const about = demands.get(demand);
        return `${about?.party} ${about?.issue} ${ordinals.get(round)}`;
      }),
    );
    const found = cells.map(({ party, issue, round }) => `${party} ${issue} ${round}`);
    expect(found.toSorted()).toEqual([...expected].sort());
    expect(found).toHaveLength(expected.size);
  });

  it("counts in each what the rows say: statements, bases, best grades, sources, double codings", async () => {
    const { cells } = await loadCoverage(negotiation);
    for (const cell of cells) {
      const own = rows.statements.filter(({ demand, round }) => {
        const about = demands.get(demand);
        return (
          about?.party === cell.party && about.issue === cell.issue && ordinals.get(round) === cell.round
        );
      });
      const best = own.map(
        ({ evidence }) => evidence.map(({ source }) => grades.get(source) ?? "F").sort()[0],
      );
      const name = `${cell.party} ${cell.issue} ${cell.round}`;
      expect(cell.statements, name).toBe(own.length);
      for (const [basis, count] of Object.entries(cell.bases))
        expect(count, name).toBe(own.filter((statement) => statement.basis === basis).length);
      for (const [grade, count] of Object.entries(cell.grades))
        expect(count, name).toBe(best.filter((one) => one === grade).length);
      expect(cell.sources, name).toEqual(
        [...new Set(own.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort(),
      );
      expect(cell.codedTwice, name).toBe(own.filter(({ id }) => codersOf(id) > 1).length);
    }
  });

  it("of an unknown negotiation is not found", async () => {
    await expect(loadCoverage("nowhere")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("reliability", () => {
  it("has the notes of the case in order, its adjudications, and every statement in dispute", async () => {
    const page = await loadReliabilityPage(negotiation);
    expect(page.notes).toEqual(rows.negotiation.codingNotes);
    expect(page.adjudications.map(({ statement }) => statement)).toEqual(
      rows.adjudications.map(({ statement }) => statement).toSorted(),
    );
    const disputed = page.reliability.overall.disagreements.map(({ statement }) => statement);
    expect(Object.keys(page.statements).toSorted()).toEqual(disputed.toSorted());
    expect(disputed.length).toBeGreaterThan(0);
  });

  it("shows a decision as soon as one is kept", async () => {
    const { reliability } = await loadReliabilityPage(negotiation);
    const first = reliability.overall.disagreements[0]?.statement ?? "";
    await db.write(
      "test",
      `INSERT INTO adjudication (negotiation_id, id, statement_id, coder, firmness, reason)
       VALUES ('${negotiation}', '${first}', '${first}', 'third', 4, 'As the text has it.')
       ON CONFLICT (negotiation_id, id) DO UPDATE SET firmness = 4, reason = 'As the text has it.'`,
    );
    const { adjudications } = await loadReliabilityPage(negotiation);
    expect(adjudications).toContainEqual(
      expect.objectContaining({ statement: first, firmness: 4, reason: "As the text has it." }),
    );
  });
});
