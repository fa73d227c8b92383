import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { serializeNegotiation } from "@/lib/rest/serialize-records";
import { getFrame } from "@/lib/service/load-frame";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.negotiation,
  async ({ params }) => serializeNegotiation(await getFrame(params.negotiation)),
);
