import { readSource } from "@/lib/rest/answers/read-records";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { withWrites } from "@/lib/rest/writing";

export const dynamic = "force-dynamic";

const read = reading(ENDPOINTS.source, ({ params }) => readSource(params));

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withWrites(read, {
  PATCH: WRITE_ENDPOINTS.reviseSource,
  DELETE: WRITE_ENDPOINTS.removeSource,
});
