import "server-only";
import { type PagedList, parseCursor, serializeCursor } from "./page-cursor";

export type Page<T> = { readonly items: readonly T[]; readonly next: string | null };

/**
 * Reads one page of a list.
 *
 * @param question.limit - Records at most, 1 and more.
 * @param question.read - Reads at most `limit` records after an id (null: from the beginning), in a fixed order.
 * @returns The records, and the cursor of the next page; null when there is none.
 * @throws {AppError} `invalid-input`: the cursor is not of this list.
 */
export async function readPage<T extends { readonly id: string }>(question: {
  readonly list: PagedList;
  readonly after: string | undefined;
  readonly limit: number;
  readonly read: (after: string | null, limit: number) => Promise<readonly T[]>;
}): Promise<Page<T>> {
  const { list, after, limit, read } = question;
  const records = await read(parseCursor(list, after), limit + 1);
  const items = records.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    next: records.length > limit && last !== undefined ? serializeCursor(list, last.id) : null,
  };
}

/** Reads from a list that is wholly at hand: what comes after the record of an id, which may be gone by now. */
export function readAfter<T extends { readonly id: string }>(
  records: readonly T[],
  after: string | null,
  limit: number,
): readonly T[] {
  if (after === null) return records.slice(0, limit);
  const place = records.findIndex((record) => record.id === after);
  return place < 0 ? [] : records.slice(place + 1, place + 1 + limit);
}
