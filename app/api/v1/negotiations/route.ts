import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { serializeNegotiationEntry } from "@/lib/rest/serialize-records";
import { listNegotiations } from "@/lib/service/list-negotiations";
import { getFrame } from "@/lib/service/load-frame";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(ENDPOINTS.negotiations, async () => {
  const frames = await Promise.all((await listNegotiations()).map(({ id }) => getFrame(id)));
  return { items: frames.map(serializeNegotiationEntry) };
});
