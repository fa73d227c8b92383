import type { StoredAnchor } from "../../domain/anchors/text-anchor";
import { OWN } from "./annotation-context";
import { type AnnotationTarget, parseTarget } from "./annotation-target";
import { type ImportIssue, isObject, type JsonObject, listUnread, nameValue, toList } from "./import-issue";
import { readPassage } from "./read-passage";

/** How addresses in a file are understood. */
export type Addresses = {
  /** Addresses of the negotiations whose own addresses the file uses, without a slash at the end. */
  readonly bases: readonly string[];
  /** What stands here for the page of an address; null: nothing. */
  readonly findTarget: (address: string) => AnnotationTarget | null;
  /** The id of the note with an address; null: it is that of no note. */
  readonly idOfNote: (address: string) => string | null;
};

export type ReadTargets = {
  readonly target: AnnotationTarget | null;
  /** Addresses that are no notes, for what is said where nothing stands here for them. */
  readonly about: string;
  readonly anchor: StoredAnchor | null;
  readonly replyTo: string | null;
  readonly issues: readonly ImportIssue[];
};

/**
 * Reads what an annotation of the W3C model is about: the first of its targets that something here stands for, and the
 * first that is a note, which it answers. An answer's scope says what its thread is about.
 */
export function readTargets(value: unknown, path: string, addresses: Addresses): ReadTargets {
  const targets = toList(value).map((one, index) => ({
    fields: isObject(one) ? one : {},
    address: addressOf(one),
    path: Array.isArray(value) ? `${path}.${index}` : path,
  }));
  const issues: ImportIssue[] = [];
  const abouts: string[] = [];
  let reply: { readonly id: string; readonly about: AnnotationTarget | null } | null = null;
  let subject: { readonly target: AnnotationTarget; readonly anchor: StoredAnchor | null } | null = null;
  for (const { fields, address, path: at } of targets) {
    const leftOut = (message: string) => issues.push({ path: at, kind: "left-out", message });
    const note = address === null ? null : addresses.idOfNote(address);
    const target = address === null || note !== null ? null : resolve(address, addresses);
    if (address === null) leftOut("has no address");
    else if (note !== null && reply === null) {
      const about = resolve(toList(fields.scope)[0], addresses);
      reply = { id: note, about };
      issues.push(...listUnread(fields, ["type", "source", "id", ...(about === null ? [] : ["scope"])], at));
    } else if (target !== null && subject === null) {
      const passage = readPassage(fields.selector, `${at}.selector`);
      const placed = placeIn(passage.anchor, fields, at);
      subject = { target, anchor: placed.anchor };
      issues.push(...passage.issues, ...placed.issues, ...listUnread(fields, READ, at));
    } else {
      if (note === null) abouts.push(address);
      leftOut(
        target === null && note === null
          ? `is ${nameValue(address)}, for which nothing stands here`
          : "is another target; a note here has one",
      );
    }
  }
  return {
    target: subject?.target ?? reply?.about ?? null,
    about: abouts.join(", "),
    anchor: subject?.anchor ?? null,
    replyTo: reply?.id ?? null,
    issues,
  };
}

const READ = ["id", "type", "source", "selector", OWN.start, OWN.end];

function addressOf(target: unknown): string | null {
  if (typeof target === "string") return target;
  if (!isObject(target)) return null;
  const source = isObject(target.source) ? target.source.id : (target.source ?? target.id);
  return typeof source === "string" ? source : null;
}

function resolve(address: unknown, { bases, findTarget }: Addresses): AnnotationTarget | null {
  if (typeof address !== "string") return null;
  for (const base of bases) {
    const own = address.startsWith(`${base}/`) ? parseTarget(address.slice(base.length + 1)) : null;
    if (own !== null) return own;
  }
  return findTarget(address);
}

/** Own offsets are taken where they agree with the words; the words decide. */
function placeIn(anchor: StoredAnchor | null, fields: JsonObject, path: string) {
  const { [OWN.start]: start, [OWN.end]: end } = fields;
  const issues: readonly ImportIssue[] = [];
  if (anchor === null || (start === undefined && end === undefined)) return { anchor, issues };
  if (typeof start === "number" && end === start + anchor.exact.length)
    return { anchor: { ...anchor, startUtf16: start, endUtf16: end }, issues };
  const issue: ImportIssue = {
    path,
    kind: "left-out",
    message: "has offsets that are not those of its passage",
  };
  return { anchor, issues: [issue] };
}
