import type { CodedStatement } from "../model";

/**
 * Orders statements by when they were said, the latest first: by round, then date, then id.
 *
 * The id makes the order total, so that no result depends on the order in which rows arrive. Ids are compared by
 * code unit, as the database compares them.
 *
 * @returns Negative when `a` is the later one, positive when `b` is, 0 only for the same statement.
 */
export function compareLatestFirst(
  a: Pick<CodedStatement, "round" | "date" | "id">,
  b: Pick<CodedStatement, "round" | "date" | "id">,
): number {
  if (a.round !== b.round) return b.round - a.round;
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  if (a.id !== b.id) return a.id > b.id ? -1 : 1;
  return 0;
}
