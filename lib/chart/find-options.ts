import type { FormOption } from "./form-model";

/** More than these are not shown at once: one types on. */
export const MOST_FOUND = 50;

/**
 * Finds the options that somebody means who types: every word occurs in the name, the hint or the value, in any order
 * and without regard to case and accents.
 *
 * @returns At most {@link MOST_FOUND}, in their order, those whose name begins with what was typed first; the first
 *   ones for an empty text.
 */
export function findOptions(options: readonly FormOption[], typed: string): readonly FormOption[] {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return options.slice(0, MOST_FOUND);
  const found = options.filter(({ name, hint, value }) => {
    const text = fold(`${name} ${hint ?? ""} ${value}`);
    return words.every((word) => text.includes(word));
  });
  const start = fold(typed.trim());
  const begins = found.filter(({ name }) => fold(name).startsWith(start));
  return [...begins, ...found.filter((option) => !begins.includes(option))].slice(0, MOST_FOUND);
}

const fold = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
