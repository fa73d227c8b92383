import "server-only";
import { findBrokenRules } from "../../codec/dataset-rules";
import { DATASET_FORMAT, DATASET_VERSION, type Dataset, type DatasetFile } from "../../codec/dataset-schema";
import type { RecordFault } from "../../codec/records/parse-record";
import type { RecordFields, RecordKind } from "../../codec/records/record-kinds";
import { listCodings } from "../../data/codings";
import { listRecords } from "../../data/records";
import { countStatementsOn } from "../../data/statements";
import type { Transaction } from "../../data/write-transaction";

type Draft<K extends RecordKind = RecordKind> = { readonly kind: K; readonly fields: RecordFields<K> };

type Slice = { -readonly [F in keyof Dataset]: Dataset[F] };

const FILES: Readonly<Record<RecordKind, DatasetFile>> = {
  statement: "statements",
  demand: "demands",
  source: "sources",
  round: "rounds",
  party: "negotiation",
  issue: "negotiation",
  phase: "negotiation",
  negotiation: "negotiation",
};

/**
 * Finds what a record contradicts in the others. The rules are those of a dataset: they are asked of the record
 * together with the few records that it names or that name it.
 *
 * @param on - The transaction that will write it; nobody else writes to the negotiation meanwhile.
 * @returns Faults with paths within the record; empty when it may be written.
 */
export async function findRecordFaults(
  on: Transaction,
  negotiation: string,
  draft: Draft,
): Promise<readonly RecordFault[]> {
  const slice = await readFrame(on, negotiation);
  await addRecord(on, negotiation, slice, draft);
  await addNamed(on, negotiation, slice);
  const scale = draft.kind === "issue" ? await findScaleFaults(on, negotiation, draft as Draft<"issue">) : [];
  const file = FILES[draft.kind];
  const prefix = placeInFile(slice, draft);
  const broken = findBrokenRules(slice).flatMap((issue) => {
    const isOwn =
      issue.file === file &&
      (file === "negotiation" ? issue.path.startsWith(prefix) : issue.id === draft.fields.id);
    if (isOwn) {
      const path = file === "negotiation" ? issue.path.slice(prefix.length) : issue.path;
      return [{ path, message: sentence(issue.message) }];
    }
    // The record breaks a rule about another one that refers to it.
    return [{ path: "", message: `${issue.id ?? issue.file}: ${issue.path} ${issue.message}.` }];
  });
  return [...scale, ...broken];
}

/** A scale cannot come or go while statements on the issue have no position, or have one. */
async function findScaleFaults(
  on: Transaction,
  negotiation: string,
  { fields }: Draft<"issue">,
): Promise<readonly RecordFault[]> {
  const count = await countStatementsOn(on, negotiation, {
    issue: fields.id,
    withPosition: fields.scale === null,
  });
  if (count === 0) return [];
  const message =
    fields.scale === null
      ? `Cannot go: ${count} statements on this issue have a position on it. Move their demands to another issue first.`
      : `Cannot come: ${count} statements on this issue have no position. Move their demands to another issue first.`;
  return [{ path: "scale", message }];
}

async function readFrame(on: Transaction, negotiation: string): Promise<Slice> {
  const fieldsOf = async <K extends RecordKind>(kind: K) =>
    (await listRecords(negotiation, kind, {}, on)).map((record) => record.fields);
  const [own] = await fieldsOf("negotiation");
  const byPlace = (a: { ordinal: number }, b: { ordinal: number }) => a.ordinal - b.ordinal;
  return {
    negotiation: {
      format: DATASET_FORMAT,
      formatVersion: DATASET_VERSION,
      id: negotiation,
      name: own?.name ?? negotiation,
      description: own?.description ?? "",
      threshold: own?.threshold ?? 1,
      leadPair: own?.leadPair ?? null,
      codingNotes: own?.codingNotes ?? [],
      parties: (await fieldsOf("party")).toSorted(byPlace),
      issues: (await fieldsOf("issue")).toSorted(byPlace),
      phases: await fieldsOf("phase"),
    },
    rounds: [],
    sources: [],
    demands: [],
    statements: [],
    codings: [],
    adjudications: [],
  };
}

/** The record itself, and records that name it and must still hold; what these name is added afterwards. */
async function addRecord(on: Transaction, negotiation: string, slice: Slice, draft: Draft): Promise<void> {
  const { kind, fields } = draft as { [K in RecordKind]: Draft<K> }[RecordKind];
  const named = { negotiation, on };
  switch (kind) {
    case "statement":
      slice.statements = [fields];
      slice.demands = await readWhere(named, "demand", "from_statement_id", fields.id);
      slice.codings = await listCodings(negotiation, fields.id, on);
      return;
    case "demand": {
      const superseding = await readWhere(named, "demand", "supersedes_id", fields.id);
      slice.demands = [fields, ...superseding.filter(({ id }) => id !== fields.id)];
      slice.statements = (await readWhere(named, "statement", "demand_id", fields.id)).map(withoutEvidence);
      return;
    }
    case "source":
      slice.sources = [fields];
      return;
    case "round":
      slice.rounds = [fields];
      return;
    case "party":
      slice.negotiation = { ...slice.negotiation, parties: put(slice.negotiation.parties, fields) };
      return;
    case "issue":
      slice.negotiation = { ...slice.negotiation, issues: put(slice.negotiation.issues, fields) };
      return;
    case "phase":
      slice.negotiation = { ...slice.negotiation, phases: put(slice.negotiation.phases, fields) };
      return;
    case "negotiation":
      slice.negotiation = { ...slice.negotiation, ...fields };
      return;
    default:
      kind satisfies never;
  }
}

/** Adds what the records of the slice name, as far as it exists. Of added records only their own fields are asked. */
async function addNamed(on: Transaction, negotiation: string, slice: Slice): Promise<void> {
  const named = { negotiation, on };
  const from = slice.demands.map((demand) => demand.fromStatement);
  slice.statements = [
    ...slice.statements,
    ...(await readMissing(named, "statement", slice.statements, from)).map(withoutEvidence),
  ];
  const demands = [
    ...slice.statements.map((statement) => statement.demand),
    ...slice.demands.map((demand) => demand.supersedes),
  ];
  slice.demands = [
    ...slice.demands,
    ...(await readMissing(named, "demand", slice.demands, demands)).map(withoutSupersession),
  ];
  const rounds = slice.statements.map((statement) => statement.round);
  const addedRounds = await readMissing(named, "round", slice.rounds, rounds);
  const sources = [
    ...slice.statements.flatMap((statement) => statement.evidence.map((piece) => piece.source)),
    ...slice.rounds.flatMap((round) => round.sources),
  ];
  slice.rounds = [...slice.rounds, ...addedRounds.map((round) => ({ ...round, sources: [] }))];
  slice.sources = [...slice.sources, ...(await readMissing(named, "source", slice.sources, sources))];
}

type Named = { readonly negotiation: string; readonly on: Transaction };

async function readWhere<K extends RecordKind>(
  { negotiation, on }: Named,
  kind: K,
  column: string,
  value: string,
): Promise<readonly RecordFields<K>[]> {
  return (await listRecords(negotiation, kind, { where: { column, value } }, on)).map(({ fields }) => fields);
}

async function readMissing<K extends RecordKind>(
  { negotiation, on }: Named,
  kind: K,
  there: readonly { readonly id: string }[],
  wanted: readonly (string | null)[],
): Promise<readonly RecordFields<K>[]> {
  const known = new Set(there.map(({ id }) => id));
  const ids = [...new Set(wanted)].filter((id) => id !== null).filter((id) => !known.has(id));
  if (ids.length === 0) return [];
  return (await listRecords(negotiation, kind, { ids }, on)).map(({ fields }) => fields);
}

const withoutEvidence = <S extends RecordFields<"statement">>(statement: S): S => ({
  ...statement,
  evidence: [],
});

const withoutSupersession = <D extends RecordFields<"demand">>(demand: D): D => ({
  ...demand,
  supersedes: null,
  fromStatement: null,
});

/** The list with a row in the place of the one with its id, or at the end. */
function put<R extends { readonly id: string }>(rows: readonly R[], row: R): R[] {
  return rows.some(({ id }) => id === row.id)
    ? rows.map((one) => (one.id === row.id ? row : one))
    : [...rows, row];
}

/** What stands before the paths of the record's own fields in the reports about its file. */
function placeInFile({ negotiation }: Slice, { kind, fields }: Draft): string {
  const list =
    kind === "party" ? "parties" : kind === "issue" ? "issues" : kind === "phase" ? "phases" : null;
  if (list === null) return "";
  return `${list}.${negotiation[list].findIndex(({ id }) => id === fields.id)}.`;
}

/** The rules' own words begin in lower case, as they follow a field's name in a report. */
function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
