import "server-only";
import type { z } from "zod";

/** What a route declares: the one truth for its checks, its document and its entry on the reference page. */
export type Endpoint = {
  readonly id: string;
  /** Below `/api/v1`, with its parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  /** Problems that it may answer, besides the ones that every address may. */
  readonly problems: readonly number[];
  /** Query of the example call; names in braces stand for records of the negotiation at hand. */
  readonly example: Readonly<Record<string, string>>;
};

/** Where the API begins. */
export const API_BASE = "/api/v1";
