import type { HistoryEntryModel, RevisionSentence } from "@/lib/chart/prepare-history";

/** One write in the list of what changed: when, why, what it did to each record, and the ways on from there. */
export function HistoryEntry({ entry }: { readonly entry: HistoryEntryModel }) {
  const { sentences, summary, reason } = entry;
  return (
    <li
      data-row
      data-keep
      className="grid grid-cols-[minmax(0,1fr)] gap-x-5 border-t border-rule py-2.5 md:grid-cols-[88px_minmax(0,1fr)]"
    >
      <time dateTime={entry.at} className="note pt-0.5">
        {entry.time} UTC
      </time>
      <div className="min-w-0">
        {sentences.map((sentence) => (
          <Sentence key={sentence.key} sentence={sentence} />
        ))}
        {summary !== "" && <p className="max-w-[110ch]">{summary}</p>}
        {reason !== null && (
          <p className="sub max-w-[90ch] wrap-anywhere">
            <span className="sr-only">Reason: </span>“{reason}”
          </p>
        )}
        <EntryLinks entry={entry} />
      </div>
    </li>
  );
}

function Sentence({ sentence }: { readonly sentence: RevisionSentence }) {
  const { deed, title, href, historyHref, detail } = sentence;
  return (
    <p className="max-w-[110ch] wrap-anywhere">
      {deed} <a href={href ?? historyHref}>“{title}”</a>
      {detail !== "" && <span className="text-ink2">: {detail}</span>}
    </p>
  );
}

/** Where one goes from a write. The words that stand for all writes are told apart for those who hear them alone. */
export function EntryLinks({ entry }: { readonly entry: HistoryEntryModel }) {
  const links = [
    { name: "field by field", href: entry.writeHref },
    { name: "as it stood before", href: entry.beforeHref },
    { name: "as it stood after", href: entry.afterHref },
    { name: "undo", href: entry.undoHref },
  ];
  return (
    <p className="flex flex-wrap gap-x-4 text-[13px] text-ink3" data-print="no">
      {links.map(
        ({ name, href }) =>
          href !== null && (
            <a key={name} href={href} className="inline-flex min-h-6 items-center">
              {name}
              <span className="sr-only">, the write of {entry.moment}</span>
            </a>
          ),
      )}
    </p>
  );
}
