import type { TrajectoryFrameModel } from "@/lib/chart/prepare-trajectory-frame";
import { countOf } from "@/lib/format/format-number";
import { CHART_BOXES, percent } from "./chart-boxes";
import { CALENDAR_Y, RIBBON_VIEW, ribbonPath } from "./ribbon-path";

const DATE_AXIS_Y = 6;

/**
 * Under the plot, what the axis means in time: from evenly spaced rounds a ribbon to each one's place in the
 * calendar; on a calendar axis its years.
 */
export function CalendarRibbon({
  frame,
}: {
  readonly frame: Pick<TrajectoryFrameModel, "ribbon" | "years" | "rounds">;
}) {
  const { ribbon, years, rounds } = frame;
  const isRibbon = ribbon.length > 0;
  const y = isRibbon ? CALENDAR_Y : DATE_AXIS_Y;
  return (
    <>
      {isRibbon && (
        <svg
          viewBox={RIBBON_VIEW}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          style={CHART_BOXES.ribbon}
          aria-hidden="true"
        >
          <path
            d={ribbon.map(({ at, calendarAt }) => ribbonPath(at, calendarAt)).join("")}
            fill="none"
            stroke="var(--rule2)"
            strokeWidth="0.8"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      )}
      <svg width="100%" height="100%" style={CHART_BOXES.ribbon} aria-hidden="true">
        <line x2="100%" y1={y} y2={y} stroke="var(--rule2)" />
        {years.map(({ year, at }) => (
          <g key={year}>
            <line x1={percent(at)} x2={percent(at)} y1={y - 3} y2={y + 4} stroke="var(--axis)" />
            <text x={percent(at)} dx="4" y={y + 14} className="text-[11px] md:text-[12.5px]">
              {year}
            </text>
          </g>
        ))}
        {isRibbon && (
          <svg x="100%" overflow="visible" className="hidden lg:inline" role="presentation">
            <text x="8" y="12" className="fill-ink3! text-[12px]">
              {countOf(rounds, "round")}, evenly spaced
            </text>
            <text x="8" y={y + 4} className="fill-ink3! text-[12px]">
              the same rounds by calendar
            </text>
          </svg>
        )}
      </svg>
    </>
  );
}
