import { PartyMark } from "@/components/marks/party-mark";
import { ScaleMark } from "@/components/marks/scale-mark";
import type { PartiesModel } from "@/lib/chart/prepare-parties";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

type Row = PartiesModel["rows"][number];

/** The parties down, the issues across; on a small screen a block per party with a line per issue. */
export function PartiesTable({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: PartiesModel;
}) {
  const { columns } = model;
  const grid = { gridTemplateColumns: `230px repeat(${columns.length}, minmax(0, 1fr))` };
  return (
    <table className="block w-full">
      <caption className="sr-only">{model.basis}</caption>
      <thead className="max-lg:sr-only lg:block">
        <tr className="grid gap-x-6 border-b border-ink pb-1.5" style={grid}>
          <th scope="col" className="label self-end">
            Party
          </th>
          {columns.map((column) => (
            <th key={column.issue} scope="col" className="block">
              <a href={screenPaths.issue(negotiation, column.issue)} className="font-semibold">
                {column.title}
              </a>
              <span className="note block">
                0 {column.low}
                <br />
                100 {column.high}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block">
        {model.rows.map((row) => (
          <tr
            key={row.party.id}
            data-row
            className="border-b border-rule py-4 max-lg:block lg:grid lg:gap-x-6"
            style={grid}
          >
            <PartyHead negotiation={negotiation} row={row} />
            {row.cells.map((cell, index) => (
              <td
                key={columns[index]?.issue}
                className="block max-lg:grid max-lg:grid-cols-[112px_minmax(0,1fr)_92px] max-lg:items-center max-lg:gap-x-3 max-lg:py-1"
              >
                <span className="text-[14px] leading-[18px] lg:hidden">{columns[index]?.title}</span>
                <span className="order-last block lg:order-none">
                  {cell.statement === null ? (
                    <span className="note">{cell.figure}</span>
                  ) : (
                    <a
                      href={screenPaths.statement(negotiation, cell.statement)}
                      className={`inline-block min-h-6 text-[17px] ${cell.status?.kind === "silence" ? "text-ink3" : "font-semibold"}`}
                    >
                      {cell.figure}
                      <span className="sr-only">. {cell.sentence}</span>
                    </a>
                  )}
                </span>
                <ScaleMark model={cell.scale} />
                <span className="note block leading-[16px] max-lg:hidden">{cell.near}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PartyHead({ negotiation, row }: { readonly negotiation: Slug; readonly row: Row }) {
  return (
    <th scope="row" className="block max-lg:pb-1.5">
      <a
        href={screenPaths.party(negotiation, row.party.id)}
        className="inline-flex min-h-6 items-center gap-2 text-[17px] font-semibold"
      >
        <PartyMark party={row.party.id} size={13} />
        {row.party.shortName}
      </a>
      <span className="note block">{row.about}</span>
      <span className="note block">{row.end}</span>
      <a
        href={screenPaths.demands(negotiation, { party: row.party.id })}
        className="note inline-block min-h-6"
      >
        {row.counts}
      </a>
    </th>
  );
}
