import type { ChartSize } from "@/lib/chart/chart-sizes";
import type { GapAreaModel } from "@/lib/chart/prepare-gap-area";
import type { FrameLabels, TrajectoryFrameModel } from "@/lib/chart/prepare-trajectory-frame";
import { formatPoints } from "@/lib/format/format-number";
import { CalendarRibbon } from "./calendar-ribbon";
import { CHART_BOXES, percent } from "./chart-boxes";
import { LineEnds } from "./line-ends";

const TICKS = [0, 25, 50, 75, 100] as const;
const SHOWN_AT: Readonly<Record<ChartSize, string>> = {
  wide: "hidden lg:inline",
  medium: "hidden md:inline lg:hidden",
  narrow: "md:hidden",
};
const SIZES = ["wide", "medium", "narrow"] as const satisfies readonly ChartSize[];
/** Baselines of the labels above the plot, in pixels from its upper edge, by tier. */
const PHASE_Y = { wide: [-70, -43], medium: [-70, -36, -16], narrow: [-14, -27, -40] } as const;
const ROUND_Y = [-28, -12] as const;
const DAYS_BELOW_PX = 15;

/**
 * All of the chart that needs no lines: phases, scale, anchors, named rounds, ends of lines, gap axis, calendar.
 * Drawn on the server in the boxes into which the browser puts the lines, and left as it is.
 */
export function ChartFrame({
  frame,
  gap,
}: {
  readonly frame: TrajectoryFrameModel;
  readonly gap: GapAreaModel | null;
}) {
  return (
    <>
      <svg width="100%" height="100%" style={CHART_BOXES.shades} aria-hidden="true">
        {frame.phases.map(({ first, before, shaded }) =>
          shaded ? (
            <rect
              key={first}
              x={percent(first)}
              width={percent(before - first)}
              height="100%"
              fill="var(--tint)"
            />
          ) : null,
        )}
      </svg>
      <svg width="100%" height="100%" style={CHART_BOXES.plot} aria-hidden="true">
        {TICKS.map((tick) => (
          <g key={tick}>
            <line
              x2="100%"
              y1={percent(1 - tick / 100)}
              y2={percent(1 - tick / 100)}
              stroke={tick % 50 === 0 ? "var(--rule2)" : "var(--rule)"}
            />
            <text
              x="-6"
              y={percent(1 - tick / 100)}
              dy="4"
              textAnchor="end"
              className="fill-ink3! text-[11px] md:text-[12.5px]"
            >
              {tick}
            </text>
          </g>
        ))}
        <Anchors anchors={frame.anchors} />
        {SIZES.map((size) => (
          <g key={size} className={SHOWN_AT[size]}>
            <TopLabels labels={frame.labels[size]} size={size} />
            <LineEnds ends={frame.labels[size].ends} narrow={size === "narrow"} />
          </g>
        ))}
      </svg>
      {gap !== null && <GapFrame gap={gap} />}
      <CalendarRibbon frame={frame} />
    </>
  );
}

function Anchors({ anchors }: Pick<TrajectoryFrameModel, "anchors">) {
  return (
    <svg x="100%" height="100%" overflow="visible" className="hidden lg:inline" role="presentation">
      {anchors.map(({ at, top, lines }) => (
        <g key={at} className="text-[12.5px]">
          <line x1="126" x2="138" y1={percent(top)} y2={percent(top)} stroke="var(--rule2)" />
          <text x="144" y={percent(top)} dy="4" className="fill-ink3!">
            {at}
          </text>
          <text y={percent(top)}>
            {lines.map((line, index) => (
              <tspan key={line} x="170" dy={index === 0 ? 4 - (lines.length - 1) * 7.5 : 15}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}

function TopLabels({ labels, size }: { readonly labels: FrameLabels; readonly size: ChartSize }) {
  return (
    <>
      {labels.phases.map(({ name, days, first, tier }) => {
        const y = PHASE_Y[size][tier] ?? PHASE_Y[size][0];
        return (
          <g key={name}>
            <text x={percent(first)} y={y} className="fill-ink! text-[11px] font-semibold md:text-[12.5px]">
              {name}
            </text>
            {size !== "narrow" && tier === 0 && (
              <text x={percent(first)} y={y + DAYS_BELOW_PX} className="fill-ink3! text-[12px]">
                {days}
              </text>
            )}
          </g>
        );
      })}
      {labels.rounds.map(({ name, first, at, tier }) => {
        const y = ROUND_Y[tier] ?? ROUND_Y[0];
        return (
          <g key={at}>
            <line
              x1={percent(at)}
              x2={percent(at)}
              y1={y + 4}
              y2="100%"
              stroke="var(--rule2)"
              strokeDasharray="1 3"
            />
            <text x={percent(first)} y={y} className="text-[12px]">
              {name}
            </text>
          </g>
        );
      })}
    </>
  );
}

function GapFrame({ gap }: { readonly gap: GapAreaModel }) {
  const named = gap.widest.gap === gap.narrowest.gap ? [gap.widest] : [gap.widest, gap.narrowest];
  return (
    <svg width="100%" height="100%" style={CHART_BOXES.gap} aria-hidden="true">
      <text y="-24" className="text-[12px] md:text-[13px]">
        <tspan className="fill-ink font-semibold">{gap.heading}</tspan>
        <tspan className="hidden md:inline"> in points</tspan>
      </text>
      <line x2="100%" y1="100%" y2="100%" stroke="var(--rule2)" />
      {[0, 100].map((tick) => (
        <text
          key={tick}
          x="-6"
          y={percent(1 - tick / 100)}
          dy="4"
          textAnchor="end"
          className="fill-ink3! text-[11px] md:text-[12.5px]"
        >
          {tick}
        </text>
      ))}
      {named.map(({ gap: points, at, word }) => (
        <text
          key={word}
          x={percent(at)}
          y={percent(1 - points / 100)}
          dy="-5"
          textAnchor={at < 0.08 ? "start" : at > 0.92 ? "end" : "middle"}
          className="text-[11px] md:text-[12.5px]"
        >
          <tspan className="fill-ink font-semibold">{formatPoints(points)}</tspan>
          <tspan className="hidden fill-ink3 md:inline"> {word}</tspan>
        </text>
      ))}
      {gap.last !== null && (
        <svg x="100%" height="100%" overflow="visible" role="presentation">
          <text
            x="8"
            y={percent(1 - gap.last / 100)}
            dy="5"
            className="fill-ink! text-[12px] font-semibold md:text-[14px]"
          >
            gap {formatPoints(gap.last)}
          </text>
        </svg>
      )}
    </svg>
  );
}
