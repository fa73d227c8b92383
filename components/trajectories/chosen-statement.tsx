import type { ReactNode } from "react";
import { CARD_PX } from "@/lib/chart/chart-card-place";
import type { TrajectoryPlotModel } from "@/lib/chart/prepare-trajectory";
import type { TrajectoryFrameModel } from "@/lib/chart/prepare-trajectory-frame";
import { CHART_BOXES, percent } from "./chart-boxes";
import { RIBBON_VIEW, ribbonPath } from "./ribbon-path";

/** The way to the calendar of the open statement's round, in ink. */
export function ChosenRound({
  round,
  ribbon,
}: {
  readonly round: number;
  readonly ribbon: TrajectoryFrameModel["ribbon"];
}) {
  const way = ribbon.find((entry) => entry.round === round);
  if (way === undefined) return null;
  return (
    <svg
      viewBox={RIBBON_VIEW}
      preserveAspectRatio="none"
      width="100%"
      height="100%"
      style={{ ...CHART_BOXES.ribbon, pointerEvents: "none" }}
      aria-hidden="true"
    >
      <path
        d={ribbonPath(way.at, way.calendarAt)}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

/** Radius of the ring around the open dot, in pixels. */
const RING_PX = 11;

/** The evidence card on the plot, beside its dot; on smaller windows it stands under the chart instead. */
export function PlacedCard({
  card,
  children,
}: {
  readonly card: TrajectoryPlotModel["cards"][string];
  readonly children: ReactNode;
}) {
  const share = card.at ?? 0.5;
  const { side, top } = card.place;
  const left = `calc(${percent(share)} ${side === "right" ? "+" : "-"} ${side === "right" ? CARD_PX.away : CARD_PX.away + CARD_PX.width}px)`;
  return (
    <div className="pointer-events-none hidden lg:block" style={CHART_BOXES.plot}>
      {card.height !== null && card.height >= top && (
        <span
          className="absolute border-t border-ink"
          style={{
            left: `calc(${percent(share)} + ${side === "right" ? RING_PX : -CARD_PX.away}px)`,
            top: percent(card.height),
            width: CARD_PX.away - RING_PX,
          }}
        />
      )}
      <div
        className="pointer-events-auto absolute z-10"
        style={{ left, top: percent(top), width: CARD_PX.width }}
      >
        {children}
      </div>
    </div>
  );
}
