import { Quote } from "@/components/evidence/quote";
import { SourceCite } from "@/components/evidence/source-cite";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyName } from "@/components/marks/party-name";
import type { Issue, Party, Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { BASIS_WORDS, FIRMNESS_WORDS } from "@/lib/format/codebook-words";
import { formatDay } from "@/lib/format/format-day";
import { formatPoints } from "@/lib/format/format-number";
import { quoteAddress } from "@/lib/format/quote-address";
import type { CitedEvidence, CitedStatement } from "@/lib/service/read-models";

/**
 * A statement with all that it rests on: party, position and firmness; the wording, and who said it on what basis, how
 * and where; the quotations with their sources, beside it where the place is wide enough. The marker is hollow where it is not the party's own words.
 */
export function StatementItem({
  negotiation,
  statement,
  party,
  issue,
  showDemand = false,
}: {
  readonly negotiation: Slug;
  readonly statement: CitedStatement;
  readonly party: Party;
  /** Named in the head when given. */
  readonly issue?: Issue;
  readonly showDemand?: boolean;
}) {
  const { basis, firmness, position, fallback, evidence } = statement;
  const hollow = basis === "reported" || basis === "analyst";
  return (
    <article data-row data-party={party.id} data-keep className="@container py-3">
      <p className="flex flex-wrap items-baseline gap-x-2.5 gap-y-0.5">
        <PartyName party={party} hollow={hollow} />
        {issue !== undefined && <span>on {issue.title}</span>}
        {position !== null && (
          <span className="text-[14px] text-ink2">
            <b className="font-semibold text-ink">{formatPoints(position)}</b> of 100
            {fallback !== null && `, fallback ${formatPoints(fallback)}`}
          </span>
        )}
        <span className="inline-flex items-center gap-1.5 text-[14px] text-ink2">
          <FirmnessBars firmness={firmness} named={false} />
          <span>
            <span className="sr-only">firmness {firmness} of 5, </span>
            {FIRMNESS_WORDS[firmness]}
          </span>
        </span>
        <a
          href={screenPaths.statement(negotiation, statement.id)}
          className="note inline-block min-h-6 md:ml-auto"
        >
          {formatDay(statement.date)}
          <span className="sr-only">: this statement</span>
        </a>
      </p>
      <div className="gap-x-8 @3xl:grid @3xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <div>
          {showDemand && (
            <p className="note mt-1">
              Demand: <a href={screenPaths.demand(negotiation, statement.demand)}>{statement.demandTitle}</a>
            </p>
          )}
          <p className="mt-0.5 leading-[21px]">{statement.text}</p>
          <p className="note mt-1">
            {statement.speaker}, {BASIS_WORDS[basis]}.{statement.context !== null && ` ${statement.context}`}
          </p>
          {statement.note !== null && <p className="note">Coder’s note: {statement.note}</p>}
        </div>
        <div>
          {evidence.map((piece) => (
            <EvidencePiece
              key={`${piece.source} ${piece.quote}`}
              negotiation={negotiation}
              piece={piece}
              party={party.id}
            />
          ))}
          {evidence.every((piece) => piece.quote === null) && (
            <p className="note">No verbatim quote on file.</p>
          )}
        </div>
      </div>
    </article>
  );
}

function EvidencePiece({
  negotiation,
  piece,
  party,
}: {
  readonly negotiation: Slug;
  readonly piece: CitedEvidence;
  readonly party: Slug;
}) {
  const { cited, quote, locator, credibility } = piece;
  return (
    <div className="my-1 @3xl:first:mt-0">
      <Quote evidence={piece} party={party} />
      <p className="note">
        <SourceCite
          negotiation={negotiation}
          source={cited}
          credibility={credibility}
          date={cited.published}
        />
        {locator !== null && `, ${locator}`}
        {cited.url !== null && (
          <>
            {" · "}
            <a href={quoteAddress(cited.url, quote)} rel="noreferrer">
              {quote === null ? "open the text" : "open at the quote"}
              <span className="sr-only"> ({cited.title})</span>
            </a>
          </>
        )}
      </p>
    </div>
  );
}
