import { readGaps } from "@/lib/rest/answers/read-gaps";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(ENDPOINTS.gaps, ({ params, query }) =>
  readGaps(params.negotiation, query),
);
