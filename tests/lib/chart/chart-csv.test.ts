import { describe, expect, it } from "vitest";
import { serializeTrajectoryCsv } from "../../../lib/chart/chart-csv";
import type { CitedStatement } from "../../../lib/service/read-models";
import { aSaid, LONG_FRAME } from "../../support/trajectory-builders";

const write = (...statements: CitedStatement[]) =>
  serializeTrajectoryCsv({ statements, parties: LONG_FRAME.parties, rounds: LONG_FRAME.rounds });

describe("the table for programs", () => {
  it("has a line of names and a line per statement, each ended by a line feed", () => {
    const [names, first, rest] = write(aSaid(1)).split("\n");
    expect(names).toMatch(/^date,round,round_name,party,.*,credibility$/u);
    expect(first).toMatch(/^2023-01-10,1,Meeting 1,North,water,north-demand,north-1,80,,4,on-record,2,/u);
    expect(rest).toBe("");
  });

  it.each([
    { text: "a, b", cell: '"a, b"' },
    { text: 'the "line"', cell: '"the ""line"""' },
    { text: "two\nlines", cell: '"two\nlines"' },
    { text: "= as it was said", cell: "= as it was said" },
  ])("writes $text so that it reads back the same", ({ text, cell }) => {
    expect(write(aSaid(1, { text }))).toContain(`,${cell},`);
  });

  it("leaves a cell empty where nothing is known, never zero", () => {
    const line = write(aSaid(1, { position: null, evidence: [] })).split("\n")[1] ?? "";
    expect(line).toContain(",north-1,,,4,");
    expect(line).toMatch(/,{7}$/u);
  });
});
