import { comparisonAsCsv } from "@/lib/chart/comparison-as-csv";
import { selectChanges } from "@/lib/chart/select-changes";
import { parseCompareFilters } from "@/lib/filters/parse-compare-filters";
import { loadComparison } from "@/lib/service/load-comparison";
import { loadFrame } from "@/lib/service/load-frame";
import { toReference } from "../../read-reference";

/** The changes of a comparison, as filtered, as a table for programs. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/negotiations/[negotiation]/compare/changes.csv">,
): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const negotiation = toReference((await params).negotiation, query);
  const frame = await loadFrame(negotiation);
  const parsed = frame === null ? null : parseCompareFilters(query, frame);
  if (frame === null || parsed === null)
    return new Response("There is no such comparison.\n", { status: 404 });
  const { from, to } = parsed.filters;
  const comparison = await loadComparison({ negotiation, from, to });
  return new Response(comparisonAsCsv(frame, comparison, selectChanges(comparison, parsed.filters)), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="compare-${from}-${to}-revision-${frame.negotiation.revision}.csv"`,
    },
  });
}
