import { homeOfStatement, readStatement } from "@/lib/rest/answers/read-statements";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { withWrites } from "@/lib/rest/writing";

export const dynamic = "force-dynamic";

const read = reading(ENDPOINTS.statement, readStatement, {
  negotiation: homeOfStatement,
});

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withWrites(
  read,
  { PATCH: WRITE_ENDPOINTS.reviseStatement, DELETE: WRITE_ENDPOINTS.removeStatement },
  homeOfStatement,
);
