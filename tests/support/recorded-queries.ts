import { database } from "../../lib/data/database";

export type RecordedQuery = { readonly text: string; readonly values: readonly unknown[] };

/** Runs the program's own code and keeps the SQL that it sends, so that a test can ask PostgreSQL about it. */
export async function recordQueries(run: () => Promise<unknown>): Promise<readonly RecordedQuery[]> {
  const { pool } = database();
  const send = pool.query;
  const recorded: RecordedQuery[] = [];
  const listen = (...args: readonly unknown[]): unknown => {
    const [query, values] = args;
    const { text, values: own } =
      typeof query === "string" ? { text: query, values } : (query as { text: string; values?: unknown });
    recorded.push({ text, values: (own ?? []) as readonly unknown[] });
    return Reflect.apply(send, pool, args);
  };
  pool.query = listen as typeof pool.query;
  try {
    await run();
  } finally {
    pool.query = send;
  }
  return recorded;
}

/** A node of a plan as EXPLAIN (ANALYZE, FORMAT JSON) prints it. */
export type PlanNode = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Heap Fetches"?: number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
};

/** Runs a query with EXPLAIN ANALYZE and returns every node of its plan. */
export async function explainQuery({ text, values }: RecordedQuery): Promise<readonly PlanNode[]> {
  const { rows } = await database().pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values]);
  const [{ Plan: root }] = rows[0]["QUERY PLAN"] as readonly [{ readonly Plan: PlanNode }];
  const flatten = (node: PlanNode): readonly PlanNode[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
  return flatten(root);
}

/** Rows that a node took from its table or index in all, those that it threw away included. */
export const rowsRead = (node: PlanNode) =>
  ("Rows Removed by Filter" in node ? (node["Rows Removed by Filter"] ?? 0) : 0) * node["Actual Loops"] +
  node["Actual Rows"] * node["Actual Loops"];
