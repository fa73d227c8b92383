import type { Slug } from "../domain/model";

/** The dots of one line, in the order of time; `x` in axis units. */
export type FocusLine = { readonly dots: readonly { readonly statement: Slug; readonly x: number }[] };

/**
 * Finds the dot to go to when a key is pressed on a dot: ← and → go along the party's statements, ↑ and ↓ to the
 * dot of the line before or after that is nearest in time, Home and End to the ends of the line.
 *
 * @param lines - In the order in which ↓ goes through them; lines without dots are passed over.
 * @param current - Statement of the present dot; one that is not among the dots counts as none.
 * @param key - Name of the key, as keyboard events give it.
 * @returns Statement of the dot to go to: the same at the end of a row; null for keys that move nothing.
 */
export function moveFocus(lines: readonly FocusLine[], current: Slug, key: string): Slug | null {
  const row = lines.findIndex(({ dots }) => dots.some(({ statement }) => statement === current));
  const dots = lines[row]?.dots ?? [];
  const place = dots.findIndex(({ statement }) => statement === current);
  const dot = dots[place];
  if (dot === undefined) return null;
  switch (key) {
    case "ArrowLeft":
      return dots[place - 1]?.statement ?? current;
    case "ArrowRight":
      return dots[place + 1]?.statement ?? current;
    case "Home":
      return dots[0]?.statement ?? current;
    case "End":
      return dots.at(-1)?.statement ?? current;
    case "ArrowUp":
      return findNearest(lines.slice(0, row).toReversed(), dot.x) ?? current;
    case "ArrowDown":
      return findNearest(lines.slice(row + 1), dot.x) ?? current;
    default:
      return null;
  }
}

function findNearest(lines: readonly FocusLine[], x: number): Slug | null {
  const line = lines.find(({ dots }) => dots.length > 0);
  const nearest = line?.dots.reduce((best, dot) => (Math.abs(dot.x - x) < Math.abs(best.x - x) ? dot : best));
  return nearest?.statement ?? null;
}
