import type { RecordKind } from "../codec/records/record-kinds";
import { database } from "./database";
import { Prisma } from "./prisma-client/client";
import type { Transaction } from "./write-transaction";

/** Where records of a kind are named: the table, the column that names, the column that says who names, and in words. */
const NAMED_IN: Readonly<
  Record<
    Exclude<RecordKind, "negotiation">,
    readonly {
      readonly table: string;
      readonly column: string;
      readonly by: string;
      readonly words: string;
    }[]
  >
> = {
  statement: [
    {
      table: "demand",
      column: "from_statement_id",
      by: "id",
      words: "begins a demand that took another's place",
    },
    {
      table: "clause_reaction",
      column: "statement_id",
      by: "id",
      words: "is the evidence of a reaction to a clause",
    },
  ],
  demand: [
    { table: "statement", column: "demand_id", by: "id", words: "has statements" },
    { table: "demand", column: "supersedes_id", by: "id", words: "is what another demand took the place of" },
  ],
  source: [
    { table: "evidence", column: "source_id", by: "statement_id", words: "is cited by statements" },
    { table: "round_source", column: "source_id", by: "round_id", words: "is cited for rounds" },
    { table: "proposal_source", column: "source_id", by: "proposal_id", words: "is cited for proposals" },
  ],
  round: [
    { table: "statement", column: "round_id", by: "id", words: "has statements" },
    { table: "proposal", column: "round_id", by: "id", words: "has proposals" },
  ],
  party: [
    { table: "demand", column: "party_id", by: "id", words: "has demands" },
    { table: "round_participant", column: "party_id", by: "round_id", words: "took part in rounds" },
    { table: "proposal_author", column: "party_id", by: "proposal_id", words: "has proposals" },
    { table: "clause_reaction", column: "party_id", by: "clause_id", words: "has reactions to clauses" },
  ],
  issue: [
    { table: "demand", column: "issue_id", by: "id", words: "has demands" },
    { table: "pole", column: "issue_id", by: "party_id", words: "has poles of its own" },
    { table: "clause", column: "issue_id", by: "id", words: "has clauses" },
  ],
  phase: [{ table: "round", column: "phase_id", by: "id", words: "has rounds" }],
};

/** Kinds of records by the name that tables and columns have for them. */
const KINDS: Readonly<Record<string, RecordKind>> = {
  statement: "statement",
  demand: "demand",
  round: "round",
  party: "party",
};

/** How many of those that refer to a record are named. */
const NAMED = 5;

export type Reference = {
  /** Such as `has statements (12): some-id, …`. */
  readonly words: string;
  /** What the ones that refer to it are; null: nothing that has a page. */
  readonly kind: RecordKind | null;
  /** The first few that refer to it. */
  readonly ids: readonly string[];
};

/**
 * What refers to a record and would name nothing without it; empty when nothing does.
 *
 * @param transaction - To read in; null: the process's own connections.
 */
export async function listReferences(
  transaction: Transaction | null,
  negotiation: string,
  { kind, id }: { readonly kind: Exclude<RecordKind, "negotiation">; readonly id: string },
): Promise<readonly Reference[]> {
  const on = transaction ?? database().prisma;
  const references: Reference[] = [];
  for (const { table, column, by, words } of NAMED_IN[kind]) {
    const [found] = await on.$queryRaw<{ count: number; ids: string[] | null }[]>`
      SELECT count(*)::int AS count, (array_agg(${name(by)} ORDER BY ${name(by)}))[1:${NAMED}::int] AS ids
      FROM ${name(table)} WHERE negotiation_id = ${negotiation} AND ${name(column)} = ${id}`;
    const { count = 0, ids } = found ?? {};
    if (count === 0) continue;
    const few = [...new Set(ids ?? [])];
    const more = count > few.length ? ", …" : "";
    const kind = KINDS[table === "pole" ? "party" : by === "id" ? table : by.replace(/_id$/, "")] ?? null;
    references.push({ words: `It ${words} (${count}): ${few.join(", ")}${more}.`, kind, ids: few });
  }
  if (kind === "party" && (await isInLeadPair(on, negotiation, id)))
    references.push({
      words: "It is one of the two parties whose gap is shown first.",
      kind: null,
      ids: [negotiation],
    });
  return references;
}

async function isInLeadPair(transaction: Transaction, negotiation: string, party: string): Promise<boolean> {
  const found = await transaction.negotiation.count({
    where: { id: negotiation, OR: [{ leadPartyA: party }, { leadPartyB: party }] },
  });
  return found > 0;
}

const name = (value: string) => Prisma.raw(`"${value}"`);
