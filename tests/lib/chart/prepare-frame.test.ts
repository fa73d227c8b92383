import { describe, expect, it } from "vitest";
import { prepareFrame } from "@/lib/chart/prepare-frame";
import { DATASETS, frameOf } from "../../support/frame-of-dataset";

const ALL = { frame: true, records: true };
const NONE = { frame: false, records: false };
const second = frameOf(DATASETS["the second case"]);
const EMPTY = {
  ...second,
  ...{ parties: [], issues: [], phases: [], rounds: [] },
  negotiation: { ...second.negotiation, leadPair: null },
  counts: { ...second.counts, statements: 0, sources: 0, demands: 0 },
};

describe.each(Object.entries(DATASETS))("the frame of %s", (_, dataset) => {
  const frame = frameOf(dataset);
  const model = prepareFrame(frame, ALL);

  it("has a row for every party, issue, phase and round, each with the way to revise it", () => {
    for (const [kind, list] of [
      ["party", "parties"],
      ["issue", "issues"],
      ["phase", "phases"],
      ["round", "rounds"],
    ] as const) {
      expect(model[list].rows.map(({ id }) => id)).toEqual(frame[list].map(({ id }) => id));
      expect(model[list].rows.map(({ revise }) => revise)).toEqual(
        frame[list].map(({ id }) => `/negotiations/${frame.negotiation.id}/edit/${kind}/${id}`),
      );
    }
  });

  it("offers no way to write to those who may not, nor into the past", () => {
    for (const shown of [prepareFrame(frame, NONE)]) {
      expect(JSON.stringify(shown)).not.toMatch(/\/(edit|new)\//);
    }
  });
});

describe("what the frame says", () => {
  it("counts parties, issues and rounds in its heading", () => {
    expect(prepareFrame(second, ALL).heading).toBe("2 parties, 3 issues and 4 rounds");
    expect(prepareFrame(EMPTY, ALL).heading).toBe("Nothing is entered yet but the name");
  });

  it("has a checklist only while nothing was stated", () => {
    expect(prepareFrame(second, ALL).checklist).toBeNull();
    expect(prepareFrame(EMPTY, ALL).checklist).toHaveLength(6);
  });

  it("says of a party which ends are its own, and of one without any what follows", () => {
    const [iceland] = prepareFrame(second, ALL).parties.rows;
    expect(iceland?.notes).toContain("Own end: 100 on every issue");
    const neutral = { ...second, parties: second.parties.map((party) => ({ ...party, poles: [] })) };
    expect(prepareFrame(neutral, ALL).parties.rows[0]?.notes[1]).toMatch(/^No end of a scale is its own/);
  });

  it("draws a scale where there is one, and says so where there is none", () => {
    const rows = prepareFrame(second, ALL).issues.rows;
    expect(rows.map(({ anchors }) => anchors?.map(({ at }) => at) ?? null)).toEqual([
      ...[[0, 25, 50, 100], [0, 50, 75, 100], null],
    ]);
    expect(rows[2]?.notes.join(" ")).toMatch(/no scale/);
  });

  it("names the lead pair, or says that there is none", () => {
    expect(prepareFrame(second, ALL).own[1]?.text).toBe("Iceland and Britain");
    expect(prepareFrame(EMPTY, ALL).own[1]?.text).toMatch(/^none/);
  });
});
