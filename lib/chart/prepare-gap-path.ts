/** A position at a round on a plot of 100 by 100, y downward; null where the party has none. */
export type PlotPoint = { readonly x: number; readonly y: number | null; readonly ageRounds: number };

/** Rounds for which a line stays solid after a statement that is followed by a long silence. */
const SOLID_ROUNDS = 2;
/** Rounds without a statement from which on the line between is dotted. */
const SILENT_FROM_ROUNDS = 6;

const n = (value: number) => String(Math.round(value * 100) / 100);

/**
 * Prepares the step line of a party: a position holds until the next statement, and a long silence is dotted after
 * its first two rounds.
 *
 * @param points - In order of rounds, one per round; coordinates 0 to 100.
 * @returns Two SVG paths; either may be empty.
 */
export function prepareStepPaths(points: readonly PlotPoint[]): {
  readonly solid: string;
  readonly dotted: string;
} {
  let solid = "";
  let dotted = "";
  let pen: "solid" | "dotted" | null = null;
  points.forEach((point, index) => {
    const from = points[index - 1];
    if (from === undefined || from.y === null) {
      pen = null;
      return;
    }
    const kind = isDotted(points, index - 1) ? "dotted" : "solid";
    const start = pen === kind ? "" : `M${n(from.x)} ${n(from.y)}`;
    const moved = point.y !== null && point.y !== from.y;
    if (kind === "dotted") dotted += `${start}H${n(point.x)}`;
    else solid += `${start}H${n(point.x)}`;
    pen = kind;
    if (!moved) return;
    solid += `${kind === "solid" ? "" : `M${n(point.x)} ${n(from.y)}`}V${n(point.y ?? 0)}`;
    pen = "solid";
  });
  return { solid, dotted };
}

/** Whether the stretch that begins at a point lies in a long silence and after its first rounds. */
function isDotted(points: readonly PlotPoint[], index: number): boolean {
  const age = points[index]?.ageRounds ?? 0;
  if (age < SOLID_ROUNDS) return false;
  let last = index;
  while ((points[last + 1]?.ageRounds ?? 0) > (points[last]?.ageRounds ?? 0)) last += 1;
  return (points[last]?.ageRounds ?? 0) >= SILENT_FROM_ROUNDS;
}

/**
 * Prepares the area between two step lines, over the stretches in which both have a position.
 *
 * @param a - One line, in order of rounds; `b` the other, over the same rounds.
 * @returns An SVG path; empty where the two never both have a position.
 */
export function prepareAreaPath(a: readonly PlotPoint[], b: readonly PlotPoint[]): string {
  const both = a.map((point, index) => {
    const other = b[index];
    return point.y === null || other === undefined || other.y === null
      ? null
      : { x: point.x, a: point.y, b: other.y };
  });
  let path = "";
  let run: { readonly x: number; readonly a: number; readonly b: number }[] = [];
  for (const point of [...both, null]) {
    if (point !== null) run.push(point);
    else {
      if (run.length > 1) path += areaOf(run);
      run = [];
    }
  }
  return path;
}

function areaOf(run: readonly { readonly x: number; readonly a: number; readonly b: number }[]): string {
  const [first, ...rest] = run;
  if (first === undefined) return "";
  const there = rest.map(({ x, a }) => `H${n(x)}V${n(a)}`).join("");
  const back = run
    .toReversed()
    .map(({ b }, index, all) => `V${n(b)}H${n(run[all.length - 2 - index]?.x ?? first.x)}`)
    .join("");
  return `M${n(first.x)} ${n(first.a)}${there}${back}Z`;
}
