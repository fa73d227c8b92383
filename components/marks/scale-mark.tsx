import type { CellScale } from "@/lib/chart/prepare-matrix";

const TICKS = [0, 25, 50, 75, 100] as const;
/** Statements of one round nearer together than this are not told apart at this size, in scale points. */
const RANGE_SHOWN_FROM = 4;
const at = (points: number) => `${Math.round(points * 100) / 100}%`;

/**
 * A position on its scale, as wide as its place: the party's own end as a cap, the distance come from it as a line,
 * the marker, the position before as a ghost, the fallback as a tick at the end of a dotted line.
 */
export function ScaleMark({ model, height = 20 }: { readonly model: CellScale; readonly height?: number }) {
  const { party, position, state, pole, ghost, fallback, range, hollow } = model;
  const y = height / 2;
  const end = pole === "none" ? null : pole === "high" ? 100 : 0;
  const silent = state === "silent";
  return (
    <svg data-party={party} width="100%" height={height} aria-hidden="true">
      <line
        x1="0"
        x2="100%"
        y1={y}
        y2={y}
        stroke="var(--rule2)"
        {...(state === "never" ? { strokeDasharray: "1 3" } : {})}
      />
      {state !== "never" &&
        TICKS.map((tick) => {
          const half = tick % 50 === 0 ? 3.5 : 2;
          return (
            <line key={tick} x1={at(tick)} x2={at(tick)} y1={y - half} y2={y + half} stroke="var(--rule2)" />
          );
        })}
      {position !== null && end !== null && (
        <>
          <line
            x1={at(end)}
            x2={at(position)}
            y1={y}
            y2={y}
            stroke="var(--c)"
            strokeWidth="2"
            {...(silent ? { strokeDasharray: "2 2.5" } : {})}
          />
          <line x1={at(end)} x2={at(end)} y1={y - 7.5} y2={y + 7.5} stroke="var(--c)" strokeWidth="3" />
        </>
      )}
      {position !== null && range !== null && range.most - range.least > RANGE_SHOWN_FROM && (
        <line x1={at(range.least)} x2={at(range.most)} y1={y + 6} y2={y + 6} stroke="var(--c)" />
      )}
      {position !== null && fallback !== null && (
        <>
          <line
            x1={at(position)}
            x2={at(fallback)}
            y1={y}
            y2={y}
            stroke="var(--c)"
            strokeWidth="1.6"
            strokeDasharray="1.5 2"
          />
          <line
            x1={at(fallback)}
            x2={at(fallback)}
            y1={y - 6.5}
            y2={y + 6.5}
            stroke="var(--c)"
            strokeWidth="1.8"
          />
        </>
      )}
      {ghost !== null && (
        <svg x={at(ghost)} y={y} overflow="visible" role="presentation">
          <use
            href={`#p-${party}`}
            transform="scale(.86)"
            fill="var(--paper)"
            stroke="var(--c)"
            strokeWidth="1.1"
            strokeOpacity=".75"
          />
        </svg>
      )}
      {position !== null && (
        <svg x={at(position)} y={y} overflow="visible" role="presentation">
          <use
            href={`#p-${party}`}
            transform="scale(1.08)"
            {...(hollow
              ? { fill: "var(--paper)", stroke: "var(--c)", strokeWidth: 1.5 }
              : { fill: "var(--c)", stroke: "var(--paper)", strokeWidth: 1 })}
          />
        </svg>
      )}
    </svg>
  );
}
