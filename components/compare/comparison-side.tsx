import { WordingText } from "@/components/diff/wording-text";
import { Quote } from "@/components/evidence/quote";
import { SourceCite } from "@/components/evidence/source-cite";
import type { ComparisonSide as Side } from "@/lib/chart/prepare-comparison-side";
import type { WordingChange } from "@/lib/domain/diff/wording-change";
import type { Slug } from "@/lib/domain/model";

/** A wording with speaker, date, basis, quotation and source. On a small screen the latter two wait to be opened. */
export function ComparisonSide({
  negotiation,
  party,
  label,
  side,
  wording,
  place,
}: {
  readonly negotiation: Slug;
  readonly party: Slug;
  readonly label: string;
  readonly side: Side;
  readonly wording: WordingChange | null;
  readonly place: "before" | "after";
}) {
  const { evidence } = side;
  return (
    <div data-party={party} className="mt-3 md:mt-0">
      <p className="text-[12.5px] leading-[17px] text-ink2">
        <span className="label lg:sr-only">{label} </span>
        <a href={side.href} className="mr-0.5 font-semibold text-ink">
          {side.date}
          <span className="sr-only">: this statement</span>
        </a>{" "}
        {side.said}
        {side.standsFrom !== null && <span className="text-ink3"> ({side.standsFrom})</span>}
      </p>
      <p className="mt-1 leading-[21px]">
        {wording === null ? side.text : <WordingText wording={wording} side={place} />}
      </p>
      <div className="mt-1.5 hidden group-has-[details[open]]/row:block md:block print:block">
        {evidence?.quote == null ? (
          <p className="note">No verbatim quote on file.</p>
        ) : (
          <Quote evidence={evidence} party={party} />
        )}
        {evidence !== null && (
          <SourceCite
            negotiation={negotiation}
            source={evidence.cited}
            credibility={evidence.credibility}
            date={evidence.cited.published}
          />
        )}
        {side.others.length > 0 && (
          <p className="note">
            The same position rests on{" "}
            {side.others.map(({ href, text }, index) => (
              <span key={href}>
                {index > 0 && ", "}
                <a href={href}>{text}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
