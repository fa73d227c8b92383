import { isIsoDate } from "../calendar/is-iso-date";
import type { Slug } from "../model";

/**
 * The day or the instant of which something is asked for as it was recorded then: `YYYY-MM-DD`, which means the end
 * of that day in UTC, or an instant in UTC as `YYYY-MM-DDThh:mm:ss(.sss)Z`.
 */
export type AsOf = string;

/** A negotiation: its slug, as it is now; or `slug@<day or instant>`, as it was recorded then. */
export type NegotiationRef = string;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?Z$/;

/**
 * Tells whether a text is a day that exists or an instant in UTC.
 *
 * @example
 * isAsOf("2026-01-31") // true
 * isAsOf("2026-01-31T12:00Z") // true
 * isAsOf("2026-02-31") // false
 */
export function isAsOf(text: string): boolean {
  return isIsoDate(INSTANT.exec(text)?.[1] ?? text) && !text.startsWith("0000");
}

/**
 * The instant up to which an as-of looks, inclusive.
 *
 * @returns ISO 8601 in UTC, to the millisecond; of a day its last millisecond.
 * @example
 * toInstant("2026-01-31") // "2026-01-31T23:59:59.999Z"
 */
export function toInstant(asOf: AsOf): string {
  return asOf.includes("T") ? new Date(asOf).toISOString() : `${asOf}T23:59:59.999Z`;
}

/** Names a negotiation as it was recorded then; null: as it is now. */
export function toRef(slug: Slug, asOf: AsOf | null): NegotiationRef {
  return asOf === null ? slug : `${slug}@${asOf}`;
}

/** The slug of the negotiation that a reference names. */
export function toSlug(ref: NegotiationRef): Slug {
  const at = ref.indexOf("@");
  return at < 0 ? ref : ref.slice(0, at);
}

/** The day or instant that a reference names; null: it means the negotiation as it is now. */
export function findAsOf(ref: NegotiationRef): AsOf | null {
  const at = ref.indexOf("@");
  return at < 0 ? null : ref.slice(at + 1);
}
