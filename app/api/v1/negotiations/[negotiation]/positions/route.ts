import { readPositions } from "@/lib/rest/answers/read-positions";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.positions,
  ({ params, query }) => readPositions(params.negotiation, query.round),
);
