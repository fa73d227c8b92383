import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";
import { checkHealth } from "@/lib/service/check-health";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.health,
  async () => {
    const { database, revision } = await checkHealth(performance.now());
    const status = database === "up" ? "ok" : "unavailable";
    return { status, database, revision } as const;
  },
  { status: ({ database }) => (database === "up" ? 200 : 503) },
);
