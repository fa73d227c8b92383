import type { Slug } from "../domain/model";
import type { Frame } from "../service/read-models";

/** A choice of a filter as a link. */
export type FilterChoice = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
};

type Chosen = { readonly party: Slug | null; readonly issue: Slug | null };

/**
 * Prepares the choices of party and issue of a list of records; each keeps what the other filter says.
 *
 * @param to - The address of the list under the given filters.
 */
export function prepareRecordChoices(
  frame: Pick<Frame, "parties" | "issues">,
  { party, issue }: Chosen,
  to: (chosen: Chosen) => string,
): { readonly parties: readonly FilterChoice[]; readonly issues: readonly FilterChoice[] } {
  return {
    parties: [
      { key: "all", name: "all", href: to({ party: null, issue }), chosen: party === null },
      ...frame.parties.map(({ id, shortName }) => ({
        key: id,
        name: shortName,
        href: to({ party: id, issue }),
        chosen: party === id,
      })),
    ],
    issues: [
      { key: "all", name: "all", href: to({ party, issue: null }), chosen: issue === null },
      ...frame.issues.map(({ id, title }) => ({
        key: id,
        name: title,
        href: to({ party, issue: id }),
        chosen: issue === id,
      })),
    ],
  };
}
