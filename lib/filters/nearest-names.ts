/** Longer names are compared by their beginning: an address can be of any length. */
const LONGEST_NAME = 100;

/**
 * Finds the known names that somebody may have meant, for an answer to a name that is not known.
 *
 * A name is near when it is at most a third of its letters away (insertions, deletions, replacements and swaps of
 * neighbours, each one step), or when one holds the other.
 *
 * @param wanted - The name that is not known.
 * @param known - Names to choose from.
 * @param most - How many to return at most; 3 unless given.
 * @returns The nearest first, equally near ones in alphabetical order; empty when none is near.
 * @example
 * findNearestNames("rusia", ["ukraine", "russia"]) // ["russia"]
 * findNearestNames("istanbul", ["2022-03-29-istanbul", "2022-02-28-gomel"]) // ["2022-03-29-istanbul"]
 */
export function findNearestNames(wanted: string, known: readonly string[], most = 3): readonly string[] {
  const asked = wanted.slice(0, LONGEST_NAME).toLowerCase();
  return known
    .map((name) => ({ name, steps: measureSteps(asked, name.slice(0, LONGEST_NAME).toLowerCase()) }))
    .filter(({ name, steps }) => isNear(asked, name.toLowerCase(), steps))
    .sort((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, most)
    .map(({ name }) => name);
}

function isNear(asked: string, name: string, steps: number): boolean {
  const holds = asked.length >= 3 && name.length >= 3 && (name.includes(asked) || asked.includes(name));
  return holds || steps <= Math.max(1, Math.floor(Math.max(asked.length, name.length) / 3));
}

/** The optimal string alignment distance of two names, 0 or more. */
function measureSteps(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
