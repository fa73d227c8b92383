import { SourceCite } from "@/components/evidence/source-cite";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyName } from "@/components/marks/party-name";
import type { Party, Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { BASIS_WORDS, FIRMNESS_WORDS, languageName } from "@/lib/format/codebook-words";
import { formatDay } from "@/lib/format/format-day";
import { formatPoints } from "@/lib/format/format-number";
import type { CitedStatement } from "@/lib/service/read-models";

const COLUMNS = "md:grid-cols-[88px_134px_88px_128px_minmax(0,1fr)_150px]";
const NAMES = ["Date", "Party", "Position", "Firmness", "Stated", "Source"] as const;
/** The language of the interface: only other quotations are named by theirs. */
const HOME = "en";

/** The statements behind a chart, newest first; stacked lines on a small screen. */
export function StatementTable({
  negotiation,
  caption,
  statements,
  parties,
}: {
  readonly negotiation: Slug;
  readonly caption: string;
  readonly statements: readonly CitedStatement[];
  readonly parties: readonly Pick<Party, "id" | "shortName">[];
}) {
  return (
    <table className="mt-2 block w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only md:block">
        <tr className={`border-b border-ink md:grid md:gap-x-4 ${COLUMNS}`}>
          {NAMES.map((name) => (
            <th key={name} scope="col" className={`label pb-1 ${name === "Position" ? "md:text-right" : ""}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block">
        {statements.map((statement) => (
          <Row
            key={statement.id}
            negotiation={negotiation}
            statement={statement}
            party={parties.find(({ id }) => id === statement.party)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  negotiation,
  statement,
  party,
}: {
  readonly negotiation: Slug;
  readonly statement: CitedStatement;
  readonly party: Pick<Party, "id" | "shortName"> | undefined;
}) {
  const { basis, position, fallback, firmness } = statement;
  const [piece] = statement.evidence;
  return (
    <tr
      data-row
      data-party={statement.party}
      className={`border-b border-rule py-2 text-[14px] leading-[20px] max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-3 md:grid md:gap-x-4 ${COLUMNS}`}
    >
      <th scope="row" className="block max-md:order-1 max-md:ml-auto">
        <a
          href={screenPaths.statement(negotiation, statement.id)}
          className="inline-block min-h-6 md:min-h-0"
        >
          {formatDay(statement.date)}
        </a>
      </th>
      <td className="block">
        {party !== undefined && (
          <PartyName party={party} hollow={basis === "reported" || basis === "analyst"} />
        )}
        {(basis === "reported" || basis === "analyst") && (
          <p className="note max-md:hidden">{BASIS_WORDS[basis]}</p>
        )}
      </td>
      <td className="block md:text-right">
        <span className="font-semibold">{formatPoints(position)}</span>
        {fallback !== null && <span className="note"> to {formatPoints(fallback)}</span>}
      </td>
      <td className="block">
        <FirmnessBars firmness={firmness} named={false} />{" "}
        <span className="note">{FIRMNESS_WORDS[firmness]}</span>
      </td>
      <td className="block text-[15px] leading-[21px] max-md:order-2 max-md:w-full">
        {statement.text}
        {piece != null && piece.quote !== null && (
          <span lang={piece.language} className="quote">
            {" "}
            “{piece.quote}”
            {piece.language !== HOME && (
              <span lang={HOME} className="note font-sans">
                {" "}
                in {languageName(piece.language)}
              </span>
            )}
          </span>
        )}
      </td>
      <td className="block max-md:order-3 max-md:w-full md:text-right">
        {piece !== undefined && (
          <SourceCite
            negotiation={negotiation}
            source={piece.cited}
            credibility={piece.credibility}
            date={null}
          />
        )}
      </td>
    </tr>
  );
}
