import { Quote } from "@/components/evidence/quote";
import type { EvidenceRecord } from "@/lib/chart/prepare-statement";
import type { Slug } from "@/lib/domain/model";
import { RecordFields } from "./record-fields";

/** What a statement rests on: each quotation with its source, its grades in words, and the way to the page. */
export function EvidenceList({
  evidence,
  party,
}: {
  readonly evidence: readonly EvidenceRecord[];
  readonly party: Slug;
}) {
  return (
    <ol>
      {evidence.map(({ key, piece, source, fields, page }) => (
        <li key={key} data-keep className="border-t border-rule2 pt-3 pb-5 first:border-t-0 first:pt-1">
          {piece.quote === null ? (
            <p className="note">
              No verbatim quote on file: the source paraphrases, or the words were not seen whole.
            </p>
          ) : (
            <div className="text-[17px]">
              <Quote evidence={piece} party={party} />
            </div>
          )}
          <p className="mt-2 mb-2 font-semibold">
            <a href={source.href}>{source.title}</a>
          </p>
          <RecordFields fields={fields} />
          {page !== null && (
            <p className="mt-2 text-[14px]">
              <a href={page.address} target="_blank" rel="noreferrer" className="inline-block min-h-6">
                {page.words}
              </a>{" "}
              <span className="note">in a new tab, on {page.host}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
