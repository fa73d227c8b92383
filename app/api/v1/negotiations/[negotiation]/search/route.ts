import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { serializeHit } from "@/lib/rest/serialize-records";
import { loadSearch } from "@/lib/service/load-search";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.search,
  async ({ params: { negotiation }, query: { q, kind, limit } }) => {
    const hits = await loadSearch({
      negotiation,
      q,
      limit,
      ...(kind === undefined ? {} : { kinds: [kind] }),
    });
    return { q, items: hits.map(serializeHit) };
  },
);
