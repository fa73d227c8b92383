import { readDemand } from "@/lib/rest/answers/read-records";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(ENDPOINTS.demand, ({ params }) =>
  readDemand(params),
);
