import { readTrajectory } from "@/lib/rest/answers/read-trajectory";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { reading } from "@/lib/rest/handler";

export const dynamic = "force-dynamic";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = reading(
  ENDPOINTS.trajectory,
  ({ params, query }) => readTrajectory(params.negotiation, query),
);
