import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { getOpenApiDocument } from "@/lib/rest/openapi";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(ENDPOINTS.document, async () => ({
  ...getOpenApiDocument(),
}));
