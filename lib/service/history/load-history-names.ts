import "server-only";
import { listRecordNames } from "../../data/record-names";
import type { HistoryNames } from "../history-models";
import { loadPersonNames } from "../people/load-person-names";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The longest id of a record. */
const LONGEST = 100;

/**
 * Loads the names of all records that something mentions by their ids, and of people.
 *
 * @param mentioning - Anything; every text in it that may be an id is looked up.
 * @param people - Ids of people.
 */
export async function loadHistoryNames(
  negotiation: string,
  mentioning: unknown,
  people: readonly string[] = [],
): Promise<HistoryNames> {
  const ids = new Set<string>();
  collectIds(mentioning, ids);
  const [records, persons] = await Promise.all([
    listRecordNames(negotiation, [...ids]),
    loadPersonNames(people.map((id) => `person:${id}`)),
  ]);
  return {
    ...records,
    ...Object.fromEntries(people.map((id) => [`person ${id}`, persons.get(`person:${id}`) ?? id])),
  };
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (typeof value === "string") {
    if (value.length <= LONGEST && SLUG.test(value)) ids.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) collectIds(inner, ids);
  }
}
