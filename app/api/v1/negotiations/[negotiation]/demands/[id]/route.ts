import { readDemand } from "@/lib/rest/answers/read-records";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { withWrites } from "@/lib/rest/writing";

export const dynamic = "force-dynamic";

const read = reading(ENDPOINTS.demand, ({ params }) => readDemand(params));

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withWrites(read, {
  PATCH: WRITE_ENDPOINTS.reviseDemand,
  DELETE: WRITE_ENDPOINTS.removeDemand,
});
