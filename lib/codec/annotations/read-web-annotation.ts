import { annotationId } from "./annotation";
import { ANNOTATIONS_PATH, OWN } from "./annotation-context";
import type { AnnotationDraft } from "./annotation-draft";
import { type ImportIssue, isObject, type JsonObject, listUnread, nameValue, toList } from "./import-issue";
import { readBodies } from "./read-bodies";
import { readCreator, readInstant } from "./read-origin";
import { type Addresses, readTargets } from "./read-targets";

export type ReadDraft = { readonly draft: AnnotationDraft | null; readonly issues: readonly ImportIssue[] };

const READ = [
  ...[
    "@context",
    "id",
    "type",
    "motivation",
    "body",
    "bodyValue",
    "target",
    "creator",
    "created",
    "modified",
  ],
  ...[OWN.resolved, OWN.private],
];
const MOTIVATIONS: readonly unknown[] = ["commenting", "replying", "tagging", "highlighting"];

/**
 * The id that a note with this address has here: the last part of an own address, else the address in letters that an
 * id can have. The same address always gives the same id.
 */
export function toAnnotationId(address: string, bases: readonly string[]): string {
  for (const base of bases) {
    const start = `${base}/${ANNOTATIONS_PATH}/`;
    const tail = address.startsWith(start) ? address.slice(start.length) : "";
    if (annotationId.safeParse(tail).success) return tail;
  }
  const letters = address.replace(/^[a-z]+:(\/\/)?/i, "").replace(/[^A-Za-z0-9_]+/g, "-");
  return letters.slice(-100) || "-";
}

/**
 * Reads one annotation of the W3C model.
 *
 * @param path - Its place in the file.
 * @returns No draft where it cannot be a note here, with the reason among the issues.
 */
export function readWebAnnotation(value: unknown, path: string, addresses: Addresses): ReadDraft {
  const skipped = (message: string): ReadDraft => ({
    draft: null,
    issues: [{ path, kind: "skipped", message }],
  });
  if (!isObject(value) || !toList(value.type).includes("Annotation")) return skipped("is no annotation");
  if (typeof value.id !== "string" || value.id === "") return skipped("has no id");
  const bodies = readBodies(value, path);
  const creator = readCreator(value.creator, `${path}.creator`);
  const target = readTargets(value.target, `${path}.target`, addresses);
  const created = readMoment(value, "created", path);
  const modified = readMoment(value, "modified", path);
  const draft: AnnotationDraft = {
    path,
    id: toAnnotationId(value.id, addresses.bases),
    target: target.target,
    about: target.about,
    anchor: target.anchor,
    body: bodies.body,
    tags: bodies.tags,
    author: creator.author,
    createdAt: created.instant,
    modifiedAt: modified.instant,
    replyTo: target.replyTo,
    resolved: value[OWN.resolved] === true,
    private: value[OWN.private] === true,
  };
  const issues = [
    ...listOthers(value, "type", ["Annotation"], path),
    ...listOthers(value, "motivation", MOTIVATIONS, path),
    ...[...creator.issues, ...created.issues, ...modified.issues, ...bodies.issues, ...target.issues],
    ...listUnread(value, READ, path),
  ];
  return { draft, issues };
}

function listOthers(
  value: JsonObject,
  key: string,
  known: readonly unknown[],
  path: string,
): readonly ImportIssue[] {
  return toList(value[key])
    .filter((one) => !known.includes(one))
    .map((one) => ({
      path: `${path}.${key}`,
      kind: "left-out",
      message: `is ${nameValue(one)}, not known here`,
    }));
}

function readMoment(value: JsonObject, key: string, path: string) {
  const instant = readInstant(value[key]);
  const isOdd = instant === null && toList(value[key]).length > 0;
  const issue: ImportIssue = { path: `${path}.${key}`, kind: "left-out", message: "is no instant" };
  return { instant, issues: isOdd ? [issue] : [] };
}
