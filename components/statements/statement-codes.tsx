import { FirmnessBars } from "@/components/marks/firmness-bars";
import { ScaleMark } from "@/components/marks/scale-mark";
import type { StatementModel } from "@/lib/chart/prepare-statement";
import { RecordFields } from "./record-fields";

/** How a statement was coded: its place on the scale among the described points, and its other codes in words. */
export function StatementCodes({ model }: { readonly model: StatementModel }) {
  const { scale, firmness, fields, note } = model;
  return (
    <div>
      {scale !== null && (
        <>
          <p className="flex items-baseline justify-between">
            <span>
              <b className="text-[22px] font-semibold">{scale.position}</b>{" "}
              <span className="sub">of 100</span>
              {scale.fallback !== null && <span className="sub">, fallback {scale.fallback}</span>}
            </span>
            <FirmnessBars firmness={firmness} />
          </p>
          <ScaleMark model={scale.mark} height={24} />
          <dl className="note mt-1 mb-3">
            {scale.anchors.map(({ at, text, isNearest }) => (
              <div key={at} className="flex gap-2.5 py-0.5">
                <dt className={`w-7 shrink-0 text-right ${isNearest ? "font-semibold text-ink" : ""}`}>
                  {at}
                </dt>
                <dd className={isNearest ? "text-ink" : ""}>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <RecordFields fields={fields} />
      {note !== null && (
        <p className="note mt-2 border-t border-dotted border-rule2 pt-2">Coder’s note: {note}</p>
      )}
    </div>
  );
}
