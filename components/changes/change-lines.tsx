import type { ChangeLine } from "@/lib/chart/prepare-change-list";
import type { Slug } from "@/lib/domain/model";
import { ChangeLineItems } from "./change-line-items";

/** Changes of one kind, a line each, under their heading; nothing where there are none. */
export function ChangeLines({
  title,
  negotiation,
  lines,
}: {
  readonly title: string;
  readonly negotiation: Slug;
  readonly lines: readonly ChangeLine[];
}) {
  if (lines.length === 0) return null;
  return (
    <section className="mt-1 border-t border-rule pt-2 pb-1">
      <h3 className="text-[14px]">{title}</h3>
      <ChangeLineItems negotiation={negotiation} lines={lines} />
    </section>
  );
}
