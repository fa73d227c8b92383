/** The way between two rounds, on a scale across and time downwards; lengths in hundredths, 0 to 100. */
export type PathModel = {
  /** Outline as SVG path data in a box of 100 by 100: across until the next statement, then to its position. */
  readonly line: string;
  /** Where the party spoke, as SVG path data of lines without length. */
  readonly dots: string;
};

const place = (value: number) => Math.round(value * 100) / 100;

/**
 * Prepares the path that two dots hide: a step per statement, time running down.
 *
 * @param path - In order of rounds; positions in scale points, 0 to 100.
 * @param from - Ordinal of the earlier round, at the top; `to` of the later one, at the foot.
 * @returns Null when there are fewer than two points: there is no way between them.
 */
export function preparePath(
  path: readonly { readonly round: number; readonly position: number; readonly spoken: boolean }[],
  { from, to }: { readonly from: number; readonly to: number },
): PathModel | null {
  const [first, ...rest] = path;
  if (first === undefined || rest.length === 0 || to <= from) return null;
  const down = (round: number) => place(((round - from) / (to - from)) * 100);
  const steps = rest.map(({ round, position }) => `V${down(round)}H${place(position)}`);
  const spoken = path.filter((point) => point.spoken);
  return {
    line: `M${place(first.position)} ${down(first.round)}${steps.join("")}`,
    dots: spoken.map(({ round, position }) => `M${place(position)} ${down(round)}h0`).join(""),
  };
}
