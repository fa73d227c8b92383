import "server-only";
import { createHash } from "node:crypto";
import { AppError } from "../errors";

/** Bytes of the digest that ties a cursor to its list; enough to tell lists apart, not a secret. */
const DIGEST_BYTES = 9;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A list with the filters that make it what it is. */
export type PagedList = {
  readonly name: string;
  readonly filters: Readonly<Record<string, string | null | undefined>>;
};

/** Writes the cursor of the page that begins after a record. */
export function serializeCursor(list: PagedList, after: string): string {
  return Buffer.from(`${digest(list, after)}.${after}`).toString("base64url");
}

/**
 * Reads a cursor back.
 *
 * @returns The id after which the page begins; null for the first page.
 * @throws {AppError} `invalid-input`: it is not one that this list, with these filters, has given out.
 */
export function parseCursor(list: PagedList, cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, "base64url").toString();
  const after = text.slice(text.indexOf(".") + 1);
  if (SLUG.test(after) && serializeCursor(list, after) === cursor) return after;
  const message = "is no cursor of this list with these filters: leave it out to begin at the first page";
  throw new AppError("invalid-input", `The cursor in after ${message}.`, {
    faults: [{ path: "after", message }],
  });
}

function digest({ name, filters }: PagedList, after: string): string {
  const set = Object.entries(filters)
    .filter(([, value]) => value != null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([name, set, after]))
    .digest()
    .subarray(0, DIGEST_BYTES)
    .toString("base64url");
}
