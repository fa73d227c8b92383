import { LONGEST_AUTHOR_UTF16 } from "./annotation";
import { type ImportIssue, isObject, listUnread, toList } from "./import-issue";

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Reads an instant, with or without an offset from UTC; without one it is taken for UTC.
 *
 * @returns In UTC to the millisecond, `2026-01-31T12:00:00.000Z`; null where it is none.
 */
export function readInstant(value: unknown): string | null {
  const zone = typeof value === "string" ? INSTANT.exec(value) : null;
  if (zone === null) return null;
  const date = new Date(zone[3] === undefined ? `${zone[0]}Z` : zone[0]);
  if (Number.isNaN(date.getTime())) return null;
  const written = date.toISOString();
  // Midnight of the first and last year may fall out of four digits.
  return /^\d{4}-/.test(written) ? written : null;
}

/** Brings a name into one line of bearable length; null where nothing is left. */
export function readName(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = value.replace(/[\s\0]+/gu, " ").trim();
  const name = line
    .slice(0, LONGEST_AUTHOR_UTF16)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
  return name === "" ? null : name;
}

/**
 * Reads who made an annotation of the W3C model: of the first agent the name, else the nickname, else the address.
 *
 * @returns `author` null where there is none that can be named.
 */
export function readCreator(
  creator: unknown,
  path: string,
): { readonly author: string | null; readonly issues: readonly ImportIssue[] } {
  const [agent, ...others] = toList(creator);
  const issues: ImportIssue[] = others.map((_, index) => ({
    path: `${path}.${index + 1}`,
    kind: "left-out",
    message: "is a second author; a note here has one",
  }));
  const key = isObject(agent)
    ? ["name", "nickname", "id"].find((one) => findName(agent[one]) !== null)
    : undefined;
  const given = isObject(agent) ? toList(agent[key ?? ""])[0] : agent;
  const author = readName(given);
  if (author !== null && author !== given)
    issues.push({ path, kind: "changed", message: "is a name of several lines, or too long; shortened" });
  if (isObject(agent)) issues.push(...listUnread(agent, ["type", key ?? ""], path));
  return { author, issues };
}

const findName = (value: unknown) => readName(toList(value)[0]);
