import type { Credibility } from "@/lib/domain/codebook/grades";
import type { Slug, Source } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { CREDIBILITY_WORDS, RELIABILITY_WORDS } from "@/lib/format/codebook-words";
import { formatDay } from "@/lib/format/format-day";
import { publisherName } from "@/lib/format/publisher-name";

/**
 * A source in one line: publisher (which leads to the source's own page), date, and its Admiralty grade with the
 * grade's meaning for whoever asks.
 */
export function SourceCite({
  negotiation,
  source,
  credibility,
  date,
}: {
  readonly negotiation: Slug;
  readonly source: Pick<Source, "id" | "publisher" | "reliability">;
  readonly credibility: Credibility;
  /** Day shown beside the publisher; null for none. */
  readonly date: string | null;
}) {
  const meaning = `Source ${RELIABILITY_WORDS[source.reliability]}; information ${CREDIBILITY_WORDS[credibility]}`;
  return (
    <span className="note">
      <a href={screenPaths.source(negotiation, source.id)}>{publisherName(source.publisher)}</a>
      {date !== null && `, ${formatDay(date)}`}{" "}
      <abbr title={meaning} className="no-underline">
        {source.reliability}
        {credibility}
      </abbr>
    </span>
  );
}
