import type { WrittenRecord } from "@/lib/chart/prepare-write";
import { DiffLines } from "./diff-lines";

/** The records of a write, each with every place that the write changed. */
export function WrittenRecords({ records }: { readonly records: readonly WrittenRecord[] }) {
  return (
    <ul>
      {records.map(({ key, deed, title, href, historyHref, lines }) => (
        <li key={key} data-row data-keep className="border-t border-rule py-3 first:border-t-0">
          <h3 className="max-w-[110ch] wrap-anywhere">
            {deed} <a href={href ?? historyHref}>“{title}”</a>{" "}
            <a
              href={historyHref}
              className="inline-block min-h-6 text-[13px] font-normal text-ink3"
              data-print="no"
            >
              history<span className="sr-only"> of “{title}”</span>
            </a>
          </h3>
          <div className="mt-1.5">
            <DiffLines lines={lines} />
          </div>
        </li>
      ))}
    </ul>
  );
}
