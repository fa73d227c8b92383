/**
 * What the fields of a form hold, as the browser sends it: texts by the path of the field (`evidence.0.quote`). A field
 * of which several are chosen has several; one that was not sent has none.
 */
export type FormValues = Readonly<Record<string, readonly string[]>>;

/** Most items of a list that are read from a form. */
const MOST_ITEMS = 500;

/** The last text under a path; empty when there is none. A box that can be unticked sends an empty text before its own. */
export function textAt(values: FormValues, path: string): string {
  return Object.hasOwn(values, path) ? (values[path]?.at(-1) ?? "") : "";
}

/** The same values with another text under a path. */
export function withValue(values: FormValues, path: string, ...texts: readonly string[]): FormValues {
  return { ...values, [path]: texts };
}

/**
 * The places of a list's items among the values, in ascending order; they need not be consecutive.
 *
 * @param list - Path of the list, such as `evidence`.
 */
export function listPlaces(values: FormValues, list: string): readonly number[] {
  const start = `${list}.`;
  const places = new Set<number>();
  for (const path of Object.keys(values)) {
    if (!path.startsWith(start)) continue;
    const place = /^\d{1,6}(?=\.|$)/.exec(path.slice(start.length))?.[0];
    if (place !== undefined) places.add(Number(place));
  }
  return [...places].sort((a, b) => a - b).slice(0, MOST_ITEMS);
}

/** The values without one item of a list; those behind it move up. A list that is left without items says so. */
export function withoutItem(values: FormValues, list: string, place: number): FormValues {
  const start = `${list}.`;
  const entries = Object.entries(values).flatMap(([path, texts]) => {
    const [, at, rest] =
      (path.startsWith(start) && /^(\d{1,6})(\..*)?$/.exec(path.slice(start.length))) || [];
    if (at === undefined || Number(at) < place) return [[path, texts] as const];
    return Number(at) === place ? [] : [[`${start}${Number(at) - 1}${rest ?? ""}`, texts] as const];
  });
  const left = Object.fromEntries(entries);
  return listPlaces(left, list).length === 0 ? { ...left, [list]: [] } : left;
}

/** Whether two sets of values say the same of every field that either has. */
export function areEqualValues(a: FormValues, b: FormValues): boolean {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].every((path) => (a[path] ?? []).join("\n") === (b[path] ?? []).join("\n"));
}
