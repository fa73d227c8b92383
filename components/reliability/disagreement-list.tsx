import { PartyMark } from "@/components/marks/party-mark";
import type { DisagreementEntry } from "@/lib/chart/prepare-reliability-page";

/** Statements on which coders lie far apart: every coder's codes, what the statement holds, and who decided. */
export function DisagreementList({ entries }: { readonly entries: readonly DisagreementEntry[] }) {
  return (
    <ul>
      {entries.map((entry) => (
        <li
          key={entry.key}
          data-row
          className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-1 border-t border-rule py-2.5 text-[14px] leading-[20px] break-inside-avoid lg:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,4fr)]"
        >
          <div>
            <p className="flex flex-wrap items-center gap-x-2 text-ink2">
              {entry.party !== null && <PartyMark party={entry.party} />}
              {entry.heading}
              <b className="font-semibold text-ink">{entry.apart}</b>
            </p>
            <p className="text-[15px] wrap-anywhere">
              <a href={entry.href} className="inline-block min-h-6">
                {entry.text ?? entry.key}
              </a>
            </p>
          </div>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] content-start gap-x-3">
            {entry.codings.map(({ coder, codes }) => (
              <div key={coder} className="contents">
                <dt className="text-ink2">{coder}</dt>
                <dd>{codes}</dd>
              </div>
            ))}
            <dt className="font-semibold">holds</dt>
            <dd className="font-semibold">{entry.held}</dd>
          </dl>
          <p className={entry.decided === null ? "text-ink2" : ""}>
            {entry.decided === null
              ? "Not adjudicated yet."
              : `Adjudicated by ${entry.decided.coder}: ${entry.decided.reason}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
