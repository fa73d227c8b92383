import { serializeTrajectoryCsv } from "@/lib/chart/chart-csv";
import { chooseTrajectoryStatements } from "@/lib/chart/prepare-trajectory-table";
import { findAsOf } from "@/lib/domain/as-of/negotiation-ref";
import { parseTrajectoryFilters } from "@/lib/filters/parse-trajectory-filters";
import { loadFrame } from "@/lib/service/load-frame";
import { loadTrajectory } from "@/lib/service/load-trajectory";
import { toReference } from "../../../read-reference";

type Context = { readonly params: Promise<{ negotiation: string; issue: string }> };

/** The table behind an issue's chart, with the chart's filters, for programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { negotiation: slug, issue } = await params;
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const negotiation = toReference(slug, query);
  const frame = await loadFrame(negotiation);
  if (frame === null || frame.rounds.length === 0 || !frame.issues.some(({ id }) => id === issue)) {
    return new Response(`There is no issue “${issue}” with statements.\n`, { status: 404 });
  }
  const filters = parseTrajectoryFilters(query, frame.parties);
  const trajectory = await loadTrajectory({
    negotiation,
    issue,
    ownWordsOnly: filters.basis === "own-words",
  });
  const statements = chooseTrajectoryStatements(trajectory.statements, filters);
  const csv = serializeTrajectoryCsv({ statements, parties: frame.parties, rounds: frame.rounds });
  const past = findAsOf(negotiation) === null ? "" : `-revision-${frame.negotiation.revision}`;
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="${slug}-${issue}${past}.csv"`,
    },
  });
}
