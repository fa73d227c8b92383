"use client";

import { Area, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from "recharts";
import type { TrajectoryPlotModel } from "@/lib/chart/prepare-trajectory";
import type { TrajectoryLine } from "@/lib/chart/prepare-trajectory-lines";
import { type DotActions, PlotDots } from "./plot-dots";
import { PlotBand, PlotDashes, PlotStroke } from "./plot-stroke";
import { useNarrow } from "./use-narrow";

/** Lines are this much thinner in the narrow drawing. */
const NARROW_LINE = 0.75;
const SILENT_SHARE = 0.6;
const SILENT_LEAST_PX = 1.3;
const DOTS_LAYER = 600;

/**
 * The lines, fallback bands and dots of the parties. The frame around them (axes, phases, anchors, ends of lines) is
 * drawn on the server in the same box, so that this has no margins, axes or labels of its own.
 */
export function TrajectoryPlot({
  model,
  actions,
}: {
  readonly model: Pick<TrajectoryPlotModel, "domain" | "lines" | "drawingOrder">;
  readonly actions: DotActions;
}) {
  const narrow = useNarrow();
  const drawn = model.drawingOrder.flatMap((id) => model.lines.find(({ party }) => party === id) ?? []);
  const [first, last] = model.domain;
  return (
    <ComposedChart
      responsive
      style={{ width: "100%", height: "100%", outline: "none" }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" dataKey="x" domain={[first, last]} hide />
      <YAxis type="number" domain={[0, 100]} hide width={0} />
      {drawn.map((line) => (
        <Bands key={line.party} line={line} />
      ))}
      {drawn.map((line) => (
        <Strokes key={line.party} line={line} size={narrow ? NARROW_LINE : 1} />
      ))}
      <ZIndexLayer zIndex={DOTS_LAYER}>
        {drawn.map((line) => (
          <PlotDots key={line.party} line={line} narrow={narrow} actions={actions} />
        ))}
      </ZIndexLayer>
    </ComposedChart>
  );
}

const still = { isAnimationActive: false, activeDot: false, dot: false, type: "stepAfter" } as const;

/** From position to fallback, as far as it is signalled. */
function Bands({ line }: { readonly line: TrajectoryLine }) {
  if (line.band.length === 0) return null;
  return (
    <>
      <Area
        {...still}
        data={[...line.band]}
        dataKey="span"
        shape={({ points, baseLine }) => (
          <g data-party={line.party}>
            <PlotBand {...(points && { points })} {...(baseLine !== undefined && { baseLine })} />
          </g>
        )}
      />
      <Line
        {...still}
        data={[...line.fallback]}
        dataKey="y"
        shape={({ points }) => (
          <g data-party={line.party}>
            <PlotDashes {...(points && { points })} width={1} dashes="1.5 2" />
          </g>
        )}
      />
    </>
  );
}

/** The line while it holds, and paled and dotted where the party is silent. */
function Strokes({ line, size }: { readonly line: TrajectoryLine; readonly size: number }) {
  const width = line.width * size;
  return (
    <>
      <Line
        {...still}
        data={[...line.silent]}
        dataKey="y"
        shape={({ points }) => (
          <g data-party={line.party}>
            <PlotDashes
              {...(points && { points })}
              width={Math.max(SILENT_LEAST_PX, width * SILENT_SHARE)}
              dashes="2 4"
            />
          </g>
        )}
      />
      <Line
        {...still}
        data={[...line.solid]}
        dataKey="y"
        shape={({ points }) => (
          <g data-party={line.party}>
            <PlotStroke width={width} double={line.double} {...(points && { points })} />
          </g>
        )}
      />
    </>
  );
}
