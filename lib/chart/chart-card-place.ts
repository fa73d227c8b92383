/** A point of the plot in shares of its width from the left and of its height from the top, 0 to 1. */
export type PlotPoint = { readonly x: number; readonly y: number };

/** Where the evidence card lies on the plot. */
export type CardPlace = {
  readonly side: "left" | "right";
  /** Its upper edge, as a share of the plot's height from the top. */
  readonly top: number;
};

/** The card's size and its distance from the dot, in pixels of the wide chart. */
export const CARD_PX = { width: 232, height: 300, away: 26 } as const;

/** Places of the upper edge that are tried, as shares of the free height. */
const TRIED = [0, 0.25, 0.5, 0.75, 1] as const;
/** A point in the way of the party's own line weighs as much as this many others. */
const OWN_WEIGHT = 3;

/**
 * Places the evidence card beside a dot where it covers the least: of the places left and right of the dot the one
 * with the fewest points of the lines under it, those of the party's own line counted more.
 *
 * @param question.dot - The dot that the card belongs to.
 * @param question.own - Points of the party's own line; `others` of all others.
 * @param question.plot - Size of the plot in pixels, both above 0.
 * @returns Never outside the plot, unless the plot is too small for a card on either side.
 */
export function placeCard(question: {
  readonly dot: PlotPoint;
  readonly own: readonly PlotPoint[];
  readonly others: readonly PlotPoint[];
  readonly plot: { readonly widthPx: number; readonly heightPx: number };
}): CardPlace {
  const { dot, own, others, plot } = question;
  const [width, away] = [CARD_PX.width / plot.widthPx, CARD_PX.away / plot.widthPx];
  const height = CARD_PX.height / plot.heightPx;
  const sides = [
    { side: "right", first: dot.x + away },
    { side: "left", first: dot.x - away - width },
  ] as const;
  const fitting = sides.filter(({ first }) => first >= 0 && first + width <= 1);
  const tried = (fitting.length === 0 ? sides : fitting).flatMap(({ side, first }) =>
    TRIED.map((share) => ({ side, first, top: Math.max(0, 1 - height) * share })),
  );
  const covers =
    ({ first, top }: { readonly first: number; readonly top: number }) =>
    (point: PlotPoint) =>
      point.x >= first && point.x <= first + width && point.y >= top && point.y <= top + height;
  const costs = tried.map((place) => ({
    place,
    cost:
      OWN_WEIGHT * own.filter(covers(place)).length +
      others.filter(covers(place)).length +
      // Of equally free places the one whose middle is nearest to the dot.
      Math.abs(place.top + height / 2 - dot.y) / 10,
  }));
  const best = costs.reduce((least, candidate) => (candidate.cost < least.cost ? candidate : least));
  return { side: best.place.side, top: best.place.top };
}
