import { loadCasesIfEmpty } from "./load-case";
import { migrate } from "./migrate";
import { step } from "./step.mjs";

/**
 * Brings a database to where the program can work with it: its schema up to date, and a case in it.
 *
 * @param url - The database's address, the same as the process's own.
 * @throws {StartFailure} A migration or a case cannot be applied; nothing of it is left.
 */
export async function prepareData(url: string): Promise<void> {
  await step(describeMigrations, () => migrate(url));
  await step(describeCases, () => loadCasesIfEmpty(url));
}

function describeMigrations(names: readonly string[]): string {
  return names.length === 0
    ? "database schema up to date"
    : `database schema brought up to date: ${names.join(", ")}`;
}

function describeCases(lines: readonly string[]): string {
  return lines.length === 0 ? "data found" : `case loaded: ${lines.join("; ")}`;
}
