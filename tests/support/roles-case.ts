/** A second, small negotiation beside the shipped one: whoever belongs to one of the two is a stranger to the other. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { DATASET_FILES, type Dataset } from "../../lib/codec/dataset-schema";
import { readShippedRows } from "./shipped-case";

const ROOT = path.resolve(import.meta.dirname, "../..");
const OTHER = path.join(ROOT, "tests/fixtures/second-case");
/** Shorter texts could stand anywhere. */
const LEAST_CHARACTERS = 14;
/** Neither HTML nor JSON writes these otherwise than they are. */
const PLAIN = /[A-Za-z0-9 ,.:;()-]+/g;

/** Loads the small negotiation through the importer that every dataset goes through. */
export function loadOtherNegotiation(databaseUrl: string): void {
  const script = path.join(ROOT, "lib/cli/load-case.ts");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, OTHER], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the second negotiation was not loaded:\n${stderr}`);
}

/** One negotiation as the walk needs it: a record of each kind, and words that only its readers may see. */
export type WalkedCase = {
  readonly negotiation: string;
  readonly statement: string;
  readonly demand: string;
  readonly source: string;
  readonly round: string;
  readonly party: string;
  readonly issue: string;
  readonly rounds: readonly string[];
  /** Names and words of its records that the other negotiation has nowhere. */
  readonly secrets: readonly string[];
};

export function readWalkedCases(): { readonly shipped: WalkedCase; readonly other: WalkedCase } {
  const [shipped, other] = [readShippedRows(), readOther()];
  return { shipped: toCase(shipped, other), other: toCase(other, shipped) };
}

function readOther(): Dataset {
  const read = (file: string) => JSON.parse(fs.readFileSync(path.join(OTHER, `${file}.json`), "utf8"));
  return Object.fromEntries(DATASET_FILES.map((file) => [file, read(file)])) as Dataset;
}

function toCase({ negotiation, rounds, sources, demands, statements }: Dataset, beside: Dataset): WalkedCase {
  const others = JSON.stringify(beside);
  const first = (rows: readonly { readonly id: string }[]) => rows[0]?.id ?? "";
  const words = [
    negotiation.name,
    ...negotiation.parties.map(({ name }) => name),
    ...negotiation.issues.flatMap(({ title, question }) => [title, question]),
    ...rounds.flatMap(({ name, venue }) => [name, venue]),
    ...sources.map(({ title }) => title),
    ...demands.map(({ title }) => title),
    ...statements.map(({ text }) => text),
  ];
  return {
    negotiation: negotiation.id,
    statement: first(statements),
    demand: first(demands),
    source: first(sources),
    round: rounds.at(-1)?.id ?? "",
    party: first(negotiation.parties),
    issue: first(negotiation.issues),
    rounds: rounds.map(({ id }) => id),
    secrets: [...new Set(words.map(longestPlain))].filter(
      (text) => text.length >= LEAST_CHARACTERS && !others.includes(text),
    ),
  };
}

function longestPlain(text: string): string {
  const runs = (text.match(PLAIN) ?? []).map((run) => run.trim());
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), "");
}
