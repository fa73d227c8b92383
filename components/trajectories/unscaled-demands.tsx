import { SourceCite } from "@/components/evidence/source-cite";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyName } from "@/components/marks/party-name";
import type { UnscaledIssueModel } from "@/lib/chart/prepare-trajectory-unscaled";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { FIRMNESS_WORDS } from "@/lib/format/codebook-words";
import { formatDay } from "@/lib/format/format-day";
import type { CitedStatement } from "@/lib/service/read-models";

/** The demands on an issue without a scale, by party, each with all of its versions, newest first. */
export function UnscaledDemands({
  negotiation,
  groups,
}: {
  readonly negotiation: Slug;
  readonly groups: UnscaledIssueModel["groups"];
}) {
  return groups.map(({ party, heading, demands }) => (
    <section key={party.id} aria-labelledby={`of-${party.id}`} className="mt-7 border-t border-rule2 pt-2">
      <h2 id={`of-${party.id}`} className="flex flex-wrap items-baseline gap-x-3">
        <PartyName party={party} /> <span className="note font-normal">{heading}</span>
      </h2>
      {demands.map(({ id, title, versions }) => (
        <div
          key={id}
          data-keep
          className="grid gap-x-7 border-b border-rule py-2.5 md:grid-cols-[260px_minmax(0,1fr)]"
        >
          <h3>
            <a href={screenPaths.demand(negotiation, id)}>{title}</a>
          </h3>
          <ol className="max-md:mt-1">
            {versions.map((statement) => (
              <Version key={statement.id} negotiation={negotiation} statement={statement} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  ));
}

function Version({
  negotiation,
  statement,
}: {
  readonly negotiation: Slug;
  readonly statement: CitedStatement;
}) {
  const [piece] = statement.evidence;
  return (
    <li
      data-row
      className="mb-1.5 grid gap-x-4 text-[15px] leading-[21px] md:grid-cols-[88px_120px_minmax(0,1fr)]"
    >
      <a
        href={screenPaths.statement(negotiation, statement.id)}
        className="min-h-6 justify-self-start text-[14px]"
      >
        {formatDay(statement.date)}
      </a>
      <span className="whitespace-nowrap">
        <FirmnessBars firmness={statement.firmness} named={false} />{" "}
        <span className="note">{FIRMNESS_WORDS[statement.firmness]}</span>
      </span>
      <span>
        {statement.text}{" "}
        {piece !== undefined && (
          <SourceCite
            negotiation={negotiation}
            source={piece.cited}
            credibility={piece.credibility}
            date={null}
          />
        )}
      </span>
    </li>
  );
}
