import { beforeAll, describe, expect, it } from "vitest";
import { listPositionStatements } from "../../../lib/data/sql/list-position-statements";
import { listStandingStatements } from "../../../lib/data/sql/list-standing-statements";
import { explainQuery, type PlanNode, recordQueries, rowsRead } from "../../support/recorded-queries";
import { openTestDatabase } from "../../support/test-database";

const NEGOTIATION = "long-talks";
const PARTIES = 6;
const ISSUES = 10;
const THREADS = PARTIES * ISSUES * 2;
const ROUNDS = 80;
/** What one thread may cost at two rounds, whatever its history (here 80 statements). */
const ROWS_PER_THREAD = 10;

const SEED = [
  `INSERT INTO negotiation (id, name, description) VALUES ('${NEGOTIATION}', 'Long talks', 'Seeded.')`,
  `INSERT INTO party (negotiation_id, id, ordinal, name, short_name, abbreviation, kind, marker, colour_light, colour_dark)
   SELECT '${NEGOTIATION}', 'party-' || n, n, 'Party ' || n, 'P' || n, 'P' || n, 'state', 'disc', '#000000', '#ffffff' FROM generate_series(1, ${PARTIES}) n`,
  `INSERT INTO issue (negotiation_id, id, ordinal, title, question, core, low_label, high_label)
   SELECT '${NEGOTIATION}', 'issue-' || n, n, 'Issue ' || n, 'What?', true, 'low', 'high' FROM generate_series(1, ${ISSUES}) n`,
  `INSERT INTO round (negotiation_id, id, name, sequence, start_day, end_day, venue, format, summary)
   SELECT '${NEGOTIATION}', 'round-' || n, 'Round ' || n, 1, '2000-01-01'::date + n, '2000-01-01'::date + n, 'Here', 'call', 'They spoke.' FROM generate_series(1, ${ROUNDS}) n`,
  `INSERT INTO demand (negotiation_id, id, party_id, issue_id, title)
   SELECT '${NEGOTIATION}', format('demand-%s-%s-%s', p, i, t), 'party-' || p, 'issue-' || i, 'A demand'
   FROM generate_series(1, ${PARTIES}) p, generate_series(1, ${ISSUES}) i, generate_series(1, 2) t`,
  `INSERT INTO statement (negotiation_id, id, demand_id, round_id, date, speaker, text, basis, position, firmness, confidence)
   SELECT '${NEGOTIATION}', d.id || '-' || n, d.id, 'round-' || n, '2000-01-01'::date + n, 'Speaker', repeat('Some words of a demand. ', 10) || n % 7,
     CASE WHEN n % 10 = 0 THEN 'analyst' ELSE 'on-record' END, (n * 7) % 101, 1 + n % 5, 2
   FROM demand d, generate_series(1, ${ROUNDS}) n WHERE d.negotiation_id = '${NEGOTIATION}'`,
];

const onStatements = (plan: readonly PlanNode[]) =>
  plan.filter((node) => node["Relation Name"] === "statement" || node["Index Name"]?.startsWith("statement"));

async function planOf(run: () => Promise<unknown>): Promise<readonly PlanNode[]> {
  const [query, ...others] = await recordQueries(run);
  expect(others).toEqual([]);
  return query === undefined ? [] : explainQuery(query);
}

describe(`standing statements of ${THREADS} threads of ${ROUNDS} rounds`, () => {
  const db = openTestDatabase("nothing");
  beforeAll(async () => {
    await db.write("seed", ...SEED);
    await db.query("VACUUM ANALYZE");
  });

  it("are found by the covering index alone, a row a thread and round", async () => {
    const question = { negotiation: NEGOTIATION, rounds: [30, 60] };
    expect(await listStandingStatements(question)).toHaveLength(THREADS * 2);
    const scans = onStatements(await planOf(() => listStandingStatements(question)));
    expect(scans.map((node) => [node["Node Type"], node["Index Name"]])).toEqual([
      ["Index Only Scan", "statement_thread"],
    ]);
    expect(scans[0]?.["Heap Fetches"]).toBe(0);
    expect(scans.reduce((sum, node) => sum + rowsRead(node), 0) / THREADS).toBeLessThanOrEqual(
      ROWS_PER_THREAD,
    );
  });

  it("cost the same at the end of the history as at its beginning", async () => {
    const cost = async (rounds: readonly number[]) =>
      onStatements(await planOf(() => listStandingStatements({ negotiation: NEGOTIATION, rounds }))).reduce(
        (sum, node) => sum + rowsRead(node),
        0,
      );
    expect(await cost([79, 80])).toBe(await cost([1, 2]));
  });

  it("positions read no thread's history either", async () => {
    const scans = onStatements(
      await planOf(() => listPositionStatements({ negotiation: NEGOTIATION, rounds: [30, 60] })),
    );
    expect(scans.length).toBeGreaterThan(0);
    expect(scans.filter((node) => node["Node Type"] === "Seq Scan")).toEqual([]);
    expect(scans.reduce((sum, node) => sum + rowsRead(node), 0) / THREADS).toBeLessThanOrEqual(
      ROWS_PER_THREAD,
    );
  });

  it("would be seen to be slow: without the index a thread's whole history is read", async () => {
    await db.query("DROP INDEX statement_thread");
    const scans = onStatements(
      await planOf(() => listStandingStatements({ negotiation: NEGOTIATION, rounds: [30, 60] })),
    );
    expect(scans.reduce((sum, node) => sum + rowsRead(node), 0) / THREADS).toBeGreaterThan(ROWS_PER_THREAD);
  });
});
