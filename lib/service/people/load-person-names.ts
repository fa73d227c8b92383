import "server-only";
import { listPersonNames } from "../../data/people";

const PERSON = "person:";
const FIXED: Readonly<Record<string, string>> = { local: "The owner of this copy", import: "Import" };
const FORMER = "A former member";

/**
 * Loads the names of those who wrote, as the history keeps them.
 *
 * @param actorIds - `person:…`, `local`, `import`, or the name of a script.
 * @returns A name for each; whoever has no account any more is “A former member”.
 */
export async function loadPersonNames(actorIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(actorIds)];
  const people = wanted.filter((id) => id.startsWith(PERSON)).map((id) => id.slice(PERSON.length));
  const names = people.length === 0 ? new Map<string, string>() : await listPersonNames(people);
  return new Map(
    wanted.map((id) => [
      id,
      FIXED[id] ?? names.get(id.startsWith(PERSON) ? id.slice(PERSON.length) : "") ?? FORMER,
    ]),
  );
}
