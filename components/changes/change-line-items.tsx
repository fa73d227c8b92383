import type { ChangeLine } from "@/lib/chart/prepare-change-list";
import type { Slug } from "@/lib/domain/model";
import { ChangeHead } from "./change-head";

/** Changes, a line each. */
export function ChangeLineItems({
  negotiation,
  lines,
}: {
  readonly negotiation: Slug;
  readonly lines: readonly ChangeLine[];
}) {
  return (
    <ul className="mt-0.5">
      {lines.map((line) => (
        <li key={`${line.party} ${line.on} ${line.statement}`} data-row className="py-[3px]">
          <ChangeHead negotiation={negotiation} line={line} />
        </li>
      ))}
    </ul>
  );
}
