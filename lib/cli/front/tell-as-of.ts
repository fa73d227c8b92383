import type http from "node:http";
import { AS_OF_HEADER } from "../../domain/as-of/as-of-header";

/** Longest value that is handed on; what is longer is no day, whatever its end. */
const LONGEST = 60;

/**
 * Tells the pages, in a header of the request, the `asOf` of its address: the frame around a page is not given the
 * address. Whatever the asker sent under that name is gone.
 */
export function tellAsOf(request: Pick<http.IncomingMessage, "url" | "headers">): void {
  delete request.headers[AS_OF_HEADER];
  const query = new URLSearchParams((request.url ?? "").replace(/^[^?]*/, ""));
  const asOf = query.get("asOf");
  if (asOf === null) return;
  request.headers[AS_OF_HEADER] = encodeURIComponent([...asOf].slice(0, LONGEST).join(""));
}
