import type { EndLabel } from "@/lib/chart/prepare-trajectory-frame";
import { percent } from "./chart-boxes";

/** The ends of lines in words, moved apart, each with a leader from its line. */
export function LineEnds({ ends, narrow }: { readonly ends: readonly EndLabel[]; readonly narrow: boolean }) {
  return (
    <svg x="100%" height="100%" overflow="visible" role="presentation">
      {ends.map(({ party, text, age, at, labelAt }) => (
        <g key={party} data-party={party}>
          <line x2="7" y1={percent(at)} y2={percent(labelAt)} stroke="var(--c)" />
          <text
            x="10"
            y={percent(labelAt)}
            dy={narrow ? 4 : 5}
            className={`fill-party! font-semibold ${narrow ? "text-[12px]" : "text-[14px]"}`}
          >
            {text}
          </text>
          {age !== null && (
            <text
              x="10"
              y={percent(labelAt)}
              dy={narrow ? 15 : 19}
              className={`fill-ink3! ${narrow ? "text-[10.5px]" : "text-[11.5px]"}`}
            >
              {age}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
