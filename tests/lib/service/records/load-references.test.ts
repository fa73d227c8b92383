import { describe, expect, it } from "vitest";
import { loadRecord, loadRecords } from "../../../../lib/service/records/load-record";
import { loadReferences } from "../../../../lib/service/records/load-references";
import { openTestDatabase } from "../../../support/test-database";

openTestDatabase("small");

const negotiation = "river-talks";
const referencesTo = (
  kind: "source" | "demand" | "round" | "party" | "issue" | "phase" | "statement",
  id: string,
) => loadReferences({ negotiation, kind, id });

describe("what refers to a record", () => {
  it.each(["source", "demand", "round", "party", "issue", "phase", "statement"] as const)(
    "of kind %s is named by records that are there, and names it",
    async (kind) => {
      for (const { id } of await loadRecords(negotiation, kind))
        for (const { kind: by, ids } of await referencesTo(kind, id)) {
          if (by === null) continue;
          for (const one of ids) {
            const { fields } = await loadRecord({ negotiation, kind: by, id: one });
            expect(JSON.stringify(fields)).toContain(`"${id}"`);
          }
        }
    },
  );

  it("is its statements, for a demand", async () => {
    const [statement] = await loadRecords(negotiation, "statement");
    const references = await referencesTo("demand", statement?.fields.demand ?? "");
    expect(references).toContainEqual(expect.objectContaining({ kind: "statement" }));
    expect(references.flatMap(({ ids }) => ids)).toContain(statement?.id);
  });

  it("is nothing for a record that is not there", async () => {
    expect(await referencesTo("source", "nowhere")).toEqual([]);
  });
});
