"use client";

import { Area, ComposedChart, XAxis, YAxis } from "recharts";
import type { GapAreaModel } from "@/lib/chart/prepare-gap-area";

/** The gap between two parties, as a stepped area; its words and its frame are drawn on the server. */
export function GapPlot({
  points,
  domain,
}: {
  readonly points: GapAreaModel["points"];
  readonly domain: readonly [number, number];
}) {
  return (
    <ComposedChart
      responsive
      style={{ width: "100%", height: "100%" }}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      data={[...points]}
    >
      <XAxis type="number" dataKey="x" domain={[domain[0], domain[1]]} hide />
      <YAxis type="number" domain={[0, 100]} hide width={0} />
      <Area
        dataKey="y"
        type="stepAfter"
        stroke="var(--ink2)"
        strokeWidth={1.5}
        fill="var(--ink)"
        fillOpacity={0.1}
        isAnimationActive={false}
        dot={false}
        activeDot={false}
      />
    </ComposedChart>
  );
}
