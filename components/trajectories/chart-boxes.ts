/**
 * The measures of the chart as style variables, by width of the window: margins of the plot, its height, the gap's
 * place and height. Heights are fixed, so that nothing moves when the lines arrive.
 */
export const CHART_BOX_CLASS =
  "[--l:24px] [--r:70px] [--t:52px] [--ph:330px] [--gg:54px] [--gh:70px] md:[--l:34px] md:[--r:150px] md:[--t:84px] md:[--ph:452px] md:[--gg:44px] md:[--gh:84px] lg:[--r:312px] data-[gap=no]:[--gg:0px] data-[gap=no]:[--gh:0px] data-[ribbon=yes]:[--rh:64px] data-[ribbon=no]:[--rh:26px]";

// A drawing takes its width from a width, not from left and right.
const across = {
  position: "absolute",
  left: "var(--l)",
  width: "calc(100% - var(--l) - var(--r))",
} as const;

/** Places of the chart's parts within the figure. */
export const CHART_BOXES = {
  whole: { height: "calc(var(--t) + var(--ph) + var(--gg) + var(--gh) + var(--rh))" },
  shades: {
    ...across,
    top: "calc(var(--t) - 6px)",
    height: "calc(var(--ph) + var(--gg) + var(--gh) + 6px)",
  },
  plot: { ...across, top: "var(--t)", height: "var(--ph)" },
  gap: { ...across, top: "calc(var(--t) + var(--ph) + var(--gg))", height: "var(--gh)" },
  ribbon: { ...across, top: "calc(var(--t) + var(--ph) + var(--gg) + var(--gh))", height: "var(--rh)" },
} as const;

/** Writes a share of a box, 0 to 1, as a percentage of it. */
export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
