import { z } from "zod";
import { type FormValues, listPlaces, textAt } from "../../format/form-values";
import { RECORD_SCHEMAS, type RecordKind } from "./record-kinds";

/**
 * Reads what a form sent as the fields of a record, to be checked by `parseRecord`: what cannot be read stays the text
 * that it is, so that its fault can be said.
 *
 * An empty text is `null` where that is allowed. A group that may be absent is there when the value under its own path
 * is `yes`, or, where there is none, when any of its own is filled in. Items of lists come in their order.
 *
 * @param values - By path; whatever is no field of the record is left out.
 */
export function parseForm(kind: RecordKind, values: FormValues): Readonly<Record<string, unknown>> {
  return readObject(RECORD_SCHEMAS[kind], values, "");
}

/** Reads the texts of a form that was sent. Names that begin with `$` or `_` are the form's own and not of the record. */
export function readFormData(form: FormData): FormValues {
  const values = new Map<string, string[]>();
  for (const [name, value] of form.entries()) {
    if (typeof value !== "string" || /^[$_]/.test(name)) continue;
    const text = value.replaceAll("\r\n", "\n");
    values.set(name, [...(values.get(name) ?? []), text]);
  }
  return Object.fromEntries(values);
}

function readObject(
  schema: z.ZodObject,
  values: FormValues,
  prefix: string,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [
      name,
      read(field as z.ZodType, values, `${prefix}${name}`),
    ]),
  );
}

function read(schema: z.ZodType, values: FormValues, path: string): unknown {
  if (schema instanceof z.ZodNullable) {
    const inner = schema.unwrap() as z.ZodType;
    return isAbsent(inner, values, path) ? null : read(inner, values, path);
  }
  if (schema instanceof z.ZodObject) return readObject(schema, values, `${path}.`);
  if (schema instanceof z.ZodArray) return readList(schema.element as z.ZodType, values, path);
  if (schema instanceof z.ZodTuple)
    return schema.def.items.map((_, at) => textAt(values, `${path}.${at}`) || (values[path]?.[at] ?? ""));
  const text = textAt(values, path);
  if (schema instanceof z.ZodBoolean) return text === "yes";
  return isNumeric(schema) ? readNumber(text) : text;
}

function isAbsent(inner: z.ZodType, values: FormValues, path: string): boolean {
  if (inner instanceof z.ZodObject && Object.hasOwn(values, path)) return textAt(values, path) !== "yes";
  if (inner instanceof z.ZodObject || inner instanceof z.ZodTuple) return isEmpty(values, path);
  return textAt(values, path).trim() === "";
}

const isEmpty = (values: FormValues, path: string) =>
  Object.entries(values).every(
    ([name, texts]) =>
      (name !== path && !name.startsWith(`${path}.`)) || texts.every((text) => text.trim() === ""),
  );

function readList(element: z.ZodType, values: FormValues, path: string): readonly unknown[] {
  const places = listPlaces(values, path);
  if (element instanceof z.ZodObject)
    return places.map((place) => readObject(element, values, `${path}.${place}.`));
  const texts =
    places.length > 0 ? places.map((place) => textAt(values, `${path}.${place}`)) : (values[path] ?? []);
  return texts.filter((text) => text !== "");
}

function isNumeric(schema: z.ZodType): boolean {
  return (
    schema instanceof z.ZodNumber ||
    (schema instanceof z.ZodLiteral && [...schema.values].every((value) => typeof value === "number"))
  );
}

function readNumber(text: string): number | string {
  const plain = text.trim().replace(/^(-?\d+),(\d+)$/, "$1.$2");
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : text.trim();
}
