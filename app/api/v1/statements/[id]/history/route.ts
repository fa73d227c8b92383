import { homeOfStatement, readStatementHistory } from "@/lib/rest/answers/read-statements";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.history,
  readStatementHistory,
  {
    negotiation: homeOfStatement,
  },
);
