import { ChangeMark } from "@/components/marks/change-mark";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { ScaleMark } from "@/components/marks/scale-mark";
import type { PartyChange, PartyPositionRow } from "@/lib/chart/prepare-party-positions";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { Spark } from "./spark";

const COLUMNS = "lg:grid lg:grid-cols-[150px_190px_minmax(0,1fr)_150px_150px] lg:gap-x-7 max-lg:block";

/** Where a party stands on every issue with a scale: the position, its path through the rounds, and what changed. */
export function PartyPositions({
  negotiation,
  party,
  rows,
  caption,
  firstRound,
  lastRound,
}: {
  readonly negotiation: Slug;
  readonly party: Slug;
  readonly rows: readonly PartyPositionRow[];
  readonly caption: string;
  /** What the two columns of changes are counted from, in words. */
  readonly firstRound: string;
  readonly lastRound: string;
}) {
  return (
    <table className="block w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-lg:sr-only lg:block">
        <tr className={`border-b border-ink pb-1 ${COLUMNS}`}>
          {["Issue", "Stated position", "Path through the rounds", firstRound, lastRound].map((name) => (
            <th key={name} scope="col" className="label self-end">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block">
        {rows.map((row) => (
          <tr key={row.issue.id} data-row className={`border-b border-rule py-3 ${COLUMNS}`}>
            <th scope="row" className="block">
              <a href={screenPaths.issue(negotiation, row.issue.id)} className="font-semibold">
                {row.issue.title}
              </a>
              <span className="note mt-0.5 block max-lg:hidden">
                0 {row.issue.low}
                <br />
                100 {row.issue.high}
              </span>
            </th>
            <td className="block max-lg:mt-1">
              <Standing negotiation={negotiation} row={row} />
            </td>
            <td className="block max-lg:my-2">
              <Spark model={row.spark} party={party} height={56} />
              <span className="note">{row.path}</span>
            </td>
            <td className="block max-lg:inline-block max-lg:w-1/2 max-lg:align-top">
              <span className="note lg:hidden">{firstRound}</span>
              <Change change={row.overall} />
            </td>
            <td className="block max-lg:inline-block max-lg:w-1/2 max-lg:align-top">
              <span className="note lg:hidden">{lastRound}</span>
              <Change change={row.last} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ negotiation, row }: { readonly negotiation: Slug; readonly row: PartyPositionRow }) {
  const { scale, figure, firmness, firmnessWord, near, age, isSilent, statement } = row;
  const tone = isSilent ? "font-normal text-ink3" : "font-semibold";
  return (
    <>
      <span className="flex items-center justify-between">
        {statement === null ? (
          <span className="text-ink3">{figure}</span>
        ) : (
          <a
            href={screenPaths.statement(negotiation, statement)}
            className={`inline-block min-h-6 text-[18px] leading-[24px] ${tone}`}
          >
            {figure}
            <span className="sr-only"> of 100: the statement</span>
          </a>
        )}
        {firmness !== null && <FirmnessBars firmness={firmness} named={false} />}
      </span>
      <ScaleMark model={scale} />
      <span className="note block">
        {near !== null && <span className="text-ink2">{near}</span>}
        {firmnessWord !== null && `, ${firmnessWord}`}
        {age !== null && (
          <span className="block">
            {isSilent && (
              <>
                <ChangeMark change="silent" />{" "}
              </>
            )}
            {age}
          </span>
        )}
      </span>
    </>
  );
}

function Change({ change }: { readonly change: PartyChange | null }) {
  if (change === null) return <span className="note block">not stated again</span>;
  return (
    <span className="block text-[14px] leading-[19px]">
      <ChangeMark change={change.class} />{" "}
      <span {...(change.counted ? { "data-change": change.class } : { className: "text-ink3" })}>
        {change.words}
      </span>
      {change.figures !== null && <span className="block text-ink2">{change.figures}</span>}
      {change.reason !== null && <span className="note block">{change.reason}</span>}
    </span>
  );
}
