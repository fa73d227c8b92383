import type { FormField, FormOption } from "./form-model";

type Text = Extract<FormField, { kind: "line" | "prose" | "day" | "number" | "address" | "colour" }>;
type About = { readonly hint?: string; readonly optional?: boolean; readonly half?: boolean };

/** Characters at most that the dataset format allows. */
const LONGEST = { line: 500, prose: 4000, address: 2000, day: null, number: null, colour: null } as const;

/** A field that is typed into, empty. @param about.longest - Characters at most, where fewer than of its kind. */
export function textField(
  kind: Text["kind"],
  path: string,
  label: string,
  about: About & {
    readonly longest?: number;
    readonly mostWords?: number;
    readonly madeOf?: readonly string[];
    readonly value?: string;
  } = {},
): Text {
  const {
    hint = null,
    optional = false,
    longest = LONGEST[kind],
    mostWords = null,
    madeOf,
    value = "",
    half = false,
  } = about;
  return {
    ...{ kind, path, label, hint, required: !optional, value, longest, mostWords },
    ...(madeOf === undefined ? {} : { madeOf }),
    ...(half ? { half } : {}),
  };
}

/** A field in which one option is chosen; `search` where there are many. */
export function choiceField(
  kind: "choice" | "search",
  path: string,
  label: string,
  about: About & { readonly options: readonly FormOption[]; readonly value?: string },
): Extract<FormField, { kind: "choice" | "search" }> {
  const { hint = null, optional = false, options, value = "", half = false } = about;
  return { kind, path, label, hint, required: !optional, value, options, ...(half ? { half } : {}) };
}

/**
 * The field of a record's id: chosen once, and fixed from then on.
 *
 * @param madeOf - Paths of the fields that it is made of when nothing is written.
 */
export function idField(id: string | null, madeOf: readonly string[]): FormField {
  if (id !== null) return { kind: "fixed", path: "id", label: "Id", hint: null, required: true, value: id };
  return textField("line", "id", "Id", {
    hint: "Part of the address; never changed again.",
    optional: true,
    longest: 100,
    madeOf,
  });
}

/**
 * The options of grades or words of the codebook.
 *
 * @param words - By value, in the order of display.
 * @param name - How one is called; its words are the hint. Without it the words are the name.
 */
export function wordOptions(
  words: Readonly<Record<string, string>>,
  name?: (value: string) => string,
): readonly FormOption[] {
  return Object.entries(words).map(([value, word]) =>
    name === undefined
      ? { value, name: word.charAt(0).toUpperCase() + word.slice(1), hint: null }
      : { value, name: name(value), hint: word },
  );
}
