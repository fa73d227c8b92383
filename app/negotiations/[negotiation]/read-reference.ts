import "server-only";
import { headers } from "next/headers";
import { AS_OF_HEADER } from "@/lib/domain/as-of/as-of-header";
import { type NegotiationRef, toRef } from "@/lib/domain/as-of/negotiation-ref";
import { parseAsOf } from "@/lib/filters/parse-as-of";
import type { ScreenQuery } from "@/lib/filters/query-value";

/**
 * The negotiation that an address asks for, as of the day that it asks for.
 *
 * @param negotiation - Its part of the path. One that looks like a reference is none: days come in the query.
 */
export function toReference(negotiation: string, query: ScreenQuery): NegotiationRef {
  const { asOf } = parseAsOf(query, new Date().toISOString());
  return toRef(negotiation.replaceAll("@", "%40"), asOf);
}

/** {@link toReference} for a page. */
export async function readReference(page: {
  readonly params: Promise<{ readonly negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
}): Promise<NegotiationRef> {
  const [{ negotiation }, query] = await Promise.all([page.params, page.searchParams]);
  return toReference(negotiation, query);
}

/** The query of the address as far as the frame around a page needs it, which Next does not hand over there. */
export async function readAsOfQuery(): Promise<ScreenQuery> {
  const asOf = (await headers()).get(AS_OF_HEADER);
  return asOf === null ? {} : { asOf: decodeURIComponent(asOf) };
}
