import type { FormField, FormOption } from "./form-model";

type Common = {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly shownWhile?: { readonly path: string; readonly values: readonly string[] };
};

type TextKind = Extract<FormField, { readonly longest: number | null }>["kind"];

/** Longest texts of the dataset format, in characters. */
export const LINE = 500;
export const PROSE = 4000;

const base = ({ path, label, hint, required = false, shownWhile }: Common) => ({
  ...{ path, label, required, hint: hint ?? null },
  ...(shownWhile === undefined ? {} : { shownWhile }),
});

/** A field that is written into; `null` is an empty one. */
export function textField(
  field: Common & {
    readonly kind: TextKind;
    readonly value: string | number | null;
    readonly longest?: number;
    readonly madeOf?: readonly string[];
  },
): FormField {
  const { kind, value, longest, madeOf } = field;
  return {
    ...base(field),
    kind,
    value: value === null ? "" : String(value),
    longest: longest ?? null,
    mostWords: null,
    ...(madeOf === undefined ? {} : { madeOf }),
  };
}

/** A field with a few options; `null` is the one of the empty value. */
export function choiceField(
  field: Common & { readonly value: string | null; readonly options: readonly FormOption[] },
): FormField {
  return { ...base(field), kind: "choice", value: field.value ?? "", options: field.options };
}

/**
 * The id of a record: written or made once, and then part of its addresses.
 *
 * @param id - Null for a new record.
 */
export function idField(id: string | null, madeOf: readonly string[]): FormField {
  if (id !== null)
    return {
      ...{ path: "id", label: "Id", required: true, kind: "fixed", value: id },
      hint: "Part of its address; it stays.",
    };
  return textField({
    ...{ path: "id", label: "Id", kind: "line", value: null, longest: 100, madeOf },
    hint: "Part of its address, and stays. Lower-case letters, digits and hyphens; left empty, it is made for you.",
  });
}

/** The place in the order of display. @param place - From 1. */
export function ordinalField(place: number): FormField {
  return textField({
    ...{ path: "ordinal", label: "Place in the order", kind: "number", value: place, required: true },
    hint: "From 1, in every table and chart.",
  });
}

/** Under what the browser keeps a draft of a form. @param id - Null for a new record. */
export function draftKeyOf(negotiation: string, kind: string, id: string | null): string {
  return [negotiation, kind, ...(id === null ? [] : [id])].join("/");
}
