import { readRound } from "@/lib/rest/answers/read-records";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { withWrites } from "@/lib/rest/writing";

export const dynamic = "force-dynamic";

const read = reading(ENDPOINTS.round, ({ params }) => readRound(params));

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withWrites(read, {
  PATCH: WRITE_ENDPOINTS.reviseRound,
  DELETE: WRITE_ENDPOINTS.removeRound,
});
