import { PartyMark } from "@/components/marks/party-mark";
import type { BetweenModel } from "@/lib/chart/prepare-between";
import type { ComparisonGroup as Group } from "@/lib/chart/prepare-comparison-groups";
import type { Slug } from "@/lib/domain/model";
import { ComparisonRow, type RowHeading } from "./comparison-row";

/** The changes under one heading, with the pair's gap and the described points of the scale. */
export function ComparisonGroup({
  negotiation,
  group,
  heading,
  between,
}: {
  readonly negotiation: Slug;
  readonly group: Group;
  readonly heading: RowHeading;
  /** By id of the row; rows that are not open are left out. */
  readonly between: Readonly<Record<string, BetweenModel>>;
}) {
  const { gap, anchors } = group;
  return (
    <section className="mt-6.5" aria-labelledby={`group-${group.id}`}>
      <header className="flex flex-wrap items-baseline justify-between gap-x-7 border-b border-ink pb-1.5 lg:grid lg:grid-cols-[168px_312px_minmax(0,1fr)]">
        <h2 id={`group-${group.id}`} className="flex items-baseline gap-2">
          {group.party !== null && <PartyMark party={group.party} />}
          {group.title}
        </h2>
        {gap !== null && (
          <p className="text-[14px] text-ink2">
            {gap.name} {gap.before !== null && `${gap.before} → `}
            <b className="font-semibold text-ink">{gap.after}</b>
            {gap.remark !== null && <span className="note"> ({gap.remark})</span>}
          </p>
        )}
        {anchors.length > 0 && (
          <ul className="note flex w-full flex-wrap gap-x-4.5 lg:col-start-3 lg:w-auto">
            {anchors.map(({ at, text }) => (
              <li key={at}>
                <span className="mr-1 text-ink2">{at}</span>
                {text}
              </li>
            ))}
          </ul>
        )}
      </header>
      {group.rows.map((row) => (
        <ComparisonRow
          key={row.id}
          negotiation={negotiation}
          row={row}
          heading={heading}
          between={between[row.id] ?? null}
        />
      ))}
    </section>
  );
}
