import type { OverallGapModel } from "@/lib/chart/prepare-gap-overall";
import type { PlotAxis } from "@/lib/chart/prepare-gap-plot";
import { GapPlot } from "./gap-plot";

const HEIGHT = 84;

/** The mean gap over the issues, round by round. */
export function OverallGapFigure({
  model,
  axis,
}: {
  readonly model: OverallGapModel;
  readonly axis: PlotAxis;
}) {
  return (
    <figure className="mt-4">
      <figcaption className="mb-2 border-t border-rule2 pt-1 text-[14px] leading-[20px]">
        <b className="font-semibold">{model.finding}</b> <span className="note">{model.basis}.</span>
      </figcaption>
      <GapPlot
        axis={axis}
        height={HEIGHT}
        paths={
          <>
            <path d={model.area} fill="var(--ink)" fillOpacity=".075" />
            <path
              d={model.line}
              fill="none"
              stroke="var(--ink)"
              strokeWidth="1.8"
              vectorEffect="non-scaling-stroke"
            />
          </>
        }
      >
        <span
          className="absolute size-[7px] -translate-1/2 rounded-full bg-ink"
          style={{ left: `${axis.end * 100}%`, top: `${model.end.at}%` }}
        />
        <span
          className="absolute -translate-y-1/2 pl-2 text-[12.5px] leading-[13px] font-semibold"
          style={{ left: `${axis.end * 100}%`, top: `${model.end.at}%` }}
        >
          {model.end.gap}
        </span>
      </GapPlot>
    </figure>
  );
}
