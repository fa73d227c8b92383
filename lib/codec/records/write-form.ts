import type { FormValues } from "../../format/form-values";

/**
 * Writes a record's fields as the values of a form: the inverse of `parseForm`.
 *
 * What is not known is an empty text; yes is `yes`. A list of plain values stands under its own path; a group that may
 * be absent says under its own path whether it is there.
 *
 * @param fields - Of a record, checked.
 */
export function writeForm(fields: object): FormValues {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => writeValue(name, value)));
}

type Entry = readonly [string, readonly string[]];

function writeValue(path: string, value: unknown): readonly Entry[] {
  if (value === null || value === undefined) return [[path, [""]]];
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== "object" || item === null);
    if (isPlain) return [[path, value.map(String)]];
    return value.flatMap((item: object, at) => writeGroup(`${path}.${at}`, item));
  }
  if (typeof value === "object") return [[path, ["yes"]], ...writeGroup(path, value)];
  return [[path, [typeof value === "boolean" ? (value ? "yes" : "") : String(value)]]];
}

function writeGroup(path: string, fields: object): readonly Entry[] {
  return Object.entries(fields).flatMap(([name, value]) => writeValue(`${path}.${name}`, value));
}
