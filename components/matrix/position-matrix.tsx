import { PartyName } from "@/components/marks/party-name";
import type { MatrixModel } from "@/lib/chart/prepare-matrix";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { MatrixCell } from "./matrix-cell";
import { MatrixKey } from "./matrix-key";

/** Room that the gutter before a party's column takes. */
const GUTTER = "md:pl-[18px] lg:pl-[22px]";

/** The standing positions, issues down and parties across; on a small screen a block per issue, a lane per party. */
export function PositionMatrix({
  negotiation,
  model,
}: {
  readonly negotiation: Slug;
  readonly model: MatrixModel;
}) {
  return (
    <section aria-labelledby="matrix-finding">
      <h2 id="matrix-finding">{model.finding}</h2>
      <p className="sub">{model.basis}</p>
      <table className="mt-2.5 block w-full table-fixed border-collapse md:table">
        <caption className="sr-only">{model.caption}</caption>
        <thead className="hidden md:table-header-group">
          <tr className="border-b border-ink">
            <th scope="col" className="w-[132px] pb-1.5 align-top lg:w-[158px]">
              <span className="label">Issue</span>
            </th>
            {model.columns.map(({ party, end }) => (
              <th
                key={party.id}
                scope="col"
                className={`pb-1.5 align-top text-[14px] leading-[20px] ${GUTTER}`}
              >
                <a href={screenPaths.party(negotiation, party.id)} className="no-underline hover:underline">
                  <PartyName party={party} />
                </a>
                <span className="note block">{end}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group">
          {model.rows.map((row) => (
            <tr
              key={row.issue}
              data-row
              data-keep
              className="block border-b border-rule pt-3 pb-2.5 md:table-row md:p-0"
            >
              <th scope="row" className="block pb-1 align-top md:table-cell md:py-[7px]">
                <a
                  href={screenPaths.issue(negotiation, row.issue)}
                  className="inline-block text-[16px] leading-[18px] font-semibold no-underline hover:underline md:text-[14.5px]"
                >
                  {row.title}
                </a>
                <ScaleEnd at={0} words={row.low} />
                <ScaleEnd at={100} words={row.high} />
              </th>
              {row.cells.map((cell) => (
                <td
                  key={cell.party}
                  className={`block pt-[5px] align-top md:table-cell md:py-[7px] ${GUTTER}`}
                >
                  <MatrixCell
                    cell={cell}
                    href={cell.statement === null ? null : screenPaths.statement(negotiation, cell.statement)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MatrixKey party={model.columns[0]?.party.id ?? null} />
    </section>
  );
}

function ScaleEnd({ at, words }: { readonly at: number; readonly words: string }) {
  return (
    <span className="mt-px grid grid-cols-[25px_1fr] text-[12.5px] leading-[15px] text-ink3 md:text-[12px]">
      <span>{at}</span>
      <span>{words}</span>
    </span>
  );
}
