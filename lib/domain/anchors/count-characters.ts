/**
 * Prepares a text for counting its characters up to an offset. The Web Annotation Data Model counts positions in
 * Unicode code points ("4.2.5 Text Position Selector"), while everything here counts UTF-16 units.
 *
 * @returns A function from a UTF-16 offset, 0 to the length, to the number of code points before it. Between the halves
 *   of a pair, the pair counts. It takes as many steps as the logarithm of the number of pairs.
 * @example
 * characterCounter("a😀b")(3) // 2
 */
export function characterCounter(text: string): (offsetUtf16: number) => number {
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index);
  return (offsetUtf16) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      // The pair has ended before the offset.
      if ((pairs[middle] ?? 0) + 2 <= offsetUtf16) low = middle + 1;
      else high = middle;
    }
    return offsetUtf16 - low;
  };
}
