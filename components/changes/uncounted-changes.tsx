import type { ChangeListModel } from "@/lib/chart/prepare-change-list";
import type { Slug } from "@/lib/domain/model";
import { ChangeLineItems } from "./change-line-items";

/** Changes that no headline counts, by the reason why; nothing where there are none. */
export function UncountedChanges({
  negotiation,
  groups,
}: {
  readonly negotiation: Slug;
  readonly groups: ChangeListModel["uncounted"];
}) {
  if (groups.length === 0) return null;
  return (
    <section className="mt-1 border-t border-rule pt-2 pb-1">
      <h3 className="text-[14px]">Listed, not counted</h3>
      {groups.map(({ reason, lines }) => (
        <div key={reason} className="pb-1.5">
          <p className="note">{reason}</p>
          <ChangeLineItems negotiation={negotiation} lines={lines} />
        </div>
      ))}
    </section>
  );
}
