import { readComparison } from "@/lib/rest/answers/read-comparison";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.comparison,
  ({ params, query }) => readComparison(params.negotiation, query),
);
