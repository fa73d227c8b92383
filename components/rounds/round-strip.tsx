import Link from "next/link";
import type { RoundStripModel } from "@/lib/chart/prepare-round-strip";
import type { Slug } from "@/lib/domain/model";

const BAR_TOP = 22;
const BAR_HEIGHT = 26;
const BASE = BAR_TOP + BAR_HEIGHT;
const RIBBON = 18;
const CALENDAR = BASE + RIBBON + 6;
const HEIGHT = CALENDAR + 18;
/** Drawn at this width and stretched to the page's: text is laid over it in HTML and keeps its size. */
const WIDTH = 1344;

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * The strip of rounds, evenly spaced, with a ribbon that leads each to its day in the calendar, so that the even
 * spacing does not lie about time. A bar leads to its round.
 *
 * For the pointer alone: a bar may be narrower than a finger, and a stop for each would stand in the keyboard's way. The list
 * of rounds beside it leads to the same places, by keyboard and in words.
 *
 * @param hrefOf - Where a round's bar leads.
 */
export function RoundStrip({
  model,
  hrefOf,
}: {
  readonly model: RoundStripModel;
  readonly hrefOf: (round: Slug) => string;
}) {
  const { bars, phases, years } = model;
  const width = bars.length === 0 ? 0 : WIDTH / bars.length;
  return (
    <div className="relative" style={{ height: HEIGHT }} data-print="no" aria-hidden="true">
      {phases.map((phase) => (
        <span
          key={phase.name}
          className="absolute top-0 overflow-hidden border-b border-rule2 text-[12.5px] leading-[16px] text-ellipsis whitespace-nowrap text-ink2"
          style={{
            left: `calc(${percent(phase.first)} + 2px)`,
            width: `calc(${percent(phase.before - phase.first)} - 4px)`,
          }}
        >
          {phase.name}
        </span>
      ))}
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        height={HEIGHT}
        preserveAspectRatio="none"
        className="absolute inset-0"
      >
        <title>Rounds</title>
        {bars.map((bar) => {
          const x = bar.at * WIDTH;
          const height = Math.max(2, bar.height * BAR_HEIGHT);
          return (
            <g key={bar.id}>
              <rect
                x={x - width * 0.31}
                y={BASE - height}
                width={width * 0.62}
                height={height}
                fill={bar.chosen ? "var(--ink)" : bar.later ? "var(--rule2)" : "var(--axis)"}
                fillOpacity={bar.chosen ? 1 : 0.8}
              />
              <path
                d={`M${x} ${BASE + 1}V${BASE + 4}L${bar.calendarAt * WIDTH} ${BASE + RIBBON}V${CALENDAR - 2}`}
                fill="none"
                stroke={bar.chosen ? "var(--ink)" : "var(--rule2)"}
                strokeWidth={bar.chosen ? 1.6 : 0.8}
                vectorEffect="non-scaling-stroke"
              />
            </g>
          );
        })}
        <path
          d={`M0 ${BASE + 0.5}H${WIDTH}M0 ${CALENDAR}H${WIDTH}`}
          stroke="var(--rule2)"
          fill="none"
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {bars.map((bar) => (
        <Link
          key={bar.id}
          href={hrefOf(bar.id)}
          prefetch={false}
          scroll={false}
          tabIndex={-1}
          title={bar.label}
          className="absolute block hover:bg-ink/10"
          style={{
            left: percent(bar.at - 0.5 / bars.length),
            width: percent(1 / bars.length),
            top: BAR_TOP - 2,
            height: RIBBON + BAR_HEIGHT,
          }}
        />
      ))}
      {years.map(({ year, at }) => (
        <span
          key={year}
          className="absolute border-l border-axis pl-1 text-[12px] leading-[13px] text-ink2"
          style={{ left: percent(at), top: CALENDAR + 1 }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
