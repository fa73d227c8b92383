import type { KeyboardEvent } from "react";
import { useXAxisScale, useYAxisScale } from "recharts";
import type { TrajectoryDot, TrajectoryLine } from "@/lib/chart/prepare-trajectory-lines";
import type { Slug } from "@/lib/domain/model";

/** What happens on the dots; the figure around the plot keeps the state. */
export type DotActions = {
  readonly chosen: Slug | null;
  /** The one dot that the tab key reaches. */
  readonly reachable: Slug | null;
  readonly onChoose: (statement: Slug) => void;
  readonly onKey: (statement: Slug, event: KeyboardEvent<SVGGElement>) => void;
};

/** Radius around a dot's middle that takes a pointer, in pixels. */
const TARGET_PX = 12;
const OTHER_PX = 2.1;
/** Markers are this much smaller in the narrow drawing. */
const NARROW = 0.72;
const READING = 0.8;

/** A party's statements: uprights of rounds with several, and the dots, each a button. */
export function PlotDots({
  line,
  narrow,
  actions,
}: {
  readonly line: TrajectoryLine;
  readonly narrow: boolean;
  readonly actions: DotActions;
}) {
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (toX === undefined || toY === undefined) return null;
  const spread = line.spreads.map(({ x, least, most }) => `M${toX(x)} ${toY(least)}V${toY(most)}`).join("");
  return (
    <g data-party={line.party}>
      {spread !== "" && <path d={spread} stroke="var(--c)" fill="none" />}
      {line.dots.map((dot) => (
        <Dot
          key={`${dot.kind} ${dot.statement}`}
          dot={dot}
          party={line.party}
          at={`translate(${toX(dot.x)} ${toY(dot.y)})`}
          size={narrow ? NARROW : 1}
          actions={actions}
        />
      ))}
    </g>
  );
}

function Dot({
  dot,
  party,
  at,
  size,
  actions,
}: {
  readonly dot: TrajectoryDot;
  readonly party: Slug;
  readonly at: string;
  readonly size: number;
  readonly actions: DotActions;
}) {
  const { statement, label } = dot;
  const chosen = actions.chosen === statement;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no button element; role, name, focus and keys are here.
    <g
      role="button"
      aria-label={label}
      aria-pressed={chosen}
      tabIndex={actions.reachable === statement ? 0 : -1}
      data-dot={statement}
      transform={at}
      className="cursor-pointer"
      onClick={() => actions.onChoose(statement)}
      onKeyDown={(event) => actions.onKey(statement, event)}
    >
      <title>{label}</title>
      <circle r={TARGET_PX * size} fill="transparent" data-target="" />
      <DotShape dot={dot} party={party} size={size} />
      {chosen && <circle r={10 * size} fill="none" stroke="var(--ink)" strokeWidth="1.6" />}
    </g>
  );
}

function DotShape({
  dot,
  party,
  size,
}: {
  readonly dot: TrajectoryDot;
  readonly party: Slug;
  readonly size: number;
}) {
  const { kind, hollow } = dot;
  switch (kind) {
    case "other":
      return <circle r={OTHER_PX * size} fill={hollow ? "var(--paper)" : "var(--c)"} stroke="var(--c)" />;
    case "withdrawn":
      return <use href="#c-withdrawn" fill="var(--c)" stroke="var(--paper)" strokeWidth="0.6" />;
    case "position":
    case "reading": {
      const scale = dot.scale * size * (kind === "reading" ? READING : 1);
      return (
        <use
          href={`#p-${party}`}
          transform={`scale(${Math.round(scale * 100) / 100})`}
          fill={hollow ? "var(--paper)" : "var(--c)"}
          stroke={hollow ? "var(--c)" : "var(--paper)"}
          strokeWidth={(hollow ? 1.5 : 0.9) / scale}
        />
      );
    }
  }
}
