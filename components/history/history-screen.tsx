import { ChoiceRow } from "@/components/ui/choice-row";
import type { HistoryModel } from "@/lib/chart/prepare-history";
import { HistoryEntry } from "./history-entry";

/** What changed in a negotiation, by day and person. */
export function HistoryScreen({ model }: { readonly model: HistoryModel }) {
  const { days, nothing, older, newestHref } = model;
  return (
    <>
      <div className="mt-4 mb-4 flex flex-col gap-y-1 border-y border-rule2 py-2" data-print="no">
        <ChoiceRow label="By" choices={model.writers} />
        <ChoiceRow label="Kind" choices={model.kinds} />
      </div>
      {nothing !== null && <p className="py-3">{nothing}</p>}
      {days.map(({ day, title, groups }) => (
        <section key={day} aria-labelledby={`day-${day}`} className="mt-5">
          <h2 id={`day-${day}`} className="border-b border-ink pb-1.5">
            {title}
          </h2>
          {groups.map(({ key, by, writes }) => (
            <section key={key} aria-labelledby={`by-${key}`} className="mt-2">
              <h3 id={`by-${key}`} className="py-1.5">
                {by}
              </h3>
              <ul>
                {writes.map((entry) => (
                  <HistoryEntry key={entry.key} entry={entry} />
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      <nav aria-label="Pages of the history" className="mt-4 flex gap-6 text-[14px]" data-print="no">
        {newestHref !== null && (
          <a href={newestHref} className="inline-block min-h-6">
            The newest changes
          </a>
        )}
        {older !== null && (
          <a href={older.href} rel="next" className="inline-block min-h-6">
            {older.words}
          </a>
        )}
      </nav>
    </>
  );
}
