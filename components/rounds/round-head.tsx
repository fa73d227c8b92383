import type { Round } from "@/lib/domain/model";
import { ROUND_FORMAT_WORDS } from "@/lib/format/codebook-words";
import { formatDayRange } from "@/lib/format/format-day";

/** A round in words: dates, venue, format, name, and what happened. */
export function RoundHead({
  round,
  recordHref,
}: {
  readonly round: Round;
  /** The round's own page; null on that page. */
  readonly recordHref: string | null;
}) {
  return (
    <div className="grid items-end gap-x-12 gap-y-2 border-b border-rule2 pt-3.5 pb-3 md:grid-cols-2">
      <div>
        <p className="note text-[13.5px]">
          {formatDayRange(round.start, round.end)} · {round.venue} · {ROUND_FORMAT_WORDS[round.format]}
        </p>
        <h1>{round.name}</h1>
      </div>
      <p className="sub max-w-[75ch]">
        {round.summary}{" "}
        {recordHref !== null && (
          <a href={recordHref} className="whitespace-nowrap">
            record and statements
          </a>
        )}
      </p>
    </div>
  );
}
