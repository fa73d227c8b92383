import { evidenceKind } from "../domain/codebook/grades";
import type { DatasetIssue } from "./dataset-issue";
import type { Dataset, DatasetFile } from "./dataset-schema";

type Report = (
  file: DatasetFile,
  row: number | null,
  id: string | null,
  path: string,
  message: string,
) => void;

/**
 * Finds every breach of the rules that span rows: duplicate ids, references to nothing, and what the domain
 * forbids (a position without a scale, a scale without order, a demand that supersedes a stranger's, …).
 *
 * @returns All breaches; empty when the dataset may be loaded.
 */
export function findBrokenRules(dataset: Dataset): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const add =
    (code: DatasetIssue["code"]): Report =>
    (file, row, id, path, message) =>
      issues.push({ file, row, id, path, code, message });
  checkDuplicates(dataset, add("duplicate"));
  checkReferences(dataset, add("unknown-reference"));
  checkFrame(dataset, add("rule"));
  checkRounds(dataset, add("rule"));
  checkDemands(dataset, add("rule"));
  checkStatements(dataset, add("rule"));
  checkAdjudications(dataset, add("rule"));
  return issues;
}

/** Finds rows that may stand but deserve a second look; they are loaded all the same. */
export function findDoubtfulRows(dataset: Dataset): readonly DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const rounds = new Map(dataset.rounds.map((round) => [round.id, round]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  dataset.statements.forEach((statement, index) => {
    const warn = (path: string, message: string) =>
      issues.push({ file: "statements", row: index + 1, id: statement.id, path, code: "rule", message });
    const round = rounds.get(statement.round);
    const outside = round !== undefined && (statement.date < round.start || statement.date > round.end);
    if (outside && statement.note === null) {
      warn(
        "date",
        `${statement.date} is outside its round (${round.start} to ${round.end}) and no note says why`,
      );
    }
    const analysed = statement.evidence.every((piece) => sources.get(piece.source)?.kind === "analysis");
    if (analysed && evidenceKind(statement.basis) === "own-words") {
      warn("basis", `is ${statement.basis}, but all its evidence is analysis`);
    }
  });
  return issues;
}

function checkDuplicates(dataset: Dataset, report: Report): void {
  const unique = (file: DatasetFile, keys: readonly string[], path = "id") => {
    const seen = new Map<string, number>();
    keys.forEach((key, index) => {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, index + 1);
      else report(file, index + 1, key, path, `occurs already in row ${first}`);
    });
  };
  unique(
    "rounds",
    dataset.rounds.map((row) => row.id),
  );
  unique(
    "sources",
    dataset.sources.map((row) => row.id),
  );
  unique(
    "demands",
    dataset.demands.map((row) => row.id),
  );
  unique(
    "statements",
    dataset.statements.map((row) => row.id),
  );
  unique(
    "codings",
    dataset.codings.map((row) => `${row.statement} by ${row.coder}`),
    "coder",
  );
  unique(
    "adjudications",
    dataset.adjudications.map((row) => row.statement),
    "statement",
  );
  for (const list of ["parties", "issues", "phases"] as const) {
    const seen = new Set<string>();
    dataset.negotiation[list].forEach((row, index) => {
      if (seen.has(row.id)) report("negotiation", null, row.id, `${list}.${index}.id`, "occurs twice");
      seen.add(row.id);
    });
  }
}

function checkReferences(dataset: Dataset, report: Report): void {
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map((row) => row.id));
  const known = {
    party: ids(dataset.negotiation.parties),
    issue: ids(dataset.negotiation.issues),
    phase: ids(dataset.negotiation.phases),
    round: ids(dataset.rounds),
    source: ids(dataset.sources),
    demand: ids(dataset.demands),
    statement: ids(dataset.statements),
  };
  const check = (
    file: DatasetFile,
    row: number | null,
    id: string | null,
    path: string,
    kind: keyof typeof known,
    value: string | null,
  ) => {
    if (value !== null && !known[kind].has(value)) report(file, row, id, path, `names no ${kind}: ${value}`);
  };
  const { negotiation } = dataset;
  for (const [i, party] of negotiation.leadPair?.entries() ?? []) {
    check("negotiation", null, null, `leadPair.${i}`, "party", party);
  }
  for (const [i, party] of negotiation.parties.entries()) {
    for (const [j, pole] of party.poles.entries()) {
      check("negotiation", null, party.id, `parties.${i}.poles.${j}.issue`, "issue", pole.issue);
    }
  }
  for (const [i, round] of dataset.rounds.entries()) {
    const say = (path: string, kind: keyof typeof known, value: string | null) =>
      check("rounds", i + 1, round.id, path, kind, value);
    say("phase", "phase", round.phase);
    for (const [j, party] of round.participants.entries()) say(`participants.${j}`, "party", party);
    for (const [j, source] of round.sources.entries()) say(`sources.${j}`, "source", source);
  }
  for (const [i, demand] of dataset.demands.entries()) {
    const say = (path: "party" | "issue" | "supersedes" | "fromStatement", kind: keyof typeof known) =>
      check("demands", i + 1, demand.id, path, kind, demand[path]);
    say("party", "party");
    say("issue", "issue");
    say("supersedes", "demand");
    say("fromStatement", "statement");
  }
  for (const [i, statement] of dataset.statements.entries()) {
    const say = (path: string, kind: keyof typeof known, value: string) =>
      check("statements", i + 1, statement.id, path, kind, value);
    say("demand", "demand", statement.demand);
    say("round", "round", statement.round);
    for (const [j, piece] of statement.evidence.entries())
      say(`evidence.${j}.source`, "source", piece.source);
  }
  for (const [i, coding] of dataset.codings.entries()) {
    check("codings", i + 1, coding.statement, "statement", "statement", coding.statement);
  }
  for (const [i, { statement }] of dataset.adjudications.entries()) {
    check("adjudications", i + 1, statement, "statement", "statement", statement);
  }
}

function checkFrame({ negotiation }: Dataset, report: Report): void {
  const say = (id: string, path: string, message: string) => report("negotiation", null, id, path, message);
  const pair = negotiation.leadPair;
  if (pair !== null && pair[0] === pair[1])
    say(negotiation.id, "leadPair", "must name two different parties");
  negotiation.issues.forEach((issue, i) => {
    const at = issue.scale?.anchors.map((anchor) => anchor.at) ?? [];
    if (at.some((value, j) => j > 0 && value <= (at[j - 1] ?? -1))) {
      say(issue.id, `issues.${i}.scale.anchors`, "must ascend, each point once");
    }
  });
  negotiation.phases.forEach((phase, i) => {
    if (phase.from > phase.to)
      say(phase.id, `phases.${i}`, `ends (${phase.to}) before it begins (${phase.from})`);
  });
  negotiation.parties.forEach((party, i) => {
    party.poles.forEach((pole, j) => {
      const [from, to] = [pole.from ?? "0000", pole.to ?? "9999"];
      if (from > to) say(party.id, `parties.${i}.poles.${j}`, "ends before it begins");
      const clash = party.poles.findIndex(
        (other, k) =>
          k < j && other.issue === pole.issue && (other.from ?? "0000") <= to && from <= (other.to ?? "9999"),
      );
      if (clash >= 0) say(party.id, `parties.${i}.poles.${j}`, `holds on the same days as pole ${clash + 1}`);
    });
  });
}

function checkRounds({ rounds }: Dataset, report: Report): void {
  rounds.forEach((round, index) => {
    if (round.start > round.end) {
      report("rounds", index + 1, round.id, "end", `is before the start (${round.end} < ${round.start})`);
    }
    for (const list of ["participants", "sources"] as const) {
      if (new Set(round[list]).size < round[list].length) {
        report("rounds", index + 1, round.id, list, "names one of them twice");
      }
    }
  });
}

function checkDemands(dataset: Dataset, report: Report): void {
  const demands = new Map(dataset.demands.map((demand) => [demand.id, demand]));
  const statements = new Map(dataset.statements.map((statement) => [statement.id, statement]));
  dataset.demands.forEach((demand, index) => {
    const say = (path: string, message: string) => report("demands", index + 1, demand.id, path, message);
    if ((demand.supersedes === null) !== (demand.fromStatement === null)) {
      say("fromStatement", "must be given together with supersedes");
    }
    const earlier = demand.supersedes === null ? undefined : demands.get(demand.supersedes);
    if (earlier !== undefined && (earlier.party !== demand.party || earlier.issue !== demand.issue)) {
      say("supersedes", "must be a demand of the same party on the same issue");
    }
    if (earlier?.id === demand.id) say("supersedes", "a demand cannot take its own place");
    const from = demand.fromStatement === null ? undefined : statements.get(demand.fromStatement);
    if (from === undefined) return;
    if (from.demand !== demand.id) say("fromStatement", `is a statement of another demand (${from.demand})`);
    if (from.basis === "analyst")
      say("fromStatement", "is an analyst's reading, which cannot supersede a demand");
  });
}

function checkStatements(dataset: Dataset, report: Report): void {
  const scaled = new Map(dataset.negotiation.issues.map((issue) => [issue.id, issue.scale !== null]));
  const onScale = new Map(dataset.demands.map((demand) => [demand.id, scaled.get(demand.issue)]));
  dataset.statements.forEach((statement, index) => {
    const say = (path: string, message: string) =>
      report("statements", index + 1, statement.id, path, message);
    const hasScale = onScale.get(statement.demand);
    if (hasScale === true && statement.position === null)
      say("position", "is missing: the issue has a scale");
    if (hasScale === false && statement.position !== null)
      say("position", "must be null: the issue has no scale");
    if (statement.fallback !== null && statement.position === null) say("fallback", "needs a position");
    const quotes = statement.evidence.map((piece) => `${piece.source} ${piece.quote ?? ""}`);
    if (new Set(quotes).size < quotes.length) say("evidence", "cites the same passage twice");
    for (const [place, { quote, startUtf16, endUtf16 }] of statement.evidence.entries()) {
      const path = `evidence.${place}.endUtf16`;
      if ((startUtf16 === null) !== (endUtf16 === null)) say(path, "must be given together with startUtf16");
      if (startUtf16 === null || endUtf16 === null) continue;
      if (endUtf16 <= startUtf16) say(path, `must be after the start (${endUtf16} ≤ ${startUtf16})`);
      if (quote === null) say(path, "names the place of a quote, and there is none");
    }
  });
  const positions = new Map(dataset.statements.map((statement) => [statement.id, statement.position]));
  dataset.codings.forEach((coding, index) => {
    const position = positions.get(coding.statement);
    if (position !== undefined && (position === null) !== (coding.position === null)) {
      report(
        "codings",
        index + 1,
        coding.statement,
        "position",
        "must be given exactly where the issue has a scale",
      );
    }
  });
}

/** An adjudication decides between codings, and what it decides is what the statement holds. */
function checkAdjudications({ statements, codings, adjudications }: Dataset, report: Report): void {
  const known = new Map(statements.map((statement) => [statement.id, statement]));
  const coders = new Map<string, Set<string>>();
  for (const { statement, coder } of codings)
    coders.set(statement, (coders.get(statement) ?? new Set()).add(coder));
  adjudications.forEach((adjudication, index) => {
    const statement = known.get(adjudication.statement);
    if (statement === undefined) return;
    const say = (path: string, message: string) =>
      report("adjudications", index + 1, statement.id, path, message);
    if ((coders.get(statement.id)?.size ?? 0) < 2) say("statement", "was not coded by two coders");
    for (const code of ["position", "fallback", "firmness"] as const) {
      if (adjudication[code] !== statement[code])
        say(code, `is ${adjudication[code]}, but the statement has ${statement[code]}`);
    }
  });
}
