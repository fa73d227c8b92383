/**
 * Breaks a text into lines between words.
 *
 * @param text - A word longer than a line stays whole.
 * @param letters - Letters that fit a line, 1 or more.
 * @param most - Lines at most; what is left over is marked by an ellipsis.
 * @example
 * wrapText("freeze on the line of contact", 18, 3) // ["freeze on the line", "of contact"]
 */
export function wrapText(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").replace(/[,;:]$/u, "")} …`];
}
