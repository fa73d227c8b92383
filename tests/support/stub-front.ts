import type http from "node:http";
import { toAllowedHosts } from "../../lib/cli/front/allowed-hosts";
import type { Rule } from "../../lib/cli/front/find-refusal";
import { createFrontServer } from "../../lib/cli/front/front-server";
import { listen } from "../../lib/cli/front/listen";
import { toOwnOrigins } from "../../lib/cli/front/own-origins";

export type StubFront = {
  readonly origin: string;
  readonly port: number;
  /** The requests that a page was asked to answer. */
  readonly reached: readonly http.IncomingMessage[];
  readonly close: () => Promise<void>;
};

/**
 * The server in front, with a page behind it that answers everything and takes every change.
 *
 * @param stub.without - Rules that are not kept, to show that a test sees what they are for.
 * @param stub.body - The page.
 */
export async function openStubFront({
  without = [],
  body = "<!doctype html><title>Stub</title><p>secret</p>",
}: {
  readonly without?: readonly Rule[];
  readonly body?: string;
} = {}): Promise<StubFront> {
  const reached: http.IncomingMessage[] = [];
  let port = 0;
  const where = () => ({ host: "127.0.0.1", port, further: [], origin: null });
  const front = createFrontServer({
    dev: false,
    without,
    allowedHosts: () => toAllowedHosts(where()),
    ownOrigins: () => toOwnOrigins(where()),
    isAllowedPeer: null,
    pages: async () => ({
      answer: async (request, response) => {
        reached.push(request);
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(body);
      },
      upgrade: null,
      close: async () => undefined,
    }),
    findActor: async () => ({ kind: "local" }),
    findKnownRevision: async () => null,
  });
  port = await listen(front.http, { host: "127.0.0.1", port: 0 });
  return { origin: `http://127.0.0.1:${port}`, port, reached, close: () => front.close(0) };
}
