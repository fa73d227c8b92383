import { type FormValues, textAt } from "./form-values";
import { proposeId } from "./propose-id";

/** The fields whose values make up a record's id, where nobody chose one. */
export const ID_MADE_OF = {
  statement: ["date", "demand"],
  demand: ["party", "title"],
  source: ["publisher", "published", "title"],
  round: ["start", "name"],
  party: ["name"],
  issue: ["title"],
  phase: ["name"],
  negotiation: ["name"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/**
 * Makes the id of a new record from what is written in its form.
 *
 * @param taken - Whether a record of this kind has an id.
 * @returns Null when nothing is written that an id could be made of.
 */
export function makeRecordId(
  kind: keyof typeof ID_MADE_OF,
  values: FormValues,
  taken: (id: string) => boolean,
): string | null {
  return proposeId(ID_MADE_OF[kind].map((path) => textAt(values, path)).join(" "), taken);
}
