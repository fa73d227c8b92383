import type { ReactNode } from "react";
import { markerScale } from "@/lib/chart/chart-line-styles";
import type { Firmness } from "@/lib/domain/codebook/grades";
import type { Slug } from "@/lib/domain/model";

const MADE = [2, 3, 4, 5] as const satisfies readonly Firmness[];

/** How the chart is read. The marks are those of one of the parties shown. */
export function ChartKey({ party, withReadings }: { readonly party: Slug; readonly withReadings: boolean }) {
  return (
    <ul
      data-party={party}
      className="mt-2 flex flex-wrap items-center gap-x-5.5 gap-y-1.5 text-[12.5px] leading-[18px] text-ink2"
    >
      <Entry words="firmness: exploratory to red line" width={62}>
        {MADE.map((firmness, index) => (
          <svg key={firmness} x={8 + index * 15} y="8" overflow="visible" role="presentation">
            <use href={`#p-${party}`} transform={`scale(${markerScale(firmness)})`} fill="var(--c)" />
          </svg>
        ))}
      </Entry>
      <Entry words="reported, not on record" width={14}>
        <svg x="7" y="8" overflow="visible" role="presentation">
          <use href={`#p-${party}`} fill="var(--paper)" stroke="var(--c)" strokeWidth="1.6" />
        </svg>
      </Entry>
      {withReadings && (
        <Entry words="analyst’s reading, apart from the line" width={14}>
          <svg x="7" y="8" overflow="visible" role="presentation">
            <use
              href={`#p-${party}`}
              transform="scale(.8)"
              fill="var(--paper)"
              stroke="var(--c)"
              strokeWidth="1.6"
            />
          </svg>
        </Entry>
      )}
      <Entry words="silent for more than five rounds" width={34}>
        <path d="M0 8h10" stroke="var(--c)" strokeWidth="2" />
        <path d="M10 8h24" stroke="var(--c)" strokeWidth="1.4" strokeDasharray="2 4" />
      </Entry>
      <Entry words="to the fallback signalled" width={22}>
        <rect y="3" width="22" height="10" fill="var(--c)" fillOpacity=".16" />
        <path d="M0 3h22" stroke="var(--c)" strokeDasharray="1.5 2" />
      </Entry>
      <Entry words="other statements of the same round" width={10}>
        <path d="M5 1v14" stroke="var(--c)" />
        <circle cx="5" cy="13" r="2" fill="var(--c)" />
      </Entry>
    </ul>
  );
}

function Entry({
  words,
  width,
  children,
}: {
  readonly words: string;
  readonly width: number;
  readonly children: ReactNode;
}) {
  return (
    <li className="inline-flex items-center gap-[7px]">
      <svg width={width} height="16" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
