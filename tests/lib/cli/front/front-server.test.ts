import http from "node:http";
import net from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { toAllowedHosts } from "../../../../lib/cli/front/allowed-hosts";
import { createFrontServer, type FrontServer } from "../../../../lib/cli/front/front-server";
import { listen } from "../../../../lib/cli/front/listen";
import { toOwnOrigins } from "../../../../lib/cli/front/own-origins";
import { StartFailure } from "../../../../lib/cli/start-failure";
import { AppError } from "../../../../lib/errors";
import { ALLOWED_FORMS, REFUSED_FORMS } from "../support/host-forms";

let front: FrontServer;
let port = 0;
let reached: http.IncomingMessage[] = [];
let asked = 0;

beforeAll(async () => {
  let allowed: ReadonlySet<string> = new Set();
  let origins: ReadonlySet<string> = new Set();
  front = createFrontServer({
    dev: false,
    allowedHosts: () => allowed,
    ownOrigins: () => origins,
    isAllowedPeer: null,
    pages: async () => ({
      answer: async (request, response) => {
        reached.push(request);
        if (request.url === "/fails") throw new Error("a fault with a secret in it");
        if (request.url === "/slow") await new Promise((resolve) => setTimeout(resolve, 400));
        if (request.url === "/kept") response.setHeader("cache-control", "private, no-cache");
        response.end("page");
      },
      upgrade: (request, socket) => {
        reached.push(request);
        socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
        if (request.url !== "/stay") socket.end();
      },
      close: async () => undefined,
    }),
    findActor: async ({ headers }) => {
      if (headers.authorization === "Bearer ended") throw new AppError("unauthenticated", "It has ended.");
      if (headers.authorization === "Bearer away") throw new AppError("unavailable", "Try again.");
      return { kind: "local" };
    },
    findKnownRevision: async ({ ifNoneMatch }) => {
      asked += 1;
      return ifNoneMatch === '"7"' ? '"7"' : null;
    },
  });
  port = await listen(front.http, { host: "127.0.0.1", port: 0 });
  allowed = toAllowedHosts({ host: "127.0.0.1", port, further: [] });
  origins = toOwnOrigins({ host: "127.0.0.1", port, further: [], origin: null });
});
afterAll(() => front.close(0));
beforeEach(() => {
  reached = [];
  asked = 0;
});

/** Sends exactly these lines and returns all that comes back before the connection ends. */
function sendRaw(lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.end(`${lines.join("\r\n")}\r\n\r\n`));
    socket.setTimeout(5_000, () => socket.destroy(new Error("no answer")));
    let answer = "";
    socket.on("data", (data) => {
      answer += data.toString();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, { headers });
const UPGRADE = ["Connection: Upgrade", "Upgrade: websocket"];

describe("S1: requests for somebody else reach no handler", () => {
  it("over a connection of their own, as a page and as a web socket", async () => {
    for (const { why, hosts, url } of REFUSED_FORMS(port)) {
      for (const extra of [["Connection: close"], UPGRADE]) {
        const answer = await sendRaw([
          `GET ${url} HTTP/1.1`,
          ...hosts.map((host) => `Host: ${host}`),
          ...extra,
        ]);
        expect(answer.split("\r\n")[0], `${why}, ${extra.join(" ")}`).toMatch(/^HTTP\/1\.1 (421|400) /);
      }
    }
    expect(reached).toEqual([]);
    expect(asked).toBe(0);
  });

  it("with every other method as well", async () => {
    for (const method of ["HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"]) {
      const answer = await sendRaw([`${method} / HTTP/1.1`, "Host: evil.test", "Connection: close"]);
      expect(answer, method).toMatch(/^HTTP\/1\.1 421 /);
    }
    expect(await sendRaw(["CONNECT evil.test:80 HTTP/1.1", `Host: 127.0.0.1:${port}`])).toBe("");
    expect(reached).toEqual([]);
  });

  it("while each allowed form reaches it", async () => {
    for (const { why, hosts, url } of ALLOWED_FORMS(port)) {
      const answer = await sendRaw([`GET ${url} HTTP/1.1`, `Host: ${hosts[0]}`, "Connection: close"]);
      expect(answer, why).toMatch(/^HTTP\/1\.1 200 /);
      const origin = `Origin: http://${hosts[0]?.toLowerCase()}`;
      expect(await sendRaw([`GET ${url} HTTP/1.1`, `Host: ${hosts[0]}`, origin, ...UPGRADE]), why).toMatch(
        /^HTTP\/1\.1 101 /,
      );
    }
    expect(reached).toHaveLength(2 * ALLOWED_FORMS(port).length);
  });

  it("S4: a request with two lengths is not taken for two requests", async () => {
    const head = [
      "POST / HTTP/1.1",
      `Host: 127.0.0.1:${port}`,
      "Content-Length: 5",
      "Transfer-Encoding: chunked",
    ];
    expect(await sendRaw([...head, "", "0", "", "GET /second HTTP/1.1", `Host: 127.0.0.1:${port}`])).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    expect(reached.map(({ url }) => url)).not.toContain("/second");
  });
});

describe("every answer carries the security headers", () => {
  it.each(["/", "/fails"])("of %s", async (path) => {
    const { headers } = await ask(path);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-security-policy")).toContain(
      "object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it("of a refusal and of an unchanged answer", async () => {
    expect(await sendRaw(["GET / HTTP/1.1", "Host: evil.test"])).toContain("x-content-type-options: nosniff");
    expect((await ask("/x", { "if-none-match": '"7"' })).headers.get("referrer-policy")).toBe("same-origin");
  });

  it("with scripts allowed by a nonce alone, new each time, which the pages are shown", async () => {
    const policies = [await ask("/"), await ask("/")].map(
      (answer) => answer.headers.get("content-security-policy") ?? "",
    );
    const scripts = policies.map((policy) => /script-src ([^;]*)/.exec(policy)?.[1] ?? "");
    for (const script of scripts)
      expect(script).toMatch(/^'self' 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic'$/);
    expect(scripts[0]).not.toBe(scripts[1]);
    expect(reached.map((request) => request.headers["content-security-policy"])).toEqual(policies);
  });
});

describe("what the pages are given", () => {
  it("holds no header that speaks for a proxy or steers Next", async () => {
    await ask("/", {
      "x-forwarded-host": "evil.test",
      "x-forwarded-for": "1.2.3.4",
      forwarded: "host=evil.test",
      "x-middleware-subrequest": "middleware:middleware",
      "x-nextjs-data": "1",
      "accept-language": "cs",
    });
    const [request] = reached;
    expect(
      Object.keys(request?.headers ?? {}).filter((name) => /forward|middleware|nextjs-data/.test(name)),
    ).toEqual([]);
    expect(request?.rawHeaders.join(" ")).not.toMatch(/evil|subrequest/);
    expect(request?.headers["accept-language"]).toBe("cs");
  });

  it("does not hold a request whose answer is known", async () => {
    const answer = await ask("/api/v1/negotiations/n", { "if-none-match": '"7"' });
    expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([304, '"7"', ""]);
    expect((await ask("/api/v1/negotiations/n", { "if-none-match": '"6"' })).status).toBe(200);
    expect(reached).toHaveLength(1);
  });

  it("does not hold a request whose sign-in does not hold: that is said, and not taken for nobody's", async () => {
    const refused = async (path: string, authorization: string) => {
      const answer = await ask(path, { authorization });
      return [answer.status, answer.headers.get("content-type"), await answer.text()];
    };
    const [status, type, body] = await refused("/api/v1/negotiations", "Bearer ended");
    expect([status, type]).toEqual([401, "application/problem+json"]);
    expect(JSON.parse(String(body))).toMatchObject({ status: 401, detail: "It has ended." });
    expect(await refused("/", "Bearer ended")).toEqual([401, "text/plain; charset=utf-8", "It has ended.\n"]);
    expect((await refused("/", "Bearer away"))[0]).toBe(503);
    expect(reached).toEqual([]);
  });

  it("is kept by nobody unless the answer says otherwise", async () => {
    expect((await ask("/")).headers.get("cache-control")).toBe("private, no-store");
    expect((await ask("/kept")).headers.get("cache-control")).toBe("private, no-cache");
    expect((await ask("/_next/static/a.js")).headers.get("cache-control")).toBeNull();
  });

  it("may fail without the reason being shown", async () => {
    const answer = await ask("/fails");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("secret");
  });
});

describe("closing", () => {
  it("says which setting to change when the port is taken", async () => {
    const other = http.createServer();
    const failure = await listen(other, { host: "127.0.0.1", port }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartFailure);
    expect((failure as Error).message).toContain("Set PORT");
  });

  it("finishes the answer under way, cuts off a web socket and an idle connection", async () => {
    const slow = ask("/slow").then((answer) => answer.text());
    const idle = net.connect(port, "127.0.0.1");
    const webSocket = net.connect(port, "127.0.0.1");
    const own = [`Host: 127.0.0.1:${port}`, `Origin: http://127.0.0.1:${port}`];
    webSocket.write(["GET /stay HTTP/1.1", ...own, ...UPGRADE, "", ""].join("\r\n"));
    await expect.poll(() => [reached.length, idle.connecting]).toEqual([2, false]);
    const begun = performance.now();
    await front.close(3_000);
    expect(await slow).toBe("page");
    expect(performance.now() - begun).toBeLessThan(2_500);
    await expect(ask("/")).rejects.toThrow();
    for (const socket of [idle, webSocket]) socket.resume();
    await expect.poll(() => [idle.closed, webSocket.closed]).toEqual([true, true]);
  });
});
