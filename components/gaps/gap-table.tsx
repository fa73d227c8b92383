import type { GapMultiplesModel } from "@/lib/chart/prepare-gap-multiples";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

/** The numbers behind the figures, newest round first. */
export function GapTable({
  negotiation,
  table,
}: {
  readonly negotiation: Slug;
  readonly table: GapMultiplesModel["table"];
}) {
  // A reader may open it before the scripts of the page run; React then finds an attribute that it did not write.
  return (
    <details className="mt-2 text-[14px]" suppressHydrationWarning>
      <summary
        data-print="no"
        className="inline-block min-h-6 cursor-pointer underline decoration-rule2 underline-offset-3"
      >
        Show as table
      </summary>
      <div className="overflow-x-auto">
        <table className="mt-1 w-full border-collapse">
          <caption className="note pb-1 text-left">{table.caption}</caption>
          <thead>
            <tr className="border-b border-ink">
              <th scope="col" className="min-w-[180px] pr-4 align-bottom">
                <span className="label">Round</span>
              </th>
              {table.columns.map((title) => (
                <th key={title} scope="col" className="pr-4 align-bottom leading-[18px]">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.round} className="border-b border-rule align-baseline leading-[20px]">
                <th scope="row" className="pr-4">
                  <a href={screenPaths.round(negotiation, row.round)} className="inline-block py-0.5">
                    {row.name}
                  </a>
                </th>
                {row.cells.map((cell, index) => (
                  <td key={table.columns[index]} className="pr-4 whitespace-nowrap">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
