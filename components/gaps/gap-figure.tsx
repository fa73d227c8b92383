import { PartyMark } from "@/components/marks/party-mark";
import type { GapFigureModel } from "@/lib/chart/prepare-gap-multiples";
import type { PlotAxis, PlotLine } from "@/lib/chart/prepare-gap-plot";
import type { Slug } from "@/lib/domain/model";
import { GapPlot } from "./gap-plot";

const HEIGHT = 118;

/** One issue: the step lines of two parties, the space between them, and at the end the gap as a bracket. */
export function GapFigure({
  model,
  axis,
  a,
  b,
  issueHref,
  gapHref,
}: {
  readonly model: GapFigureModel;
  readonly axis: PlotAxis;
  readonly a: Slug;
  readonly b: Slug;
  readonly issueHref: string;
  /** Where the gap's statements are. */
  readonly gapHref: string;
}) {
  const { plot, gap, widest, fallbacks } = model;
  return (
    <figure>
      <figcaption className="mb-2 border-t border-rule2 pt-1 text-[14px] leading-[20px]">
        <a href={issueHref} className="font-semibold no-underline hover:underline">
          {model.title}
        </a>{" "}
        {gap === null ? (
          <span className="note">{model.noGap}</span>
        ) : (
          <a href={gapHref} className="text-ink2">
            gap <b className="font-semibold text-ink">{gap}</b>
          </a>
        )}
        {widest !== null && <span className="note"> {widest}</span>}
        {fallbacks !== null && <span className="note"> · {fallbacks}</span>}
        <span className="sr-only">. {model.summary}</span>
      </figcaption>
      <GapPlot
        axis={axis}
        height={HEIGHT}
        paths={
          <>
            <path d={plot.area} fill="var(--ink)" fillOpacity=".075" />
            <StepLine party={a} line={plot.a} />
            <StepLine party={b} line={plot.b} double />
          </>
        }
      >
        <LineEnd party={a} line={plot.a} at={axis.end} />
        <LineEnd party={b} line={plot.b} at={axis.end} />
        <Bracket a={plot.a.end?.position ?? null} b={plot.b.end?.position ?? null} at={axis.end} />
      </GapPlot>
    </figure>
  );
}

/** Two opposite parties stay apart in grey too: the second line is a double one. */
function StepLine({
  party,
  line,
  double = false,
}: {
  readonly party: Slug;
  readonly line: PlotLine;
  readonly double?: boolean;
}) {
  const shared = { fill: "none", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <g data-party={party}>
      <path
        d={line.dotted}
        stroke="var(--c)"
        strokeWidth="2"
        strokeDasharray="2 3"
        strokeOpacity=".75"
        {...shared}
      />
      <path d={line.solid} stroke="var(--c)" strokeWidth={double ? 2.8 : 2.4} {...shared} />
      {double && <path d={line.solid} stroke="var(--paper)" strokeWidth="1" {...shared} />}
    </g>
  );
}

function LineEnd({
  party,
  line,
  at,
}: {
  readonly party: Slug;
  readonly line: PlotLine;
  readonly at: number;
}) {
  if (line.end === null) return null;
  const left = `${at * 100}%`;
  return (
    <>
      <span className="absolute -translate-1/2" style={{ left, top: `${100 - line.end.position}%` }}>
        <PartyMark party={party} />
      </span>
      <span
        data-party={party}
        className="absolute -translate-y-1/2 pl-[9px] text-[12.5px] leading-[13px] font-semibold text-party"
        style={{ left, top: `${line.end.labelAt}%` }}
      >
        {Math.round(line.end.position * 10) / 10}
      </span>
    </>
  );
}

function Bracket({
  a,
  b,
  at,
}: {
  readonly a: number | null;
  readonly b: number | null;
  readonly at: number;
}) {
  if (a === null || b === null || a === b) return null;
  return (
    <span
      className="absolute ml-[33px] w-[6px] border-y border-ink2 before:absolute before:left-1/2 before:h-full before:border-l before:border-ink2 before:content-['']"
      style={{ left: `${at * 100}%`, top: `${100 - Math.max(a, b)}%`, height: `${Math.abs(a - b)}%` }}
    />
  );
}
