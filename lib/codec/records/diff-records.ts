/** A value of a record as JSON has it. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [field: string]: FieldValue };

/** What became of one item of a list. Places count from 0: `from` in the earlier list, `at` in the later. */
export type ItemDifference =
  | { readonly change: "added"; readonly at: number; readonly item: FieldValue }
  | { readonly change: "removed"; readonly from: number; readonly item: FieldValue }
  /** The same item in another place among those that stayed. */
  | { readonly change: "moved"; readonly from: number; readonly at: number; readonly item: FieldValue }
  | {
      readonly change: "changed";
      readonly from: number;
      readonly at: number;
      /** As it is afterwards. */
      readonly item: FieldValue;
      /** Within the item; their paths begin at it. */
      readonly differences: readonly FieldDifference[];
    };

/** One place in a record where two versions of it differ. Paths are such as `colour.light`. */
export type FieldDifference =
  | {
      readonly kind: "value";
      readonly path: string;
      readonly before: FieldValue;
      readonly after: FieldValue;
    }
  | { readonly kind: "items"; readonly path: string; readonly items: readonly ItemDifference[] };

type Fields = { readonly [field: string]: FieldValue };

/** The share of its fields that an item must have kept to be the same item, changed. */
const LEAST_KEPT = 0.5;

/**
 * Finds what differs between two versions of a record, in the order of its fields.
 *
 * Items of lists are matched by what they say and not by their place: a piece of evidence put before another changes
 * nothing about that one.
 *
 * @param before - The fields of the earlier version; null: there was none, which is as if everything were empty.
 * @param after - The fields of the later version; null: there is none.
 * @returns Nothing is lost: the earlier version and the differences make the later one.
 */
export function diffRecords(before: object | null, after: object | null): readonly FieldDifference[] {
  const [earlier, later] = [before ?? emptied(after), after ?? emptied(before)];
  return diffFields(earlier as Fields, later as Fields, "");
}

function emptied(fields: object | null): object {
  return Object.fromEntries(
    Object.entries(fields ?? {}).map(([field, value]) => [field, Array.isArray(value) ? [] : null]),
  );
}

function diffFields(before: Fields, after: Fields, within: string): readonly FieldDifference[] {
  const fields = [
    ...Object.keys(after),
    ...Object.keys(before).filter((field) => !Object.hasOwn(after, field)),
  ];
  return fields.flatMap((field) =>
    diffValues(own(before, field), own(after, field), within === "" ? field : `${within}.${field}`),
  );
}

const own = (fields: Fields, field: string) =>
  (Object.hasOwn(fields, field) ? fields[field] : undefined) ?? null;

function diffValues(before: FieldValue, after: FieldValue, path: string): readonly FieldDifference[] {
  if (isSame(before, after)) return [];
  if (isList(before) && isList(after)) return [{ kind: "items", path, items: diffItems(before, after) }];
  if (isFields(before) && isFields(after)) return diffFields(before, after, path);
  return [{ kind: "value", path, before, after }];
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value);
const isFields = (value: FieldValue): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether two values say the same; a field that is missing is as one that is null. */
function isSame(a: FieldValue, b: FieldValue): boolean {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index] ?? null));
  if (isFields(a) && isFields(b))
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((field) =>
      isSame(own(a, field), own(b, field)),
    );
  return a === b;
}

type Match = { readonly from: number; readonly at: number };

function diffItems(before: readonly FieldValue[], after: readonly FieldValue[]): readonly ItemDifference[] {
  const matches = matchItems(before, after);
  const inPlace = longestRising(matches);
  const changes = matches.flatMap(({ from, at }): readonly ItemDifference[] => {
    const [earlier, item] = [before[from] ?? null, after[at] ?? null];
    if (isSame(earlier, item)) return inPlace.has(from) ? [] : [{ change: "moved", from, at, item }];
    return [{ change: "changed", from, at, item, differences: diffValues(earlier, item, "") }];
  });
  const left = before.flatMap((item, from): readonly ItemDifference[] =>
    matches.some((match) => match.from === from) ? [] : [{ change: "removed", from, item }],
  );
  const added = after.flatMap((item, at): readonly ItemDifference[] =>
    matches.some((match) => match.at === at) ? [] : [{ change: "added", at, item }],
  );
  return [...changes, ...left, ...added];
}

/** Pairs items: first those that are equal, then those most alike; of equally alike ones the nearest in place. */
function matchItems(before: readonly FieldValue[], after: readonly FieldValue[]): readonly Match[] {
  const pairs = before.flatMap((earlier, from) =>
    after.map((later, at) => ({ from, at, kept: keptShare(earlier, later), far: Math.abs(from - at) })),
  );
  const matches = new Map<number, Match>();
  const taken = new Set<number>();
  for (const { from, at } of pairs
    .filter(({ kept }) => kept >= LEAST_KEPT)
    .toSorted((a, b) => b.kept - a.kept || a.far - b.far || a.at - b.at)) {
    if (matches.has(from) || taken.has(at)) continue;
    matches.set(from, { from, at });
    taken.add(at);
  }
  return [...matches.values()].toSorted((a, b) => a.at - b.at);
}

/** How much of an item is kept in another: equal fields as a share of those that either has, 0 to 1. */
function keptShare(before: FieldValue, after: FieldValue): number {
  if (isSame(before, after)) return 1;
  if (!isFields(before) || !isFields(after)) return 0;
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => own(before, field) !== null || own(after, field) !== null,
  );
  const kept = fields.filter((field) => isSame(own(before, field), own(after, field))).length;
  // Never as much as an equal item, which is matched first.
  return fields.length === 0 ? 0 : Math.min(kept / fields.length, 0.999);
}

/** The earlier places of a longest run of matches that kept their order; the others have moved. */
function longestRising(matches: readonly Match[]): ReadonlySet<number> {
  let best: readonly number[] = [];
  const endingAt: (readonly number[])[] = [];
  matches.forEach(({ from }, index) => {
    const before = endingAt
      .slice(0, index)
      .filter((run) => (run.at(-1) ?? -1) < from)
      .reduce<readonly number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    const run = [...before, from];
    endingAt.push(run);
    if (run.length > best.length) best = run;
  });
  return new Set(best);
}
