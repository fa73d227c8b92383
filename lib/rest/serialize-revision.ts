import "server-only";
import type { z } from "zod";
import type { Revision } from "../service/load-history";
import type { revisionEntry } from "./schemas/records";

/** Which columns of a stored record leave, and under which names. What is derived or internal stays. */
const STATEMENT_FIELDS = {
  demand_id: "demand",
  round_id: "round",
  date: "date",
  speaker: "speaker",
  text: "text",
  context: "context",
  basis: "basis",
  position: "position",
  fallback: "fallback",
  firmness: "firmness",
  confidence: "confidence",
  note: "note",
} as const;
const EVIDENCE_FIELDS = {
  source_id: "source",
  ordinal: "ordinal",
  quote: "quote",
  translation: "translation",
  locator: "locator",
  start_utf16: "startUtf16",
  end_utf16: "endUtf16",
  language: "language",
  credibility: "credibility",
} as const;

const OPERATIONS = { INSERT: "insert", UPDATE: "update", DELETE: "delete" } as const;

export function serializeRevision(entry: Revision): z.input<typeof revisionEntry> {
  const { revision, version, operation, actor, at, before, after } = entry;
  const record = entry.table === "evidence" ? "evidence" : "statement";
  const fields = record === "evidence" ? EVIDENCE_FIELDS : STATEMENT_FIELDS;
  return {
    record,
    revision,
    version,
    operation: OPERATIONS[operation],
    actor,
    at,
    before: pick(before, fields),
    after: pick(after, fields),
  };
}

function pick(record: unknown, fields: Readonly<Record<string, string>>): Record<string, unknown> | null {
  if (typeof record !== "object" || record === null) return null;
  return Object.fromEntries(
    Object.entries(fields).map(([column, name]) => [name, Reflect.get(record, column) ?? null]),
  );
}
