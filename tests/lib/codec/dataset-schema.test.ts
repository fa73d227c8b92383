import { describe, expect, it } from "vitest";
import type { z } from "zod";
import {
  adjudicationRow,
  codingRow,
  DATASET_FILES,
  demandRow,
  evidenceRow,
  negotiationFile,
  QUOTE_WORDS,
  roundRow,
  sourceRow,
  statementRow,
} from "../../../lib/codec/dataset-schema";
import { readSmallDataset, replaceAt } from "../../support/fixtures";

const small = readSmallDataset();
const ROWS: Readonly<Record<string, { readonly schema: z.ZodType; readonly row: unknown }>> = {
  negotiation: { schema: negotiationFile, row: small.negotiation },
  round: { schema: roundRow, row: small.rounds[0] },
  source: { schema: sourceRow, row: small.sources[0] },
  demand: { schema: demandRow, row: small.demands[0] },
  statement: { schema: statementRow, row: small.statements[0] },
  evidence: { schema: evidenceRow, row: small.statements[0]?.evidence[0] },
  coding: { schema: codingRow, row: small.codings[0] },
  adjudication: { schema: adjudicationRow, row: small.adjudications[0] },
};

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(" ");

type Case = readonly [
  kind: keyof typeof ROWS,
  path: readonly (string | number)[],
  value: unknown,
  why: string,
];

const ALLOWED: readonly Case[] = [
  ["statement", ["position"], 0, "the low end of a scale"],
  ["statement", ["position"], 100, "the high end"],
  ["statement", ["position"], 33.3, "points need not be whole"],
  ["statement", ["firmness"], 1, "withdrawn"],
  ["statement", ["date"], "2024-02-29", "a leap day"],
  ["statement", ["text"], "Мир 🕊", "any script, and characters beyond the first plane"],
  ["evidence", ["quote"], words(QUOTE_WORDS), "the longest quotation"],
  ["evidence", ["quote"], null, "a source that paraphrases"],
  ["evidence", ["credibility"], 6, "cannot be judged"],
  ["evidence", ["language"], "pt-BR", "a language with its region"],
  ["source", ["url"], "http://example.org/?q=1#:~:text=a%20b", "an address with a text fragment"],
  ["source", ["published"], null, "an undated source"],
  ["round", ["phase"], null, "a round outside all phases"],
  ["round", ["participants"], [], "a round of nobody's"],
  ["negotiation", ["threshold"], 1, "the smallest threshold"],
  ["negotiation", ["issues", 0, "salience"], 0.5, "a weight need not be whole"],
  ["negotiation", ["leadPair"], null, "no pair"],
];

const REFUSED: readonly Case[] = [
  ["statement", ["position"], "50", "a number in quotes"],
  ["statement", ["position"], Number.NaN, "not a number"],
  ["statement", ["position"], Number.POSITIVE_INFINITY, "what 1e999 is read as"],
  ["statement", ["firmness"], 2.5, "firmness has whole steps"],
  ["statement", ["fallback"], -0.1, "below the scale"],
  ["statement", ["date"], "2023-02-29", "no leap year"],
  ["statement", ["date"], "2023-2-01", "not two digits"],
  ["statement", ["date"], "2023-02-01T00:00:00Z", "an instant is no day"],
  ["statement", ["id"], "two--hyphens", "a double hyphen would make joined ids ambiguous"],
  ["statement", ["id"], "-edge", "a hyphen at the edge"],
  ["statement", ["id"], "", "an empty id"],
  ["statement", ["id"], "a".repeat(101), "an id that is too long"],
  ["statement", ["text"], "x".repeat(4001), "a text that is too long"],
  ["evidence", ["quote"], words(QUOTE_WORDS + 1), "one word too many"],
  ["evidence", ["quote"], "  ", "a blank quotation is none"],
  ["evidence", ["credibility"], 0, "credibility begins at 1"],
  ["evidence", ["language"], "English", "a language is a tag"],
  ["source", ["url"], "ftp://example.org", "another protocol"],
  ["source", ["url"], "https://example.org/a b", "an address with a space"],
  ["source", ["url"], "data:text/html,x", "an address that runs"],
  ["source", ["reliability"], "a", "grades are capitals"],
  ["source", ["seen"], 1, "yes and no are no numbers"],
  ["round", ["sequence"], 1.5, "an order has whole places"],
  ["negotiation", ["threshold"], 0, "no movement would be one"],
  ["negotiation", ["issues"], [], "a negotiation over nothing"],
  ["negotiation", ["issues", 0, "salience"], 0, "a weight of nothing"],
  ["negotiation", ["issues", 0, "scale", "anchors"], [], "a scale that is not described"],
  ["negotiation", ["parties", 0, "colour", "light"], "red", "a colour by name"],
  ["negotiation", ["parties", 0, "shortName"], "x".repeat(21), "a short name that is not"],
  ["negotiation", ["parties", 0, "marker"], "triangle", "a mark of change"],
  ["negotiation", ["leadPair"], ["upstream"], "a pair of one"],
  ["coding", ["coder"], " ", "a nameless coder"],
  ["adjudication", ["reason"], " ", "a decision without a reason"],
  ["adjudication", ["firmness"], 0, "a decision for no firmness"],
  ["demand", ["title"], null, "a demand without a title"],
];

const parse = ([kind, path, value]: Case) => {
  const { schema, row } = ROWS[kind] ?? { schema: negotiationFile, row: null };
  return schema.safeParse(replaceAt(row, path, value));
};

describe("fields of a dataset", () => {
  it("has a schema for every file, and every row of the small dataset passes its own", () => {
    expect(DATASET_FILES).toEqual([
      "negotiation",
      "rounds",
      "sources",
      "demands",
      "statements",
      "codings",
      "adjudications",
    ]);
    for (const [kind, { schema, row }] of Object.entries(ROWS))
      expect(schema.safeParse(row).success, kind).toBe(true);
  });

  it.each(ALLOWED)("%s %j may be %j: %s", (...one) => {
    expect(parse(one).error?.issues ?? []).toEqual([]);
  });

  it.each(REFUSED)("%s %j may not be %j: %s", (...one) => {
    expect(parse(one).error?.issues.map((issue) => issue.path.join("."))).toEqual([one[1].join(".")]);
  });

  it("knows every field, and needs every field", () => {
    for (const [kind, { schema, row }] of Object.entries(ROWS)) {
      expect(schema.safeParse({ ...(row as object), surplus: null }).success, kind).toBe(false);
      for (const field of Object.keys(row as object)) {
        const without = replaceAt(row, [field], { $remove: true });
        expect(schema.safeParse(without).success, `${kind} without ${field}`).toBe(false);
      }
    }
  });
});
