import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { checkEvidence } from "../../../lib/cli/evidence-check";
import { DATASET_FILES, type Dataset } from "../../../lib/codec/dataset-schema";
import { readSmallDataset, replaceAt } from "../../support/fixtures";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const TEXTS = path.join(ROOT, "tests/fixtures/texts");
const made: string[] = [];

function write(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "standpoint-evidence-"));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
  return folder;
}

const writeDataset = (dataset: unknown) =>
  write(
    Object.fromEntries(
      DATASET_FILES.map((file) => [`${file}.json`, JSON.stringify((dataset as Dataset)[file])]),
    ),
  );

/** The small case in which only one quote cites the gazette, in the words and at the place given. */
function withQuote(quote: string, start: number | null, end: number | null): string {
  const small = readSmallDataset();
  const piece = { quote, startUtf16: start, endUtf16: end };
  const statements = small.statements.map((statement) => ({
    ...statement,
    evidence: statement.evidence.map((one) =>
      statement.id === "down-free-3" ? { ...one, ...piece } : { ...one, source: "study" },
    ),
  }));
  return writeDataset({ ...small, statements });
}

afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true });
});

describe("the check of evidence", () => {
  const gazette = fs.readFileSync(path.join(TEXTS, "gazette.txt"), "utf8");
  const start = gazette.indexOf("nine tenths flow freely");
  const good = () => withQuote("nine tenths flow freely", start, start + 23);

  it("passes a quote that stands in its text, by the index of the folder", () => {
    const { faults, lines } = checkEvidence({ dataset: good(), texts: TEXTS });
    expect(faults).toEqual([]);
    expect(lines.at(-1)).toBe("1 quotes checked against 2 texts");
  });

  it("takes a file for the source whose id it is named by, where there is no index", () => {
    const texts = write({ "gazette.txt": gazette, "notes.md": "not a text" });
    expect(checkEvidence({ dataset: good(), texts }).lines.at(-1)).toBe("1 quotes checked against 1 texts");
  });

  it("names a quote that is not in its text, with the nearest passage", () => {
    const dataset = withQuote("nine tenths run freely", start, start + 22);
    const [fault] = checkEvidence({ dataset, texts: TEXTS }).faults;
    expect(fault).toContain("down-free-3, evidence.0, gazette: “nine tenths run freely” is not in the text");
    expect(fault).toContain("the nearest passage is “nine tenths flow freely,”");
  });

  it("names a text that belongs to no source", () => {
    const texts = write({ "stranger.txt": "Words." });
    expect(checkEvidence({ dataset: good(), texts }).faults).toEqual([
      expect.stringContaining("stranger.txt belongs to no source"),
    ]);
  });

  it("without texts names a date outside its round that no note explains", () => {
    const dataset = writeDataset(replaceAt(readSmallDataset(), ["statements", 0, "date"], "2020-03-01"));
    expect(checkEvidence({ dataset, texts: null }).faults).toEqual([
      expect.stringContaining("statements.json, row 1 (up-most-1), date"),
    ]);
  });

  it("names what the dataset's own rules forbid", () => {
    const dataset = writeDataset(replaceAt(readSmallDataset(), ["statements", 0, "firmness"], 6));
    expect(checkEvidence({ dataset, texts: null }).faults).toHaveLength(1);
  });

  it.each([
    ["an index that is no object of names", { "texts.json": '{"gazette": 1}' }],
    ["an index that is no JSON", { "texts.json": "{" }],
    ["a text that is not there", { "texts.json": '{"gazette": "lost.txt"}' }],
  ])("says what is wrong with %s", (_, files) => {
    expect(() => checkEvidence({ dataset: good(), texts: write(files) })).toThrow(/texts\.json|lost\.txt/);
  });
});

describe("as a program", () => {
  const run = (...given: readonly string[]) =>
    promisify(execFile)(process.execPath, ["--import", "tsx", "lib/cli/evidence-check.ts", ...given], {
      cwd: ROOT,
    });

  it("ends with 1 when a quote fails, and names it", async () => {
    const dataset = withQuote("quite another thing", 0, 19);
    await expect(run("--texts", TEXTS, dataset)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("down-free-3"),
    });
  });

  it("finds no fault in the cases that the program ships with", async () => {
    expect((await run()).stdout).toMatch(/: 0 at fault\n$/);
  });

  it("ends with 1 and says how it is used when it does not understand", async () => {
    await expect(run("--text")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("usage:") });
  });
});
