/** What is drawn of a described point: its place, and what it means. */
export type RulerPoint = { readonly at: number; readonly text: string };

/**
 * A scale from 0 to 100 as a ruler with its described points, and their words below, which say the same.
 *
 * @param points - In ascending order, each from 0 to 100.
 */
export function ScaleRuler({ points }: { readonly points: readonly RulerPoint[] }) {
  return (
    <>
      <svg width="100%" height="26" aria-hidden="true" className="mt-1.5 block overflow-visible">
        <line x1="0" x2="100%" y1="6" y2="6" stroke="var(--rule2)" />
        {points.map(({ at }, index) => (
          <g key={`${at}-${String(index)}`}>
            <line x1={`${at}%`} x2={`${at}%`} y1="1" y2="11" stroke="var(--ink2)" strokeWidth="1.5" />
            <text
              x={`${at}%`}
              y="24"
              fontSize="12"
              fill="var(--ink2)"
              textAnchor={at < 4 ? "start" : at > 96 ? "end" : "middle"}
            >
              {at}
            </text>
          </g>
        ))}
      </svg>
      <dl className="note mt-1 grid grid-cols-[2.2rem_minmax(0,1fr)] gap-x-2 gap-y-0.5">
        {points.map(({ at, text }, index) => (
          <div key={`${at}-${String(index)}`} className="contents">
            <dt className="text-right font-semibold text-ink2">{at}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
