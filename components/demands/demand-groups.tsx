import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyName } from "@/components/marks/party-name";
import type { DemandGroup, DemandRow } from "@/lib/chart/prepare-party-demands";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

/** Demands by issue, each with what stands of it. */
export function DemandGroups({
  negotiation,
  groups,
  showParty,
}: {
  readonly negotiation: Slug;
  readonly groups: readonly DemandGroup[];
  readonly showParty: boolean;
}) {
  const columns = showParty
    ? "md:grid-cols-[138px_minmax(0,1fr)_90px_130px_110px_110px]"
    : "md:grid-cols-[minmax(0,1fr)_90px_130px_110px_110px]";
  const names = [
    ...(showParty ? ["Party"] : []),
    "Demand",
    "Position",
    "Firmness",
    "Last stated",
    "Statements",
  ];
  return groups.map(({ issue, heading, rows }) => (
    <section key={issue.id} aria-labelledby={`demands-${issue.id}`} className="mt-7">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h3 id={`demands-${issue.id}`} className="text-[16px]">
          <a href={screenPaths.issue(negotiation, issue.id)}>{issue.title}</a>
        </h3>
        <p className="note">{heading}</p>
      </div>
      <table className="mt-1 block w-full">
        <caption className="sr-only">Demands on {issue.title}</caption>
        <thead className="max-md:sr-only md:block">
          <tr className={`border-b border-ink md:grid md:gap-x-5 ${columns}`}>
            {names.map((name) => (
              <th key={name} scope="col" className="label pb-1">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block">
          {rows.map((row) => (
            <Row key={row.id} negotiation={negotiation} row={row} columns={columns} showParty={showParty} />
          ))}
        </tbody>
      </table>
    </section>
  ));
}

function Row({
  negotiation,
  row,
  columns,
  showParty,
}: {
  readonly negotiation: Slug;
  readonly row: DemandRow;
  readonly columns: string;
  readonly showParty: boolean;
}) {
  return (
    <tr
      data-row
      className={`border-b border-rule py-2 text-[14px] leading-[20px] max-md:flex max-md:flex-wrap max-md:gap-x-4 md:grid md:gap-x-5 ${columns}`}
    >
      {showParty && (
        <td className="block max-md:w-full">
          <PartyName party={row.party} hollow={row.hollow} />
        </td>
      )}
      <th scope="row" className={`block text-[15px] max-md:w-full ${row.isStanding ? "" : "text-ink3"}`}>
        <a href={screenPaths.demand(negotiation, row.id)} className="inline-block min-h-6 leading-[24px]">
          {row.title}
        </a>
        {row.topic !== null && <span className="note"> {row.topic}</span>}
        {row.supersededBy !== null && (
          <span className="note block">
            Superseded by{" "}
            <a
              href={screenPaths.demand(negotiation, row.supersededBy.id)}
              className="inline-block min-h-6 leading-[24px]"
            >
              {row.supersededBy.title}
            </a>
          </span>
        )}
      </th>
      <td
        className={`block whitespace-nowrap ${row.isStanding && row.hasScale ? "font-semibold" : "text-ink3"}`}
      >
        {row.figure === "withdrawn" && (
          <>
            <ChangeMark change="withdrawn" />{" "}
          </>
        )}
        {row.figure}
      </td>
      <td className="block whitespace-nowrap">
        {row.firmness !== null && (
          <span className="inline-flex items-center gap-1.5 text-ink2">
            <FirmnessBars firmness={row.firmness} named={false} />
            {row.firmnessWord}
          </span>
        )}
      </td>
      <td className="block whitespace-nowrap">
        {row.latest === null ? (
          <span className="text-ink3">{row.lastStated ?? "never"}</span>
        ) : (
          <a href={screenPaths.statement(negotiation, row.latest)} className="inline-block min-h-6">
            {row.lastStated}
          </a>
        )}
      </td>
      <td className="note block whitespace-nowrap">{row.statements}</td>
    </tr>
  );
}
