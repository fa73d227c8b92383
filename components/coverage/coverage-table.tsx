import type { ReactNode } from "react";
import { PartyMark } from "@/components/marks/party-mark";
import type { CoverageRow } from "@/lib/chart/prepare-coverage";

const COUNTS = ["Statements", "By basis", "By best grade", "Sources", "Coded twice"] as const;

/** What is kept, counted: one line a party and issue, in all or at one round. The count leads to its statements. */
export function CoverageTable<R extends CoverageRow>({
  caption,
  rows,
  column,
}: {
  readonly caption: string;
  readonly rows: readonly R[];
  /** A further column, before the counts. */
  readonly column: { readonly name: string; readonly of: (row: R) => ReactNode };
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a small screen must be reached by keyboard.
    <section className="relative overflow-x-auto" tabIndex={0} aria-label={caption}>
      <table className="w-full min-w-[860px] text-[14px] leading-[20px]">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            {["Party", "Issue", column.name, ...COUNTS].map((name) => (
              <th key={name} scope="col" className="label py-1 pr-4 align-bottom">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-rule align-top *:py-1 *:pr-4">
              <th scope="row" className="whitespace-nowrap">
                <span className="inline-flex items-center gap-1.5">
                  <PartyMark party={row.party} />
                  {row.name}
                </span>
              </th>
              <td className="whitespace-nowrap">{row.issue}</td>
              <td>{column.of(row)}</td>
              <td className="tabular-nums">
                {row.statements === 0 ? (
                  "none"
                ) : (
                  <a href={row.href} className="inline-block min-h-6 min-w-6">
                    {row.statements}
                    <span className="sr-only">
                      {" "}
                      statements, {row.name} on {row.issue}
                    </span>
                  </a>
                )}
              </td>
              <td>{row.bases || "–"}</td>
              <td>{row.grades || "–"}</td>
              <td className="tabular-nums">{row.sources}</td>
              <td className="tabular-nums">{row.codedTwice}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
