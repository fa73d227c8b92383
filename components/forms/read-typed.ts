"use client";

import { type FormValues, textAt } from "@/lib/format/form-values";

/**
 * What was written in a form before the page's script ran, by path; of fields with one value.
 *
 * @param values - What the script takes to stand in it.
 */
export function readTyped(form: HTMLFormElement, values: FormValues): FormValues {
  const sent = new FormData(form);
  const typed = Object.entries(values).flatMap(([path, texts]) => {
    const text = sent.getAll(path).at(-1);
    const isTyped = texts.length <= 1 && typeof text === "string" && text !== textAt(values, path);
    return isTyped ? [[path, [text]] as const] : [];
  });
  return Object.fromEntries(typed);
}
