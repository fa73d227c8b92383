import { serializeTrajectoryCsv } from "@/lib/chart/chart-csv";
import { chooseTrajectoryStatements } from "@/lib/chart/prepare-trajectory-table";
import { parseTrajectoryFilters } from "@/lib/filters/parse-trajectory-filters";
import { loadFrame } from "@/lib/service/load-frame";
import { loadTrajectory } from "@/lib/service/load-trajectory";

type Context = { readonly params: Promise<{ negotiation: string; issue: string }> };

/** The table behind an issue's chart, with the chart's filters, for programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { negotiation, issue } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null || frame.rounds.length === 0 || !frame.issues.some(({ id }) => id === issue)) {
    return new Response(`There is no issue “${issue}” with statements.\n`, { status: 404 });
  }
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const filters = parseTrajectoryFilters(query, frame.parties);
  const trajectory = await loadTrajectory({
    negotiation,
    issue,
    ownWordsOnly: filters.basis === "own-words",
  });
  const statements = chooseTrajectoryStatements(trajectory.statements, filters);
  const csv = serializeTrajectoryCsv({ statements, parties: frame.parties, rounds: frame.rounds });
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${negotiation}-${issue}.csv"`,
    },
  });
}
