import type { AlphaCell, ReliabilityModel } from "@/lib/chart/prepare-method-reliability";
import { WordTable } from "./word-table";

/** How far coders agree, per issue and code, and where they do not. */
export function ReliabilityTables({ model }: { readonly model: ReliabilityModel }) {
  return (
    <>
      <ul className="sub list-disc pl-4">
        {model.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      {model.rows.length > 0 && (
        <WordTable
          caption="Krippendorff’s alpha, and the error of one code in scale points"
          columns={[
            "Issue",
            "Coded twice",
            "Position",
            "Firmness",
            "Basis",
            "Error of a code",
            "Noise below",
          ]}
          rows={model.rows.map((row) => ({
            key: row.key,
            cells: [
              row.name,
              row.statements,
              <Alpha key="position" cell={row.position} />,
              <Alpha key="firmness" cell={row.firmness} />,
              <Alpha key="basis" cell={row.basis} />,
              row.error,
              row.noise,
            ],
          }))}
        />
      )}
      {model.disagreements.length > 0 && (
        // Opened before the scripts are there, it differs from what the server sent.
        <details suppressHydrationWarning>
          <summary className="min-h-6 cursor-pointer font-semibold">
            The {model.disagreements.length} statements on which coders are ten points or two steps of
            firmness apart
          </summary>
          <ul className="mt-1">
            {model.disagreements.map(({ key, href, issue, codes, apart }) => (
              <li
                key={key}
                className="grid gap-x-6 border-t border-rule py-1.5 text-[14px] md:grid-cols-[minmax(0,1fr)_160px_minmax(0,1fr)]"
              >
                <a href={href} className="inline-block min-h-6 wrap-anywhere">
                  {key}
                </a>
                <span>{apart}</span>
                <span className="text-ink2">
                  {issue} · {codes}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Alpha({ cell }: { readonly cell: AlphaCell }) {
  return (
    <>
      <b className="font-semibold">{cell.alpha}</b> {cell.verdict}
      {cell.interval !== null && <span className="note block whitespace-nowrap">{cell.interval}</span>}
    </>
  );
}
