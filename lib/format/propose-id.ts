/** As long as the ids of the dataset format may be, with room for a number behind. */
const LONGEST = 90;

/**
 * Makes a readable id of a name: lower-case Latin letters, digits and single hyphens. Accents are dropped, and so is
 * what has no such letter at all.
 *
 * @param name - Any text.
 * @param taken - Ids that exist; a number is put behind until the id is new.
 * @returns An id, or null when nothing of the name is left.
 * @example
 * proposeId("Élysée Paris meeting", () => false) // "elysee-paris-meeting"
 */
export function proposeId(name: string, taken: (id: string) => boolean): string | null {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
  const id = plain.slice(0, LONGEST).replace(/-+$/u, "");
  if (id === "") return null;
  if (!taken(id)) return id;
  for (let number = 2; ; number += 1) if (!taken(`${id}-${number}`)) return `${id}-${number}`;
}
