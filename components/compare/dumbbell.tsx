import type { DumbbellEnd, DumbbellModel } from "@/lib/chart/prepare-dumbbell";

/** Upright lines at the quarters of the scale, in a box of 100 by 100. */
const TICKS = "M0 0V100M25 0V100M50 0V100M75 0V100M100 0V100";
/** Height of the scale below the top, in pixels: the numbers stand above it. */
const SCALE_Y = 24;
const PATH_TOP = 40;
const PATH_HEIGHT = 56;

const at = (points: number) => `${points}%`;

/** Two positions on one scale and, under it, the path between them with time running down. In words: its sentence. */
export function Dumbbell({ model }: { readonly model: DumbbellModel }) {
  const { first, second, path, sentence } = model;
  // Of one party the later position alone has its own end and fallback marked.
  const marked = (first?.party === second?.party ? [second] : [first, second]).filter(
    (point) => point !== null,
  );
  const height = path === null ? SCALE_Y + 14 : PATH_TOP + PATH_HEIGHT + 6;
  const foot = path === null ? SCALE_Y + 3 : height - 2;
  return (
    <div>
      <p className="sr-only">{sentence}</p>
      <svg width="100%" height={height} aria-hidden="true">
        <svg
          y={SCALE_Y - 3}
          width="100%"
          height={foot - SCALE_Y + 3}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          role="presentation"
        >
          <path d={TICKS} stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
        </svg>
        <line x1="0" x2="100%" y1={SCALE_Y} y2={SCALE_Y} stroke="var(--rule2)" />
        {marked.map((point) => (
          <OwnEnd key={point.party} point={point} />
        ))}
        {first !== null && second !== null && (
          <line
            x1={at(first.at)}
            x2={at(second.at)}
            y1={SCALE_Y}
            y2={SCALE_Y}
            stroke={first.party === second.party ? "var(--c)" : "var(--ink2)"}
            strokeWidth={first.party === second.party ? 3.2 : 1.6}
          />
        )}
        {marked.map((point) => (
          <Fallback key={point.party} point={point} />
        ))}
        {first !== null && (
          <Marker point={first} place={first.party === second?.party ? "before" : "other"} />
        )}
        {second !== null && <Marker point={second} place="after" />}
        {path !== null && (
          <svg
            y={PATH_TOP}
            width="100%"
            height={PATH_HEIGHT}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            overflow="visible"
            role="presentation"
          >
            <path
              d={path.line}
              fill="none"
              stroke="var(--c)"
              strokeWidth="1.3"
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={path.dots}
              fill="none"
              stroke="var(--c)"
              strokeWidth="3.6"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
        )}
      </svg>
    </div>
  );
}

function Marker({
  point,
  place,
}: {
  readonly point: DumbbellEnd;
  readonly place: "before" | "after" | "other";
}) {
  const before = place === "before";
  const fill = point.hollow
    ? "var(--paper)"
    : before
      ? "color-mix(in srgb,var(--c) 55%,var(--paper))"
      : "var(--c)";
  const outlined = point.hollow || before;
  return (
    <svg data-party={point.party} x={at(point.at)} y={SCALE_Y} overflow="visible" role="presentation">
      <use
        href={`#p-${point.party}`}
        transform={`scale(${before ? 0.78 : 1.3})`}
        fill={fill}
        stroke={outlined ? "var(--c)" : "var(--paper)"}
        strokeWidth={outlined ? 1.4 : 0.8}
      />
      <text
        y={before ? -13 : -12}
        dx={point.shiftPx}
        textAnchor={point.anchor}
        fontSize={before ? 12.5 : 15}
        style={before ? undefined : { fill: "var(--ink)", fontWeight: 600 }}
      >
        {point.text}
      </text>
    </svg>
  );
}

/** The end of the scale that is the party's own. */
function OwnEnd({ point }: { readonly point: DumbbellEnd }) {
  if (point.pole === "none") return null;
  const end = at(point.pole === "high" ? 100 : 0);
  return (
    <line
      data-party={point.party}
      x1={end}
      x2={end}
      y1={SCALE_Y - 8}
      y2={SCALE_Y + 8}
      stroke="var(--c)"
      strokeWidth="3"
    />
  );
}

/** The fallback: a tick at its place, a dotted line to it. */
function Fallback({ point }: { readonly point: DumbbellEnd }) {
  const { fallback, party } = point;
  if (fallback === null) return null;
  return (
    <g data-party={party} stroke="var(--c)">
      <line
        x1={at(point.at)}
        x2={at(fallback)}
        y1={SCALE_Y + 5}
        y2={SCALE_Y + 5}
        strokeWidth="1.6"
        strokeDasharray="1.5 2"
      />
      <line x1={at(fallback)} x2={at(fallback)} y1={SCALE_Y + 1} y2={SCALE_Y + 9} strokeWidth="1.8" />
    </g>
  );
}
