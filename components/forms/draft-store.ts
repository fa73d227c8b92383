"use client";

import type { FormValues } from "@/lib/format/form-values";

/** What somebody has written in a form and not yet saved, in the browser that it was written in. */
export type FormDraft = {
  /** Instant of the last change, ISO 8601. */
  readonly at: string;
  readonly values: FormValues;
  /** The version that it was begun from. */
  readonly version: number | null;
  /** The key of its last sending, under which it is never saved twice. */
  readonly key: string;
};

const PREFIX = "standpoint draft ";
/** A draft that nobody came back for goes after this, in days. */
const KEPT_DAYS = 60;
const DAY_MS = 86_400_000;

/** The draft kept under a key; null when there is none that could be read. */
export function readDraft(key: string): FormDraft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft. @returns Whether the browser had room for it and lets pages keep things. */
export function keepDraft(key: string, draft: FormDraft): boolean {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function removeDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // A browser that keeps nothing has nothing to remove.
  }
}

/** Removes drafts that nobody has touched for long. */
export function removeOldDrafts(now: number): void {
  try {
    for (const name of Object.keys(localStorage)) {
      if (!name.startsWith(PREFIX)) continue;
      const draft = readDraft(name.slice(PREFIX.length));
      if (draft === null || now - Date.parse(draft.at) > KEPT_DAYS * DAY_MS) localStorage.removeItem(name);
    }
  } catch {
    // As above.
  }
}

function isDraft(value: unknown): value is FormDraft {
  if (typeof value !== "object" || value === null) return false;
  const { at, values, version, key } = value as Partial<Record<keyof FormDraft, unknown>>;
  return (
    typeof at === "string" &&
    typeof key === "string" &&
    (version === null || typeof version === "number") &&
    typeof values === "object" &&
    values !== null &&
    Object.values(values).every(
      (texts) => Array.isArray(texts) && texts.every((text) => typeof text === "string"),
    )
  );
}
