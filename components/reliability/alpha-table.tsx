import { WordTable } from "@/components/method/word-table";
import type { AlphaCell, ReliabilityModel } from "@/lib/chart/prepare-method-reliability";

const COLUMNS = ["Issue", "Coded twice", "Position", "Firmness", "Basis", "Error of a code", "Noise below"];

/** How far coders agree, per issue and code, and the movement that is more than their error. */
export function AlphaTable({ rows }: { readonly rows: ReliabilityModel["rows"] }) {
  return (
    <WordTable
      caption="Krippendorff’s alpha, and the error of one code in scale points"
      columns={COLUMNS}
      rows={rows.map((row) => ({
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
