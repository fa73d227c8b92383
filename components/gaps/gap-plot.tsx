import type { ReactNode } from "react";
import type { PlotAxis } from "@/lib/chart/prepare-gap-plot";

const GRID = [0, 50, 100] as const;
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * The frame of a small plot: the scale at the left, phases and years, room for numbers at the right. Paths are drawn
 * on a square of 100 and stretched; text lies over them and keeps its size.
 */
export function GapPlot({
  axis,
  height,
  paths,
  children,
}: {
  readonly axis: PlotAxis;
  /** Height of the plot without the years, in pixels. */
  readonly height: number;
  /** Drawn on 100 by 100, y downward. */
  readonly paths: ReactNode;
  /** Laid over the plot in percent of it. */
  readonly children: ReactNode;
}) {
  return (
    <div aria-hidden="true" className="relative mr-[46px] mb-5 ml-[26px]" style={{ height }}>
      <svg
        viewBox="0 0 100 100"
        width="100%"
        height="100%"
        preserveAspectRatio="none"
        className="absolute inset-0"
      >
        <title>Gap</title>
        {axis.phaseStarts.map((at) => (
          <path key={at} d={`M${at * 100} 0V100`} stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
        ))}
        {GRID.map((at) => (
          <path key={at} d={`M0 ${at}H100`} stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
        ))}
        {paths}
      </svg>
      {GRID.map((at) => (
        <span
          key={at}
          className="absolute right-full -translate-y-1/2 pr-1 text-[11px] leading-[12px] text-ink3"
          style={{ top: percent(1 - at / 100) }}
        >
          {at}
        </span>
      ))}
      {axis.years.map(({ year, at }) => (
        <span
          key={year}
          className="absolute top-full -translate-x-1/2 pt-1 text-[11px] leading-[13px] text-ink3"
          style={{ left: percent(at) }}
        >
          {year}
        </span>
      ))}
      {children}
    </div>
  );
}
