import { matchItems } from "./match-items";

/** A value of a record as JSON has it. */
export type MergeValue =
  | string
  | number
  | boolean
  | null
  | readonly MergeValue[]
  | { readonly [field: string]: MergeValue };
export type MergeFields = { readonly [field: string]: MergeValue };

/** What somebody chose for a place: what one of the two wrote, or something else. */
export type MergePick = "theirs" | "mine" | { readonly edited: MergeValue };

/** A place where two people have left a record different, or where one of them has changed it. */
export type MergePlace = {
  /** The same for the same three versions. */
  readonly id: string;
  /** Fields from the outside in; a list's item is `#`. */
  readonly path: readonly string[];
  /** The item that it is in, as one of the two has it; null outside of lists. */
  readonly item: MergeValue;
  /** What each has there; undefined: the item is not there. */
  readonly base: MergeValue | undefined;
  readonly theirs: MergeValue | undefined;
  readonly mine: MergeValue | undefined;
  /** Whose change it is; `both`: somebody has to choose. */
  readonly changedBy: "them" | "me" | "both";
};

/** The three versions: what both began from, and what each made of it. */
export type ThreeVersions<T> = { readonly base: T; readonly theirs: T; readonly mine: T };

/**
 * Merges two changes of a record, field by field. What only one of them changed is as that one has it. What both changed
 * differently is as was chosen, and mine until then: it is listed, so that nothing is lost unseen.
 *
 * Items of lists are matched by what they say, not by their place. Where both changed the order, mine stands.
 *
 * @param keys - By list, the fields that tell one item from another, the firmest first.
 * @param picks - By the ids of the places.
 * @returns The merged fields, and every place where the two differ.
 */
export function mergeFields(
  versions: ThreeVersions<MergeFields>,
  keys: Readonly<Record<string, readonly string[]>>,
  picks: Readonly<Record<string, MergePick>> = {},
): { readonly fields: MergeFields; readonly places: readonly MergePlace[] } {
  const places: MergePlace[] = [];
  const settle = (place: MergePlace): MergeValue | undefined => {
    places.push(place);
    const pick = Object.hasOwn(picks, place.id) ? picks[place.id] : undefined;
    if (typeof pick === "object") return pick.edited;
    return (pick ?? (place.changedBy === "them" ? "theirs" : "mine")) === "theirs"
      ? place.theirs
      : place.mine;
  };
  const fields = mergeObjects(versions, { path: [], id: "", item: null, keys, settle });
  return { fields, places };
}

type At = {
  readonly path: readonly string[];
  readonly id: string;
  readonly item: MergeValue;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly settle: (place: MergePlace) => MergeValue | undefined;
};

function mergeObjects({ base, theirs, mine }: ThreeVersions<MergeFields>, at: At): MergeFields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = names.map((name) => {
    const own = (of: MergeFields) => (Object.hasOwn(of, name) ? of[name] : undefined);
    const id = at.id === "" ? name : `${at.id}.${name}`;
    const versions = { base: own(base), theirs: own(theirs), mine: own(mine) };
    return [name, mergeValues(versions, { ...at, id, path: [...at.path, name] })] as const;
  });
  return Object.fromEntries(merged.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function mergeValues(versions: ThreeVersions<MergeValue | undefined>, at: At): MergeValue | undefined {
  const { base, theirs, mine } = versions;
  if (isSame(theirs, mine)) return theirs;
  if (isGroup(theirs) && isGroup(mine))
    return mergeObjects({ base: isGroup(base) ? base : {}, theirs, mine }, at);
  if (isItems(theirs) && isItems(mine))
    return mergeLists({ base: isItems(base) ? base : [], theirs, mine }, at);
  const changedBy = isSame(base, theirs) ? "me" : isSame(base, mine) ? "them" : "both";
  return at.settle({ id: at.id, path: at.path, item: at.item, ...versions, changedBy });
}

function mergeLists({ base, theirs, mine }: ThreeVersions<readonly MergeFields[]>, at: At): MergeValue {
  const name = at.path.at(-1) ?? "";
  const keys = at.keys[name] ?? [];
  const ofTheirs = matchItems(base, theirs, keys);
  const ofMine = matchItems(base, mine, keys);
  const added = matchItems(
    theirs.filter((_, place) => !ofTheirs.includes(place)),
    mine.filter((_, place) => !ofMine.includes(place)),
    keys,
  );
  const theirNew = theirs.flatMap((_, place) => (ofTheirs.includes(place) ? [] : [place]));
  const myNew = mine.flatMap((_, place) => (ofMine.includes(place) ? [] : [place]));
  const entries = [
    ...base.map((item, place) => ({
      base: item,
      theirs: ofTheirs[place] ?? null,
      mine: ofMine[place] ?? null,
    })),
    ...theirNew.map((place, nth) => ({
      base: undefined,
      theirs: place,
      mine: myNew[added[nth] ?? -1] ?? null,
    })),
    ...myNew.flatMap((place, nth) =>
      added.includes(nth) ? [] : [{ base: undefined, theirs: null, mine: place }],
    ),
  ];
  const isTheirOrder = isSame(base, mine) || (isAscending(ofMine) && !isAscending(ofTheirs));
  const merged = entries.flatMap((entry, nth) => {
    const versions = {
      base: entry.base,
      theirs: entry.theirs === null ? undefined : theirs[entry.theirs],
      mine: entry.mine === null ? undefined : mine[entry.mine],
    };
    const item = versions.mine ?? versions.theirs ?? null;
    const value = mergeValues(versions, { ...at, id: `${at.id}~${nth}`, path: [...at.path, "#"], item });
    return value === undefined ? [] : [{ value, place: placeOf(entry, isTheirOrder) }];
  });
  // A stable sort: what only one of them has stays behind what it stood behind.
  return merged.toSorted((a, b) => a.place - b.place).map(({ value }) => value);
}

/** Where an item goes: by the order that counts, what is not in it at the end. */
function placeOf(
  { theirs, mine }: { readonly theirs: number | null; readonly mine: number | null },
  isTheirOrder: boolean,
): number {
  const [first, second] = isTheirOrder ? [theirs, mine] : [mine, theirs];
  return first ?? (second ?? 0) + 0.5;
}

function isAscending(places: readonly (number | null)[]): boolean {
  const there = places.filter((place) => place !== null);
  return there.every((place, nth) => nth === 0 || place > (there[nth - 1] ?? -1));
}

function isGroup(value: MergeValue | undefined): value is MergeFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isItems(value: MergeValue | undefined): value is readonly MergeFields[] {
  return Array.isArray(value) && value.every(isGroup);
}

/** Whether two values say the same; the order of an object's fields says nothing. */
function isSame(a: MergeValue | undefined, b: MergeValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, place) => isSame(item, b[place]));
  if (isGroup(a) && isGroup(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => isSame(a[name], b[name]));
  }
  return a === b;
}
