import { toSlug } from "../../lib/domain/as-of/negotiation-ref";
import { AppError } from "../../lib/errors";
import { loadBetween } from "../../lib/service/load-between";
import { loadComparison } from "../../lib/service/load-comparison";
import { loadCoverage } from "../../lib/service/load-coverage";
import { loadDemand, loadDemands } from "../../lib/service/load-demand";
import { loadDemandComparison } from "../../lib/service/load-demand-comparison";
import { getFrame } from "../../lib/service/load-frame";
import { loadGapSeries } from "../../lib/service/load-gap-series";
import { loadGaps } from "../../lib/service/load-gaps";
import { loadHistory } from "../../lib/service/load-history";
import { loadLedger } from "../../lib/service/load-ledger";
import { loadOverview } from "../../lib/service/load-overview";
import { loadPartiesComparison } from "../../lib/service/load-parties-comparison";
import { loadParty } from "../../lib/service/load-party";
import { loadReliabilityPage } from "../../lib/service/load-reliability";
import { loadRound } from "../../lib/service/load-round";
import { loadSearch } from "../../lib/service/load-search";
import { loadSource, loadSources } from "../../lib/service/load-source";
import { loadStatement } from "../../lib/service/load-statement";
import { listNeighbouringIds, loadStatementList } from "../../lib/service/load-statement-list";
import { loadStatementIndex, loadStatements } from "../../lib/service/load-statements";
import { loadTrajectory } from "../../lib/service/load-trajectory";

/**
 * What every loader answers about a negotiation, by question; errors by their code.
 *
 * @param negotiation - A reference; in the answers its slug stands instead.
 */
export async function askEverything(negotiation: string): Promise<Readonly<Record<string, unknown>>> {
  const frame = await getFrame(negotiation);
  const rounds = frame.rounds.map(({ id }) => id);
  const [a = "", b = ""] = frame.parties.map(({ id }) => id);
  const statements = await loadStatements(negotiation, {});
  const demands = [...new Set(statements.map(({ demand }) => demand))];
  const questions: Record<string, () => Promise<unknown>> = {
    frame: async () => frame,
    statements: async () => statements,
    "statement index": () =>
      loadStatementIndex(
        negotiation,
        statements.slice(0, 2).map(({ id }) => id),
      ),
    list: () => loadStatementList({ negotiation, filter: { party: a }, q: null, after: null, limit: 3 }),
    "list of a search": () =>
      loadStatementList({ negotiation, filter: {}, q: "water", after: null, limit: 50 }),
    neighbours: () => listNeighbouringIds(negotiation, "up-most-9"),
    search: () => loadSearch({ negotiation, q: "water", limit: 50 }),
    "search of another": () => loadSearch({ negotiation, q: "revised" }),
    coverage: () => loadCoverage(negotiation),
    ledger: () => loadLedger(negotiation),
    reliability: () => loadReliabilityPage(negotiation),
    demands: () => loadDemands({ negotiation }),
    sources: () => loadSources(negotiation),
    "gap series": () => loadGapSeries({ negotiation, a, b, issue: null }),
    gaps: () => loadGaps(frame, { a, b, upTo: rounds.length }),
  };
  for (const party of frame.parties)
    questions[`party ${party.id}`] = () => loadParty({ negotiation, party: party.id });
  for (const demand of demands) questions[`demand ${demand}`] = () => loadDemand({ negotiation, demand });
  for (const { id } of statements) {
    questions[`statement ${id}`] = () => loadStatement({ negotiation, statement: id });
    questions[`history ${id}`] = async () =>
      (await loadHistory({ negotiation, statement: id })).map(({ at: _, ...entry }) => entry);
  }
  for (const { id } of await loadSources(negotiation).catch(() => []))
    questions[`source ${id}`] = () => loadSource({ negotiation, source: id });
  for (const { id } of frame.issues) {
    questions[`trajectory ${id}`] = () => loadTrajectory({ negotiation, issue: id, ownWordsOnly: false });
    questions[`between ${id}`] = () =>
      loadBetween({ negotiation, from: rounds[0] ?? "", to: rounds.at(-1) ?? "", party: a, issue: id });
  }
  for (const [index, round] of rounds.entries()) {
    const from = rounds[index - 1] ?? "none";
    questions[`round ${round}`] = () => loadRound({ negotiation, round });
    questions[`overview ${round}`] = () => loadOverview({ negotiation, round, a: null, b: null });
    questions[`parties ${round}`] = () => loadPartiesComparison({ negotiation, round, a, b });
    questions[`comparison ${round}`] = () => loadComparison({ negotiation, from, to: round });
    questions[`demands compared ${round}`] = () =>
      loadDemandComparison({ negotiation, from, to: round, unscaledOnly: false });
  }
  const answers: Record<string, unknown> = {};
  for (const [question, ask] of Object.entries(questions))
    answers[question] = toComparable(await ask().catch(toCode), negotiation);
  return answers;
}

function toCode(error: unknown): { readonly code: string } {
  if (error instanceof AppError) return { code: error.code };
  throw error;
}

function toComparable(answer: unknown, ref: string): unknown {
  const text = JSON.stringify(answer, (_, value) => (value instanceof Map ? [...value] : value));
  return JSON.parse(text.replaceAll(JSON.stringify(ref), JSON.stringify(toSlug(ref))));
}
