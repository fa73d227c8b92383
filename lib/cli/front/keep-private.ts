import type http from "node:http";

/** Files with their contents' hash in their name. Next says itself how long they are kept. */
const FILES = "/_next/static/";

/**
 * Makes an answer one that nothing keeps, unless it says something else itself: it may be for one person only, and a
 * door that forgets is shut.
 *
 * @param url - Path and query of the request.
 */
export function keepPrivate(url: string, response: http.ServerResponse): void {
  if (url.startsWith(FILES)) return;
  // Not set at once: Next lets a header that is there already win over its own.
  response.writeHead = new Proxy(response.writeHead, {
    apply: (target, self, head) => {
      if (!response.hasHeader("cache-control")) response.setHeader("cache-control", "private, no-store");
      return Reflect.apply(target, self, head);
    },
  });
}
