import { describe, expect, it } from "vitest";
import { diffSchema } from "../../lib/cli/schema-engine.mjs";
import { openTestDatabase } from "../support/test-database";

describe("the schema and the migrations", () => {
  const db = openTestDatabase("nothing");

  it("agree: nothing is missing in either", async () => {
    const { same, sql } = await diffSchema(db.url());
    expect(sql.trim()).toBe("-- This is an empty migration.");
    expect(same).toBe(true);
  });

  it("would be seen to differ: a dropped foreign key, a lost column", async () => {
    await db.query('ALTER TABLE "coding" DROP CONSTRAINT "coding_negotiation_id_statement_id_fkey"');
    await db.query('ALTER TABLE "party" DROP COLUMN "kind"');
    const { same, sql } = await diffSchema(db.url());
    expect(same).toBe(false);
    expect(sql).toContain('ADD CONSTRAINT "coding_negotiation_id_statement_id_fkey"');
    expect(sql).toContain('ADD COLUMN     "kind"');
  });
});
