import { type Annotation, annotationRow } from "./annotation";
import { ANNOTATIONS_PATH, OWN_NAMESPACE } from "./annotation-context";
import type { AnnotationDraft, ImportPlace } from "./annotation-draft";
import type { AnnotationTarget } from "./annotation-target";
import { type ImportIssue, isObject, type JsonObject, listUnread, toList } from "./import-issue";
import { listServerFields, readHypothesis } from "./read-hypothesis";
import type { Addresses } from "./read-targets";
import { type ReadDraft, readWebAnnotation, toAnnotationId } from "./read-web-annotation";
import { settleThreads } from "./settle-threads";

export type ParsedAnnotations =
  | {
      readonly ok: true;
      /** In the order of the file. */
      readonly annotations: readonly Annotation[];
      /** Everything in the file that has not come in as it was. */
      readonly issues: readonly ImportIssue[];
    }
  /** Not a file of annotations at all; `message` says what is wrong with it. */
  | { readonly ok: false; readonly message: string };

/** Deeper than any annotation goes; a file that nests further is made to break its reader. */
const DEEPEST = 50;

/**
 * Reads annotations: JSON-LD of the W3C Web Annotation Data Model (one annotation, a list, a page, or a collection with
 * its first page in it), or an export of Hypothesis.
 *
 * Inverse of `serializeAnnotations`, also under another address: own addresses are known by the file's own context. Of
 * what others have written, everything that has no place here is listed. The id of a foreign note follows from its
 * address, so that a file read twice gives the same ids. Whether targets exist is not known here.
 *
 * A passage from elsewhere comes with its words and without a place: `reattachAnchor` finds it.
 *
 * @param text - The file's content.
 * @returns Never throws on bad input.
 */
export function parseAnnotations(text: string, place: ImportPlace): ParsedAnnotations {
  const json = readJson(text);
  if (!json.ok) return json;
  const found = findItems(json.value);
  if (!found.ok) return found;
  const reads = found.isHypothesis ? readRows(found, place) : readItems(found, json.value, place);
  const issues = [...found.issues, ...reads.flatMap((read) => read.issues)];
  const drafts = new Map<string, AnnotationDraft>();
  for (const { draft } of reads) {
    if (draft === null) continue;
    const kept = complete(draft, place);
    issues.push(...kept.issues);
    if (kept.draft === null) continue;
    if (drafts.has(draft.id))
      issues.push({ path: draft.path, kind: "skipped", message: `has the id of another, ${draft.id}` });
    else drafts.set(draft.id, kept.draft);
  }
  const { settled, issues: ofThreads } = settleThreads([...drafts.values()], place);
  const annotations = settled.flatMap((draft) => {
    const parsed = checkNote(draft, draft.target, draft.replyTo);
    return parsed.success ? [parsed.data] : [];
  });
  return { ok: true, annotations, issues: [...issues, ...ofThreads] };
}

type Found = {
  readonly ok: true;
  readonly items: readonly unknown[];
  /** Of the list in the file, with a full stop at its end; empty where the file is the list. */
  readonly path: string;
  readonly isHypothesis: boolean;
  readonly issues: readonly ImportIssue[];
};

function readJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ""));
    return isDeeperThan(value, DEEPEST) ? { ok: false, message: "is nested too deep" } : { ok: true, value };
  } catch (error) {
    return { ok: false, message: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function isDeeperThan(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}

function findItems(value: unknown): Found | { readonly ok: false; readonly message: string } {
  const list = (
    items: unknown,
    path: string,
    issues: readonly ImportIssue[] = [],
    isHypothesis = false,
  ): Found => ({
    ...{ ok: true, items: toList(items), path, issues, isHypothesis },
  });
  if (Array.isArray(value)) return list(value, "", [], value.some(isRow));
  if (!isObject(value)) return { ok: false, message: "is no list of annotations" };
  const types = toList(value.type);
  if (types.includes("Annotation")) return list([value], "");
  if (types.includes("AnnotationPage")) return list(value.items, "items.", listMissing(value, null));
  if (types.includes("AnnotationCollection")) {
    const { first } = value;
    const page = isObject(first) ? first : {};
    if (first !== undefined && !isObject(first))
      return {
        ok: false,
        message: "is a collection without its annotations: they are on pages of their own",
      };
    const unread = listUnread(value, ["@context", "id", "type", "total", "first", "last"], "collection");
    return list(page.items, "first.items.", [...unread, ...listMissing(page, value.total)]);
  }
  for (const key of ["rows", "annotations"])
    if (Array.isArray(value[key]))
      return list(value[key], `${key}.`, listMissing({ items: value[key] }, value.total), true);
  return { ok: false, message: "is neither a collection of W3C annotations nor an export of Hypothesis" };
}

const isRow = (value: unknown) =>
  isObject(value) && value.type === undefined && typeof value.uri === "string";

/** What a page says is elsewhere. */
function listMissing(page: JsonObject, total: unknown): readonly ImportIssue[] {
  const count = toList(page.items).length;
  return [
    ...["next", "prev"].flatMap((key): readonly ImportIssue[] =>
      page[key] === undefined
        ? []
        : [{ path: key, kind: "left-out", message: "is another page, not in the file" }],
    ),
    ...(typeof total === "number" && total > count && page.next === undefined
      ? [{ path: "total", kind: "left-out" as const, message: `is ${total}; the file has ${count}` }]
      : []),
  ];
}

function readRows({ items, path }: Found, place: ImportPlace): readonly ReadDraft[] {
  const rows = items.map((row, index) => readHypothesis(row, `${path}${index}`, place));
  return [...rows, { draft: null, issues: listServerFields(items, path) }];
}

function readItems({ items, path }: Found, file: unknown, place: ImportPlace): readonly ReadDraft[] {
  const bases = [...listOwnBases(file, items), place.base];
  const inFile = new Set(items.map(addressOf));
  const idOfNote = (address: string) => {
    const id = toAnnotationId(address, bases);
    const isOwn = bases.some((base) => address.startsWith(`${base}/${ANNOTATIONS_PATH}/`));
    return isOwn || inFile.has(address) || place.findNote(id) !== null ? id : null;
  };
  const addresses: Addresses = { bases, findTarget: place.findTarget, idOfNote };
  return items.map((item, index) => readWebAnnotation(item, `${path}${index}`, addresses));
}

const addressOf = (item: unknown) => (isObject(item) ? item.id : null);

/** The address of the negotiation that a file comes from, where the file is one of ours. */
function listOwnBases(file: unknown, items: readonly unknown[]): readonly string[] {
  const holders = Array.isArray(file) ? file : [file];
  const isOwn = holders.some(
    (one) =>
      isObject(one) &&
      toList(one["@context"]).some((context) => isObject(context) && context.standpoint === OWN_NAMESPACE),
  );
  const address = isOwn ? addressOf(items[0]) : null;
  const end = typeof address === "string" ? address.lastIndexOf(`/${ANNOTATIONS_PATH}/`) : -1;
  return typeof address === "string" && end > 0 ? [address.slice(0, end)] : [];
}

/** Fills in author and instant, and checks all that does not depend on other notes. */
function complete(draft: AnnotationDraft, { importedAt, importedBy }: ImportPlace) {
  const { path } = draft;
  const filled = { ...draft, author: draft.author ?? importedBy, createdAt: draft.createdAt ?? importedAt };
  const parsed = checkNote(filled, draft.target ?? { kind: "round", round: "any" }, null);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((fault) => `${fault.path.join(".")}: ${fault.message}`);
    const message = `cannot be kept (${faults.join("; ")})`;
    return { draft: null, issues: [{ path, kind: "skipped", message } satisfies ImportIssue] };
  }
  const issues: ImportIssue[] = [];
  if (draft.author === null)
    issues.push({ path, kind: "changed", message: `names no author; ${importedBy} stands for it` });
  if (draft.createdAt === null)
    issues.push({
      path,
      kind: "changed",
      message: "has no instant of its own; that of the import stands for it",
    });
  return { draft: filled, issues };
}

function checkNote(draft: AnnotationDraft, target: AnnotationTarget, replyTo: string | null) {
  const { path: _path, about: _about, ...fields } = draft;
  return annotationRow.safeParse({ ...fields, target, replyTo });
}
