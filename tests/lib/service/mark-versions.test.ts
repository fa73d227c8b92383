import { describe, expect, it } from "vitest";
import { markVersions } from "../../../lib/service/mark-versions";
import type { CitedStatement } from "../../../lib/service/read-models";

function said(id: string, text: string, basis: CitedStatement["basis"] = "on-record"): CitedStatement {
  return {
    id,
    text,
    basis,
    demand: "demand",
    demandTitle: "Demand",
    topic: null,
    party: "party",
    issue: "issue",
    round: 1,
    roundId: "round",
    date: "2020-01-01",
    speaker: "Speaker",
    context: null,
    position: 50,
    fallback: null,
    firmness: 3,
    confidence: 2,
    note: null,
    version: 1,
    evidence: [],
  };
}

const marks = (thread: readonly CitedStatement[]) =>
  Object.fromEntries(markVersions(thread).map(({ statement, against }) => [statement.id, against]));

const DAM = "The dam stays at most ten metres high until the experts have reported";
const WATER = "Every spring the river brings half of its snow water to our southern fields";

describe("versions of a thread", () => {
  it("come newest first, the oldest against nothing", () => {
    const versions = markVersions([said("a", DAM), said("b", `${DAM} twice`)]);
    expect(versions.map(({ statement }) => statement.id)).toEqual(["b", "a"]);
    expect(versions.at(-1)).toMatchObject({ against: null, wording: null });
  });

  it("are each held against the nearest of the four before, not simply against the last", () => {
    expect(marks([said("a", DAM), said("b", WATER), said("c", `${DAM} in full`)])).toEqual({
      a: null,
      b: "a",
      c: "a",
    });
  });

  it("look back four versions and no further", () => {
    const others = ["b", "c", "d", "e"].map((id) => said(id, `${WATER}, ${id}`));
    expect(marks([said("a", DAM), ...others, said("f", DAM)]).f).not.toBe("a");
    expect(marks([said("a", DAM), ...others.slice(1), said("f", DAM)]).f).toBe("a");
  });

  it("are held against the one directly before where nothing was kept of any", () => {
    expect(marks([said("a", DAM), said("b", `${DAM} again`), said("c", WATER)]).c).toBe("b");
  });

  it("leave analysts' readings unmarked, and mark nothing against them", () => {
    expect(
      marks([said("a", DAM), said("reading", `${DAM} at last`, "analyst"), said("c", `${DAM} at last`)]),
    ).toEqual({ a: null, reading: null, c: "a" });
  });
});
