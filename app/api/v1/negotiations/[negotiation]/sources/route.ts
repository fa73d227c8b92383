import { readSources } from "@/lib/rest/answers/read-records";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { withWrites } from "@/lib/rest/writing";

export const dynamic = "force-dynamic";

const read = reading(ENDPOINTS.sources, ({ params, query }) => readSources(params.negotiation, query));

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = withWrites(read, {
  POST: WRITE_ENDPOINTS.createSource,
});
