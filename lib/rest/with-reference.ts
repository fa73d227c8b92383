import "server-only";
import { type AsOf, toRef } from "../domain/as-of/negotiation-ref";

type Named = {
  readonly params: { readonly negotiation?: unknown };
  readonly query: { readonly negotiation?: unknown; readonly asOf?: AsOf | undefined };
};

/**
 * Makes the negotiation in a path the reference that the query asks for: as of its `asOf`. A name that looks like a
 * reference by itself is that of no negotiation: days come in the query.
 */
export function withReference<A extends { readonly params: object; readonly query: object }>(asked: A): A {
  const { params, query }: Named = asked;
  const plain = (name: unknown) => (typeof name === "string" ? name.replaceAll("@", "%40") : undefined);
  const [inPath, inQuery] = [plain(params.negotiation), plain(query.negotiation)];
  return {
    ...asked,
    params: inPath === undefined ? params : { ...params, negotiation: toRef(inPath, query.asOf ?? null) },
    query: inQuery === undefined ? query : { ...query, negotiation: inQuery },
  };
}
