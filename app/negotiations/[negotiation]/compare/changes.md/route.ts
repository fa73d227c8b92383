import { comparisonAsMarkdown } from "@/lib/chart/comparison-as-markdown";
import { prepareComparison } from "@/lib/chart/prepare-comparison";
import { compareAddress } from "@/lib/filters/compare-address";
import { parseCompareFilters } from "@/lib/filters/parse-compare-filters";
import { loadComparison } from "@/lib/service/load-comparison";
import { loadFrame } from "@/lib/service/load-frame";
import { toReference } from "../../read-reference";

/** A comparison, as filtered and ordered, as text to be pasted. */
export async function GET(
  request: Request,
  { params }: RouteContext<"/negotiations/[negotiation]/compare/changes.md">,
): Promise<Response> {
  const url = new URL(request.url);
  const query = Object.fromEntries(url.searchParams);
  const negotiation = toReference((await params).negotiation, query);
  const frame = await loadFrame(negotiation);
  const parsed = frame === null ? null : parseCompareFilters(query, frame);
  if (frame === null || parsed === null)
    return new Response("There is no such comparison.\n", { status: 404 });
  const { filters } = parsed;
  const comparison = await loadComparison({ negotiation, from: filters.from, to: filters.to });
  const { name, revision } = frame.negotiation;
  // The host as the reader knows it: behind the front server the address of the request is another.
  const host = request.headers.get("host") ?? url.host;
  const address = `${url.protocol}//${host}${compareAddress(negotiation, filters)}`;
  return new Response(
    comparisonAsMarkdown(prepareComparison(frame, comparison, filters), { name, revision, address }),
    { headers: { "content-type": "text/markdown; charset=utf-8" } },
  );
}
