import type { Destination, DestinationGroup } from "./prepare-palette";

/** Entries of one group that are shown while nothing, and while something is typed. */
const AT_FIRST = 8;
const WHILE_TYPING = 12;

/** Letters without case and accents, so that neither matters. */
const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Chooses the entries that fit what was typed: every word typed must begin a word of the name or hint. Names that
 * begin with the first word come first; the last entry searches the texts.
 *
 * @param searchFor - Where the search for a text is.
 * @returns Groups without entries are left out.
 */
export function preparePaletteEntries(
  groups: readonly DestinationGroup[],
  { typed, searchFor }: { readonly typed: string; readonly searchFor: (text: string) => string },
): readonly DestinationGroup[] {
  const text = typed.trim();
  const words = plain(text).split(/\s+/u).filter(Boolean);
  const most = words.length === 0 ? AT_FIRST : WHILE_TYPING;
  const fitting = groups.map(({ name, items }) => ({
    name,
    items: items
      .filter((item) => words.every((word) => beginsAWord(item, word)))
      .toSorted((a, b) => rank(a, words[0]) - rank(b, words[0]))
      .slice(0, most),
  }));
  const search: DestinationGroup = {
    name: "Texts",
    items:
      text === ""
        ? []
        : [
            {
              href: searchFor(text),
              name: `Search for “${text}”`,
              hint: "demands, statements, quotes, sources",
            },
          ],
  };
  return [...fitting, search].filter(({ items }) => items.length > 0);
}

function beginsAWord({ name, hint }: Destination, word: string): boolean {
  return plain(`${name} ${hint}`)
    .split(/[^\p{L}\p{N}]+/u)
    .some((candidate) => candidate.startsWith(word));
}

function rank({ name }: Destination, first: string | undefined): number {
  return first !== undefined && plain(name).startsWith(first) ? 0 : 1;
}
