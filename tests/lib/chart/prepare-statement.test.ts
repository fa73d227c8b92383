import { describe, expect, it } from "vitest";
import { prepareStatement } from "@/lib/chart/prepare-statement";
import type { CitedStatement, StatementPage } from "@/lib/service/read-models";
import { aCitedStatement, aRoundEntry } from "../../support/overview-builders";
import { aCoderOf, aDemand, anEvidence, aSource, RECORDS } from "../../support/record-builders";

const prepare = (statement: Partial<CitedStatement> = {}, facts: Partial<StatementPage> = {}) =>
  prepareStatement(RECORDS, {
    version: { statement: aCitedStatement(statement), against: null, wording: null },
    demand: aDemand(),
    round: aRoundEntry(4),
    codings: [],
    earlier: null,
    adjudication: null,
    later: null,
    ...facts,
  });

describe("a statement", () => {
  it("is named by party, issue and day", () => {
    expect(prepare().title).toBe("North on water, 10 Apr 2024");
  });

  it("shows its place among the described points of its scale", () => {
    const { scale } = prepare();
    expect(scale?.position).toBe("80");
    expect(scale?.mark.pole).toBe("high");
    expect(scale?.anchors.filter(({ isNearest }) => isNearest).map(({ at }) => at)).toEqual([100]);
  });

  it("on an issue without a scale has no place on one", () => {
    expect(prepare({ issue: "format", position: null }).scale).toBeNull();
  });

  it("that is an analyst's reading says that it never stands", () => {
    expect(prepare({ basis: "analyst" })).toMatchObject({ hollow: true });
    expect(prepare({ basis: "analyst" }).caveat).toContain("never stands");
    expect(prepare().caveat).toBeNull();
  });

  it("with one coding has no agreement to speak of", () => {
    expect(prepare({}, { codings: [aCoderOf("one")] })).toMatchObject({ codings: [], agreement: null });
    expect(prepare({}, { codings: [aCoderOf("one"), aCoderOf("two")] }).codings).toHaveLength(2);
  });

  it("leads to its neighbours in the thread, where there are any", () => {
    expect(prepare().neighbours).toEqual([]);
    const earlier = aCitedStatement({ id: "s3", date: "2024-03-10", position: 90 });
    expect(prepare({}, { earlier }).neighbours).toEqual([
      {
        name: "Stated before, 10 Mar 2024",
        href: "/negotiations/river/statements/s3",
        words: "90, firm: The water is shared.",
      },
    ]);
  });
});

describe("evidence", () => {
  const record = (given: Parameters<typeof anEvidence>[0]) =>
    prepare({ evidence: [anEvidence(given)] }).evidence[0];

  it("opens the page at the quote", () => {
    expect(record({})?.page).toEqual({
      address: "https://gazette.example/bridge#:~:text=the%20water%20is%20ours",
      words: "Open the page at the quote",
      host: "gazette.example",
    });
  });

  it("without a quote opens the page itself", () => {
    expect(record({ quote: null })?.page?.address).toBe("https://gazette.example/bridge");
  });

  it("without an address opens nothing", () => {
    expect(record({ cited: aSource({ url: null }) })?.page).toBeNull();
  });

  it("says its grades in words", () => {
    const fields = record({})?.fields ?? [];
    expect(fields.find(({ name }) => name === "Reliability")?.meaning).toBe("usually reliable");
    expect(fields.find(({ name }) => name === "Credibility")?.meaning).toBe("probably true");
  });

  it("that was adjudicated says by whom and why", () => {
    const decided = {
      statement: "s",
      coder: "editor",
      position: 80,
      fallback: null,
      firmness: 4,
      reason: "The words name the line.",
    } as const;
    expect(prepare({}, { adjudication: decided }).adjudication).toEqual({
      by: "editor",
      reason: "The words name the line.",
    });
    expect(prepare().adjudication).toBeNull();
  });
});
