import { describe, expect, it } from "vitest";
import {
  loadStatementIndex,
  loadStatements,
  withBestEvidenceFirst,
} from "../../../lib/service/load-statements";
import { readSmallDataset } from "../../support/fixtures";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("small");
const NEGOTIATION = "river-talks";
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("statements", () => {
  it("come oldest first: by round, date and id, and whole", async () => {
    const statements = await loadStatements(NEGOTIATION, { party: "downstream" });
    expect(ids(statements)).toEqual([
      "down-free-1",
      "down-dam-1",
      "down-form-1",
      "down-free-3",
      "down-dam-4",
    ]);
    const row = readSmallDataset().statements.find(({ id }) => id === "down-free-3");
    const { demand, round: roundId, evidence, ...rest } = row ?? { demand: "", round: "", evidence: [] };
    expect(statements[3]).toMatchObject({
      ...rest,
      demand,
      roundId,
      round: 3,
      party: "downstream",
      issue: "water-share",
      version: 1,
    });
    expect(statements[3]?.evidence.map(({ cited: _, ...piece }) => piece)).toEqual(evidence);
  });

  it.each([
    [{ issue: "water-share", party: "upstream" }, ["up-most-1", "up-most-2", "up-fair-3"]],
    [{ source: "study" }, ["up-dam-study"]],
    [{ basis: "official-text", round: "2020-02-letters" }, ["down-form-1", "up-most-2"]],
    [{ demand: "up-dam" }, ["up-dam-1", "up-dam-study"]],
    [{ ids: ["up-dam-1", "nothing"] }, ["up-dam-1"]],
    [{ party: "nobody" }, []],
  ])("can be chosen by %j", async (filter, wanted) => {
    expect(ids(await loadStatements(NEGOTIATION, filter))).toEqual(wanted);
  });

  it("by id leave out what is not there and ask once for each", async () => {
    const index = await loadStatementIndex(NEGOTIATION, ["up-dam-1", "nothing", "up-dam-1"]);
    expect(Object.keys(index)).toEqual(["up-dam-1"]);
    expect(await loadStatementIndex(NEGOTIATION, [])).toEqual({});
  });

  it("show first the piece with a quote, then the better publisher, then the more credible, then the earlier", async () => {
    const [statement] = await loadStatements(NEGOTIATION, { ids: ["down-free-1"] });
    const [quoted, bare] = statement?.evidence ?? [];
    if (statement === undefined || quoted === undefined || bare === undefined)
      throw new Error("two pieces of evidence are there");
    expect([quoted.quote, bare.quote]).toEqual(["flows freely", null]);
    const piece = (locator: string, reliability: "A" | "C", credibility: 1 | 3) => ({
      ...quoted,
      locator,
      credibility,
      cited: { ...quoted.cited, reliability },
    });
    const evidence = [
      { ...bare, locator: "bare" },
      piece("weak", "C", 1),
      piece("first", "A", 3),
      piece("second", "A", 3),
      piece("best", "A", 1),
    ];
    const sorted = withBestEvidenceFirst({ ...statement, evidence }).evidence.map(({ locator }) => locator);
    expect(sorted).toEqual(["best", "first", "second", "weak", "bare"]);
  });
});
