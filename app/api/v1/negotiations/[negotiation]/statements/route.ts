import { readStatements } from "@/lib/rest/answers/read-statements";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.statements,
  ({ params, query }) => readStatements(params.negotiation, query),
);
