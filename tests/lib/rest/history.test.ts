import { describe, expect, it } from "vitest";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

const database = openTestDatabase("case");

const ID = "2022-03-29-ukraine-nato-set-aside";

type Entry = {
  readonly record: string;
  readonly operation: string;
  readonly actor: string;
  readonly revision: number;
  readonly version: number;
  readonly at: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

async function readHistory(): Promise<readonly Entry[]> {
  const response = await callApi(`/statements/${ID}/history`);
  expect(response.status).toBe(200);
  return ((await response.json()) as { readonly items: readonly Entry[] }).items;
}

describe("a statement's history", () => {
  it("begins with its import, evidence included", async () => {
    const entries = await readHistory();
    expect(
      entries.map(({ record, operation, actor, version, before }) => [
        record,
        operation,
        actor,
        version,
        before,
      ]),
    ).toEqual(entries.map(({ record }) => [record, "insert", "import", 1, null]));
    expect(entries.filter(({ record }) => record === "statement")).toHaveLength(1);
    expect(entries.some(({ record }) => record === "evidence")).toBe(true);
  });

  it("tells who changed what, when, from what to what, the newest first", async () => {
    await database.write("user:anna", `UPDATE statement SET firmness = 2 WHERE id = '${ID}'`);
    await database.write(
      "user:ben",
      `UPDATE evidence SET locator = 'page 99' WHERE statement_id = '${ID}' AND ordinal = 1`,
    );
    const entries = (await readHistory()).filter(({ version }) => version > 1);
    const evidence = entries.find(({ record }) => record === "evidence");
    const statement = entries.findLast(({ record }) => record === "statement");
    expect(evidence).toMatchObject({
      record: "evidence",
      operation: "update",
      actor: "user:ben",
      after: { locator: "page 99" },
    });
    expect(statement).toMatchObject({
      record: "statement",
      operation: "update",
      actor: "user:anna",
      version: 2,
    });
    expect(statement?.after).toMatchObject({ firmness: 2 });
    expect({ ...statement?.before, firmness: 2 }).toEqual(statement?.after);
    expect(new Date(statement?.at ?? "").toISOString()).toBe(statement?.at);
    expect(evidence?.revision).toBeGreaterThan(statement?.revision ?? 0);
  });

  it("shows the record as the API names it, and nothing that is kept for the program's own use", async () => {
    const [statement] = (await readHistory()).filter(({ record }) => record === "statement");
    expect(Object.keys(statement?.after ?? {}).sort()).toEqual([
      "basis",
      "confidence",
      "context",
      "date",
      "demand",
      "fallback",
      "firmness",
      "note",
      "position",
      "round",
      "speaker",
      "text",
    ]);
  });

  it("is of the one statement, not of another whose id begins alike", async () => {
    const [{ count } = { count: "" }] = await database.query<{ count: string }>(
      "SELECT count(*) FROM history_entry WHERE record_id LIKE $1 AND table_name IN ('statement', 'evidence')",
      [`${ID}%`],
    );
    expect(await readHistory()).toHaveLength(Number(count));
  });

  it("outlives the statement", async () => {
    const of = `WHERE statement_id = '${ID}'`;
    await database.write(
      "user:anna",
      `UPDATE demand SET supersedes_id = NULL, from_statement_id = NULL, supersedes_reason = NULL WHERE from_statement_id = '${ID}'`,
      `DELETE FROM coding ${of}`,
      `DELETE FROM evidence ${of}`,
      `DELETE FROM statement WHERE id = '${ID}'`,
    );
    expect((await callApi(`/statements/${ID}`)).status).toBe(404);
    const entries = await readHistory();
    expect(entries[0]).toMatchObject({
      record: "statement",
      operation: "delete",
      actor: "user:anna",
      after: null,
    });
    expect(entries.at(-1)?.operation).toBe("insert");
  });
});
