/** The end of a line, and where its label goes; shares of the plot's height from the top, 0 to 1. */
export type LineEndPlace = { readonly id: string; readonly at: number; readonly labelAt: number };

/**
 * Moves the labels at the ends of lines apart, each as near to its line as the others allow.
 *
 * The least total of squared shifts under a least distance (isotonic regression by pooling adjacent violators, on
 * the ends less their place in the row), then kept within the plot as long as there is room.
 *
 * @param ends - Ends of lines, `at` as a share of the plot's height from the top, 0 to 1.
 * @param least - Least distance between two labels, as a share of the plot's height, above 0.
 * @returns From top to bottom; ends at the same height in the order given.
 * @throws {RangeError} `least` is not above 0.
 * @example
 * placeLineEnds([{ id: "a", at: 0.5 }, { id: "b", at: 0.5 }], 0.1)
 * // [{ id: "a", at: 0.5, labelAt: 0.45 }, { id: "b", at: 0.5, labelAt: 0.55 }]
 */
export function placeLineEnds(
  ends: readonly { readonly id: string; readonly at: number }[],
  least: number,
): readonly LineEndPlace[] {
  if (!(least > 0)) throw new RangeError(`least must be above 0, not ${least}`);
  const sorted = ends
    .map((end, index) => ({ ...end, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index);
  const pooled = poolAdjacent(sorted.map(({ at }, place) => at - place * least));
  const room = 1 - (sorted.length - 1) * least;
  return sorted.map(({ id, at }, place) => {
    const free = pooled[place] ?? at - place * least;
    return { id, at, labelAt: Math.max(0, Math.min(room, free)) + place * least };
  });
}

/** The non-decreasing row nearest to a row: neighbours that fall are replaced by their mean, until none does. */
function poolAdjacent(row: readonly number[]): readonly number[] {
  const pools: { sum: number; count: number }[] = [];
  for (const value of row) {
    let pool = { sum: value, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
}

function mean({ sum, count }: { readonly sum: number; readonly count: number }): number {
  return sum / count;
}
