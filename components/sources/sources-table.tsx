import type { SourceRow } from "@/lib/chart/prepare-sources";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

const COLUMNS =
  "max-md:flex max-md:flex-wrap max-md:gap-x-3 md:grid md:grid-cols-[90px_130px_minmax(0,1fr)_100px_44px_84px] md:gap-x-4 lg:grid-cols-[100px_190px_minmax(0,1fr)_150px_56px_110px] lg:gap-x-6";

/** Sources, one a row; on a small screen stacked lines. */
export function SourcesTable({
  negotiation,
  rows,
  caption,
}: {
  readonly negotiation: Slug;
  readonly rows: readonly SourceRow[];
  readonly caption: string;
}) {
  return (
    <table className="block w-full">
      <caption className="sr-only">{caption}</caption>
      <thead className="max-md:sr-only md:block">
        <tr className={`border-b border-ink pb-1 ${COLUMNS}`}>
          {["Date", "Publisher", "Title", "Kind", "Grade", "Evidence for"].map((name) => (
            <th key={name} scope="col" className="label">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block">
        {rows.map((row) => (
          <tr
            key={row.id}
            data-row
            className={`border-b border-rule py-1.5 text-[14px] leading-[20px] ${COLUMNS}`}
          >
            <td className="block whitespace-nowrap text-ink2">{row.day}</td>
            <td className="block min-w-0">{row.publisher}</td>
            <th scope="row" className="block text-[15px] wrap-anywhere max-md:order-first max-md:w-full">
              <a href={screenPaths.source(negotiation, row.id)}>{row.title}</a>
              {row.author !== null && <span className="note"> {row.author}</span>}
            </th>
            <td className="block text-ink2">{row.kind}</td>
            <td className="block">
              <abbr title={row.gradeWords} className="no-underline">
                {row.grade}
              </abbr>
            </td>
            <td className="note block">{row.evidence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
