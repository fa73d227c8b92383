import "server-only";
import type { z } from "zod";
import type { WritableKind } from "./schemas/writes";

/** What a route that writes declares: the truth for its checks, its document and its entry on the reference page. */
export type WriteEndpoint = {
  readonly id: string;
  readonly method: "POST" | "PATCH" | "DELETE";
  /** Below `/api/v1`, with its parameters in braces. */
  readonly path: string;
  readonly kind: WritableKind;
  readonly summary: string;
  readonly description: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly headers: z.ZodObject;
  /** Null: it takes none. */
  readonly body: z.ZodObject | null;
  /** Null: the answer is empty. */
  readonly answer: z.ZodObject | null;
  readonly status: 200 | 201 | 204;
  /** Problems that it may answer, besides the ones that every address may. */
  readonly problems: readonly number[];
};
