import type { CodingRow } from "@/lib/chart/prepare-statement-codings";

const COLUMNS = ["Coder", "Position", "Fallback", "Firmness", "Basis", "Confidence"] as const;

/** The codes that several coders gave one statement, independently of each other. */
export function CodingsTable({ codings }: { readonly codings: readonly CodingRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways on a small screen must be reached by keyboard.
    <section className="overflow-x-auto" tabIndex={0} aria-label="Codes of this statement by coder">
      <table className="w-full min-w-[460px] text-[14px]">
        <caption className="sr-only">Codes of this statement by coder</caption>
        <thead>
          <tr className="border-b border-ink">
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="label py-1 pr-4">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codings.map((row) => (
            <tr key={row.coder} className="border-b border-rule *:py-1 *:pr-4">
              <th scope="row">{row.coder}</th>
              <td>{row.position}</td>
              <td>{row.fallback}</td>
              <td>{row.firmness}</td>
              <td>{row.basis}</td>
              <td>{row.confidence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
