import type { SparkModel } from "@/lib/chart/prepare-spark";
import type { Slug } from "@/lib/domain/model";

/**
 * The path of a position through the rounds, as wide as its place: a step where something else was said, dotted where
 * nothing was said for long. The words for it stand beside it.
 */
export function Spark({
  model,
  party,
  height = 40,
}: {
  readonly model: SparkModel;
  readonly party: Slug;
  readonly height?: number;
}) {
  const { width, spoken, silent, end } = model;
  const line = {
    fill: "none",
    stroke: "var(--c)",
    strokeWidth: 1.8,
    vectorEffect: "non-scaling-stroke",
  } as const;
  return (
    <div data-party={party} className="relative" style={{ height }} aria-hidden="true">
      <svg
        viewBox={`0 0 ${width} 100`}
        width="100%"
        height="100%"
        preserveAspectRatio="none"
        className="absolute inset-0"
        aria-hidden="true"
      >
        <path
          d={`M0 0H${width}M0 50H${width}M0 100H${width}`}
          fill="none"
          stroke="var(--rule)"
          vectorEffect="non-scaling-stroke"
        />
        <path d={silent} {...line} strokeDasharray="2 3" strokeOpacity=".7" />
        <path d={spoken} {...line} />
      </svg>
      {end !== null && (
        <svg width="100%" height="100%" className="absolute inset-0" aria-hidden="true">
          <svg x={`${(end.x / width) * 100}%`} y={`${end.y}%`} overflow="visible" role="presentation">
            <use href={`#p-${party}`} transform="scale(.8)" fill="var(--c)" stroke="var(--paper)" />
          </svg>
        </svg>
      )}
    </div>
  );
}
