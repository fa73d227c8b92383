/** How many words a text has: runs of characters between white space, as the codebook counts quotations. */
export function countWords(text: string): number {
  return text.trim() === "" ? 0 : text.trim().split(/\s+/u).length;
}
