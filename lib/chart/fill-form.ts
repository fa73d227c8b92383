import { type FormValues, listPlaces, textAt } from "../format/form-values";
import type { FormField, FormModel } from "./form-model";

/**
 * Puts values into a form as they were written, right or wrong. A field of which there is no value keeps its own.
 *
 * @param values - By path. The items of a list are numbered anew, without gaps; a list of plain values may also come
 *   under the list's own path.
 */
export function fillForm(model: FormModel, values: FormValues): FormModel {
  return {
    ...model,
    sections: model.sections.map((section) => ({
      ...section,
      fields: section.fields.map((field) => fillField(field, values)),
    })),
  };
}

function fillField(field: FormField, values: FormValues): FormField {
  if (field.kind === "list") return fillList(field, values);
  if (!Object.hasOwn(values, field.path)) return fillPlace(field, values);
  switch (field.kind) {
    case "choices":
      return { ...field, values: (values[field.path] ?? []).filter((value) => value !== "") };
    case "yes-no":
      return { ...field, value: textAt(values, field.path) === "yes" };
    default:
      return { ...field, value: textAt(values, field.path) };
  }
}

/** A field of its own for one place of a plain list whose values stand under the list's path. */
function fillPlace(field: FormField, values: FormValues): FormField {
  const [, list, at] = /^(.+)\.(\d+)$/.exec(field.path) ?? [];
  const value = list !== undefined && Object.hasOwn(values, list) ? values[list]?.[Number(at)] : undefined;
  return value === undefined ? field : fillField(field, { [field.path]: [value] });
}

type ListField = Extract<FormField, { kind: "list" }>;

function fillList(list: ListField, values: FormValues): ListField {
  const plain = Object.hasOwn(values, list.path)
    ? (values[list.path] ?? []).filter((value) => value !== "")
    : null;
  const places = listPlaces(values, list.path);
  if (places.length === 0 && plain === null) return list;
  if (places.length === 0 && plain !== null) {
    const given = Object.fromEntries(plain.map((value, at) => [`${list.path}.${at}`, [value]]));
    return { ...list, items: atLeast(list, plain).map((_, at) => makeItem(list, at, given, at)) };
  }
  return {
    ...list,
    items: atLeast(list, places).map((place, at) => makeItem(list, at, values, place ?? at)),
  };
}

/** The entries, and nulls up to the least number of items. */
function atLeast<T>({ least }: ListField, entries: readonly T[]): readonly (T | null)[] {
  return [...entries, ...Array.from({ length: Math.max(0, least - entries.length) }, () => null)];
}

/** An item of the list's blank. @param from - The place that its values have among those given. */
function makeItem(list: ListField, at: number, values: FormValues, from: number): readonly FormField[] {
  return list.blank.map((blank) => {
    const given = blank.path.replace("#", String(from));
    const field = placeField(blank, at);
    return fillField(field, Object.hasOwn(values, given) ? { [field.path]: values[given] ?? [] } : {});
  });
}

/** A field of a list's blank at its place. @param at - From 0. */
export function placeField(blank: FormField, at: number): FormField {
  const { shownWhile } = blank;
  const place = (path: string) => path.replace("#", String(at));
  return {
    ...blank,
    path: place(blank.path),
    ...(shownWhile === undefined ? {} : { shownWhile: { ...shownWhile, path: place(shownWhile.path) } }),
  };
}
