import { type FormValues, listPlaces, textAt } from "../format/form-values";

/** The scale of an issue as it is being written: the points that can be drawn, and what they lack. */
export type RulerModel = {
  /** In ascending order, at 0 to 100. */
  readonly points: readonly { readonly at: number; readonly text: string }[];
  readonly sentence: string;
};

/**
 * Prepares the ruler beside the form of an issue.
 *
 * @param values - What stands in the form.
 * @returns Null while the issue has no scale.
 */
export function prepareRuler(values: FormValues): RulerModel | null {
  if (textAt(values, "scale") !== "yes") return null;
  const written = listPlaces(values, "scale.anchors").map((place) => ({
    at: textAt(values, `scale.anchors.${place}.at`).trim(),
    text: textAt(values, `scale.anchors.${place}.text`).trim(),
  }));
  const points = written
    .filter(({ at }) => /^\d{1,3}$/.test(at) && Number(at) <= 100)
    .map(({ at, text }) => ({ at: Number(at), text: text === "" ? "not described yet" : text }));
  return { points: points.toSorted((a, b) => a.at - b.at), sentence: sentenceOf(written.length, points) };
}

function sentenceOf(written: number, points: RulerModel["points"]): string {
  if (points.length < 2) return "It takes two described points at least.";
  if (points.length < written) return "A point without a whole number from 0 to 100 is not drawn.";
  // Asked of the order in which they are written; they are drawn in that of their places.
  const falls = points.some(({ at }, place) => place > 0 && at <= (points[place - 1]?.at ?? -1));
  if (falls) return "The points must ascend, each place once: put them in order before saving.";
  const ends = [points[0]?.at === 0, points.at(-1)?.at === 100];
  return ends.every(Boolean)
    ? "Both ends and what lies between are described."
    : `Nothing is described at ${ends[0] ? "100" : ends[1] ? "0" : "0 and 100"}: the ends have their names alone.`;
}
