import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyMark } from "@/components/marks/party-mark";
import { ScaleMark } from "@/components/marks/scale-mark";
import type { MatrixCell as MatrixCellModel } from "@/lib/chart/prepare-matrix";

/**
 * A position on an issue, all of it one link to its statement. From the desk's width on four lines in a column of the
 * table; below, a lane: name, scale and number, with the words underneath.
 */
export function MatrixCell({ cell, href }: { readonly cell: MatrixCellModel; readonly href: string | null }) {
  const { scale, status, firmness } = cell;
  const stale = status?.kind === "silence";
  const stated = scale.position !== null;
  const content = (
    <>
      <span className="sr-only">{cell.sentence}</span>
      <span aria-hidden="true" className="contents">
        <span className="inline-flex items-center gap-1.5 text-[13px] whitespace-nowrap [grid-area:name] md:hidden">
          <PartyMark party={cell.party} />
          <span className="overflow-hidden text-ellipsis">{cell.name}</span>
        </span>
        <span className="contents md:flex md:items-baseline md:justify-between md:gap-2">
          <span className={figureClass({ stale, stated })}>{cell.figure}</span>
          {firmness !== null && (
            <span className="justify-self-end [grid-area:firmness]">
              <FirmnessBars firmness={firmness} named={false} />
            </span>
          )}
        </span>
        <span className="block [grid-area:scale] md:mt-0.5 md:mb-px">
          <ScaleMark model={scale} />
        </span>
        <span
          className={`block text-[12.5px] leading-[15px] [grid-area:near] ${stale ? "text-ink3" : "text-ink2"}`}
        >
          {cell.near}
        </span>
        {status !== null && <StatusLine status={status} />}
      </span>
    </>
  );
  const shape =
    "grid grid-cols-[90px_minmax(0,1fr)_auto] items-center gap-x-3 no-underline [grid-template-areas:'name_scale_figure'_'._near_firmness'_'._status_status'] md:block md:min-h-[72px]";
  return href === null ? (
    <span className={shape} title={cell.sentence}>
      {content}
    </span>
  ) : (
    <a href={href} className={`${shape} hover:bg-tint focus-visible:bg-tint`} title={cell.sentence}>
      {content}
    </a>
  );
}

function figureClass({ stale, stated }: { readonly stale: boolean; readonly stated: boolean }): string {
  const size = stated ? "text-[16px] leading-[18px] md:text-[18px]" : "text-[12.5px] leading-[18px]";
  const weight = stale || !stated ? "font-normal text-ink3" : "font-semibold";
  return `[grid-area:figure] text-right md:text-left ${size} ${weight}`;
}

/** Ages of up to five rounds are left out on a small screen; silence stays. */
function StatusLine({ status }: { readonly status: NonNullable<MatrixCellModel["status"]> }) {
  const { change, words, kind } = status;
  return (
    <span
      className={`text-[12.5px] leading-[15px] [grid-area:status] ${kind === "age" ? "hidden md:block" : "block"} ${kind === "change" ? "" : "text-ink3"}`}
      {...(kind === "change" && change !== null ? { "data-change": change } : {})}
    >
      {change !== null && (
        <>
          <ChangeMark change={change} />{" "}
        </>
      )}
      {words}
    </span>
  );
}
