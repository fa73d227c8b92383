/** S3: every form of a change from elsewhere, against a page that counts what reaches it, and its control. */
import type http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toAllowedHosts } from "../../../../lib/cli/front/allowed-hosts";
import type { Rule } from "../../../../lib/cli/front/find-refusal";
import { createFrontServer, type FrontServer } from "../../../../lib/cli/front/front-server";
import { listen } from "../../../../lib/cli/front/listen";
import { toOwnOrigins } from "../../../../lib/cli/front/own-origins";
import { PROBLEM_KINDS } from "../../../../lib/rest/problem";
import { listAdmitted, listForeignWrites, send } from "../support/foreign-writes";

type Counting = { readonly front: FrontServer; readonly port: number; readonly changes: () => number };

/** A program whose every address takes every change. */
async function openCounting(without: readonly Rule[], isAllowedPeer = true): Promise<Counting> {
  let changes = 0;
  let port = 0;
  const where = () => ({ host: "127.0.0.1", port, further: [], origin: null });
  const front = createFrontServer({
    dev: false,
    without,
    allowedHosts: () => toAllowedHosts(where()),
    ownOrigins: () => toOwnOrigins(where()),
    isAllowedPeer: async () => isAllowedPeer,
    pages: async () => ({
      answer: async (_, response) => {
        changes += 1;
        response.end("changed");
      },
      upgrade: null,
      close: async () => undefined,
    }),
    findActor: async () => ({ kind: "local" }),
    findKnownRevision: async () => null,
  });
  port = await listen(front.http, { host: "127.0.0.1", port: 0 });
  return { front, port, changes: () => changes };
}

const TARGETS = [
  { method: "POST", path: "/negotiations/one", headers: { "next-action": "40abc" } },
  { method: "POST", path: "/sign-in" },
  { method: "POST", path: "/api/v1/negotiations/one/statements" },
  { method: "PATCH", path: "/api/v1/statements/a" },
  { method: "PUT", path: "/api/v1/statements/a" },
  { method: "DELETE", path: "/api/v1/statements/a" },
];

let kept: Counting;
let open: Counting;

beforeAll(async () => {
  kept = await openCounting([]);
  open = await openCounting(["origin"]);
});
afterAll(() => Promise.all([kept.front.close(0), open.front.close(0)]));

describe("S3: changes from elsewhere", () => {
  it("reach no handler, whatever they say of themselves", async () => {
    const writes = listForeignWrites(kept.port);
    expect(writes.length).toBeGreaterThan(600);
    expect(await listAdmitted(kept.port, { targets: TARGETS, writes })).toEqual([]);
    expect(kept.changes()).toBe(0);
  });

  it("would be seen: without the rule they all get through", async () => {
    const writes = listForeignWrites(open.port).slice(0, 40);
    expect(await listAdmitted(open.port, { targets: TARGETS, writes })).toHaveLength(40 * TARGETS.length);
    expect(open.changes()).toBe(40 * TARGETS.length);
  });

  it("while the program's own page, and a script at the API, get through", async () => {
    const own: http.OutgoingHttpHeaders = {
      origin: `http://127.0.0.1:${kept.port}`,
      "sec-fetch-site": "same-origin",
    };
    for (const target of TARGETS) {
      expect((await send(kept.port, { ...target, headers: own, body: "a=b" })).status).toBe(200);
    }
    const script = { "content-type": "application/json" };
    const [, , api] = TARGETS;
    if (api !== undefined)
      expect((await send(kept.port, { ...api, headers: script, body: "{}" })).status).toBe(200);
    expect(kept.changes()).toBe(TARGETS.length + 1);
  });
});

describe("a refusal", () => {
  const foreign = { origin: "http://evil.test" };
  const at = (path: string, headers: http.OutgoingHttpHeaders, port = kept.port) =>
    send(port, { method: "POST", path, headers, body: "" });

  it("is a problem of the API at its addresses, named as the API names it", async () => {
    const { status, headers, body } = await at("/api/v1/x?y=1", foreign);
    expect([status, headers["content-type"]]).toEqual([403, "application/problem+json"]);
    const problem: Record<string, unknown> = JSON.parse(body);
    expect(problem).toMatchObject({
      type: "/reference#forbidden",
      title: PROBLEM_KINDS.forbidden.title,
      status: 403,
      instance: "/api/v1/x?y=1",
    });
    expect(problem.detail).toMatch(/another site/);
    expect(problem.requestId).toBe(headers["x-request-id"]);
    const elsewhere = await at("/api/v1", { host: "evil.test" });
    expect([elsewhere.status, JSON.parse(elsewhere.body).title]).toEqual([421, "Misdirected Request"]);
  });

  it("is a short text everywhere else", async () => {
    const { headers, body } = await at("/negotiations/one", foreign);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(body).toMatch(/^This request comes from a page of another site\..*\n$/);
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("meets another user of the machine, reading or writing", async () => {
    const shut = await openCounting([], false);
    for (const method of ["GET", "POST"]) {
      const headers = { origin: `http://127.0.0.1:${shut.port}` };
      const answer = await send(shut.port, { method, path: "/", headers, body: "" });
      expect([answer.status, answer.body]).toEqual([403, expect.stringMatching(/only the user/)]);
    }
    expect(shut.changes()).toBe(0);
    await shut.front.close(0);
    const control = await openCounting(["peer"], false);
    expect((await send(control.port, { method: "GET", path: "/", headers: {}, body: "" })).status).toBe(200);
    await control.front.close(0);
  });
});
