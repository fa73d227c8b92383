import type { ReactNode } from "react";

/** A small table of the codebook: the first column heads its row. */
export function WordTable({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a small screen must be reached by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full text-[14px] leading-[20px]">
        <caption className="pb-1 text-left text-[15px] font-semibold">{caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            {columns.map((name) => (
              <th key={name} scope="col" className="label py-1 pr-5 align-bottom">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key} className="border-b border-rule align-top *:py-1.5 *:pr-5">
              <th scope="row" className="whitespace-nowrap">
                {head}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
