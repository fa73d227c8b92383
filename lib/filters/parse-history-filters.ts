import { parseChoice } from "./parse-choice";
import { queryValue, type ScreenQuery } from "./query-value";

/** Which writes are listed; null: all. */
export type HistoryFilters = {
  /** Whoever wrote, as the history keeps them. */
  readonly by: string | null;
  readonly kind: string | null;
  /** The entry of the history before which the list begins; null: with the newest. */
  readonly before: string | null;
  /** What the address asked for and did not get, in sentences. */
  readonly notices: readonly string[];
};

const ENTRY = /^[1-9]\d{0,17}$/;

/**
 * Reads the filters of what changed out of its address. Never throws.
 *
 * @param known.writers - Whoever has written.
 * @param known.kinds - Kinds of records.
 */
export function parseHistoryFilters(
  query: ScreenQuery,
  known: { readonly writers: readonly string[]; readonly kinds: readonly string[] },
): HistoryFilters {
  const by = parseChoice({
    ...{ query, key: "by", what: "writer", known: known.writers },
    otherwise: "everybody’s changes are shown",
  });
  const kind = parseChoice({
    ...{ query, key: "kind", what: "kind of record", known: known.kinds },
    otherwise: "changes of every kind of record are shown",
  });
  const asked = queryValue(query, "before");
  const before = asked !== null && ENTRY.test(asked) ? asked : null;
  const misread = asked !== null && before === null;
  return {
    by: by.value,
    kind: kind.value,
    before,
    notices: [
      ...by.notices,
      ...kind.notices,
      ...(misread ? ["That is no place in the history; it is shown from the newest change."] : []),
    ],
  };
}
