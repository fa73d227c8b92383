import type { ComponentProps } from "react";
import { Curve } from "recharts";

type CurveProps = ComponentProps<typeof Curve>;
type WithPoints = { readonly points?: NonNullable<CurveProps["points"]> };

/** Paper on each side of a line, in pixels, so that lines that cross stay apart. */
const HALO_PX = 1.2;
/** The paper core of a double line, as a share of its width. */
const CORE_SHARE = 0.36;

const steps = { type: "stepAfter", fill: "none", connectNulls: false } as const;

/** A party's line: halo, line and, where it is double, its core, all on one path. */
export function PlotStroke({
  width,
  double,
  ...points
}: WithPoints & { readonly width: number; readonly double: boolean }) {
  return (
    <>
      <Curve {...steps} {...points} stroke="var(--paper)" strokeWidth={width + 2 * HALO_PX} />
      <Curve {...steps} {...points} stroke="var(--c)" strokeWidth={width} strokeLinecap="square" />
      {double && <Curve {...steps} {...points} stroke="var(--paper)" strokeWidth={width * CORE_SHARE} />}
    </>
  );
}

/** A dotted line in the party's colour: silence, or the edge of a fallback. */
export function PlotDashes({
  width,
  dashes,
  ...points
}: WithPoints & { readonly width: number; readonly dashes: string }) {
  return <Curve {...steps} {...points} stroke="var(--c)" strokeWidth={width} strokeDasharray={dashes} />;
}

/** The band between a position and its fallback. */
export function PlotBand(area: WithPoints & { readonly baseLine?: NonNullable<CurveProps["baseLine"]> }) {
  return (
    <Curve type="stepAfter" connectNulls={false} {...area} stroke="none" fill="var(--c)" fillOpacity={0.13} />
  );
}
