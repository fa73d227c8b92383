/** The ribbon is drawn at this size and stretched to the plot's width; words are laid over it and keep theirs. */
const WIDTH = 1000;
const HEIGHT = 64;
export const RIBBON_VIEW = `0 0 ${WIDTH} ${HEIGHT}`;
/** Height of the calendar's line. */
export const CALENDAR_Y = 40;

/** The way of one round from its even place to its place in the calendar; both as shares of the width, 0 to 1. */
export function ribbonPath(at: number, calendarAt: number): string {
  const [from, to] = [at, calendarAt].map((share) => Math.round(share * WIDTH * 10) / 10);
  return `M${from} 3V7L${to} ${CALENDAR_Y - 7}V${CALENDAR_Y - 1}`;
}
