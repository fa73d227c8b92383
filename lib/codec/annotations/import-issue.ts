/** One thing in a file of annotations that has not come in as it was. */
export type ImportIssue = {
  /** Place in the file, such as `first.items.3.body.0.language`. */
  readonly path: string;
  /**
   * `skipped`: the annotation is not among those that were read. `left-out`: it is, without this part. `changed`: it
   * is, with this part in another form.
   */
  readonly kind: "skipped" | "left-out" | "changed";
  /** What it is and why, as the end of a sentence that begins with the place. */
  readonly message: string;
};

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One value or a list of them, as JSON-LD writes what can be several. Null and absent are none. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Lists the fields of an object that are not among those which are read. */
export function listUnread(value: JsonObject, read: readonly string[], path: string): readonly ImportIssue[] {
  return Object.keys(value)
    .filter((key) => !read.includes(key) && toList(value[key]).length > 0)
    .map((key) => ({ path: `${path}.${key}`, kind: "left-out", message: "has no place in a note here" }));
}

/** How much of a foreign value is named in a message. */
const LONGEST_NAMED = 80;

/** Names a foreign value in a message: a text as it is, anything else as JSON, both cut where they are long. */
export function nameValue(value: unknown): string {
  const name = typeof value === "string" ? value : JSON.stringify(value);
  return name.length > LONGEST_NAMED ? `${name.slice(0, LONGEST_NAMED)}…` : name;
}
