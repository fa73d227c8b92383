import { describe, expect, it } from "vitest";
import { findOriginFault, findSocketFault, type Sender } from "../../../../lib/cli/front/find-origin-fault";
import { toOwnOrigins } from "../../../../lib/cli/front/own-origins";

const own = toOwnOrigins({
  host: "127.0.0.1",
  port: 3000,
  further: ["desk.example"],
  origin: "https://team.example",
});
const API = "/api/v1/negotiations/one/statements";

function fault({ method = "POST", url = API, headers = {} }: Partial<Sender>): string | null {
  return findOriginFault({ method, url, headers: { host: "127.0.0.1:3000", ...headers } }, own);
}
const OWN = { origin: "http://127.0.0.1:3000" };
const JSON_TYPE = { "content-type": "application/json" };

describe("a change is let through", () => {
  it.each([
    ["from the program's own page", OWN],
    ["from its own page with what browsers say of it", { ...OWN, "sec-fetch-site": "same-origin" }],
    ["from its own page by hand", { ...OWN, "sec-fetch-site": "none" }],
    ["from its own form", { ...OWN, "content-type": "multipart/form-data; boundary=x" }],
    ["from its page at another name", { host: "localhost:3000", origin: "http://localhost:3000" }],
    ["from its page at a name in capitals", { host: "LOCALHOST:3000", origin: "http://localhost:3000" }],
    ["from its page behind a proxy", { host: "desk.example", origin: "https://desk.example" }],
    ["from its page in team mode", { host: "team.example", origin: "https://team.example" }],
  ])("%s", (_, headers) => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      for (const url of ["/", API]) expect(fault({ method, url, headers })).toBeNull();
  });

  it.each([
    ["with a body of JSON", { ...JSON_TYPE, "content-length": "2" }],
    ["with its character set", { "content-type": "Application/JSON ; charset=utf-8", "content-length": "2" }],
    ["in pieces", { ...JSON_TYPE, "transfer-encoding": "chunked" }],
    ["without a body", {}],
    ["with a length of nought", { "content-length": "0" }],
    ["with a token", { ...JSON_TYPE, authorization: "Bearer x", "content-length": "2" }],
  ])("from a script, %s, at the API and nowhere else", (_, headers) => {
    expect(fault({ headers })).toBeNull();
    for (const url of ["/", "/negotiations/one", "/api/v2/x", "/api/auth/sign-in", "/API/v1/x", "/api/v1"])
      expect(fault({ url, headers }), url).toMatch(/^Nothing says/);
  });
});

describe("a change is refused", () => {
  it.each([
    ["with a body that says no type", { "content-length": "2" }],
    ["with a body in pieces that says no type", { "transfer-encoding": "chunked" }],
    ["with a form's type and no body", { "content-type": "text/plain" }],
    ["with a type that begins alike", { "content-type": "application/jsonp" }],
    ["with JSON as a parameter", { "content-type": "text/plain; application/json" }],
    ["with a cookie", { ...JSON_TYPE, cookie: "any=1" }],
    ["with a browser's headers", { ...JSON_TYPE, "sec-fetch-site": "none" }],
    ["with the one header that every such browser sends", { ...JSON_TYPE, "sec-fetch-site": "same-origin" }],
  ])("from what may not be a script: %s", (_, headers) => {
    expect(fault({ headers })).toMatch(/^Nothing says/);
  });

  it.each([
    ["another of the machine's names", { origin: "http://localhost:3000" }],
    ["the origin of team mode with http", { host: "team.example", origin: "http://team.example" }],
    ["no site", { ...JSON_TYPE, origin: "null" }],
    ["an empty origin", { ...JSON_TYPE, origin: "" }],
    ["its own page, as the browser does not think", { ...OWN, "sec-fetch-site": "cross-site" }],
    ["its own page, from another port", { ...OWN, "sec-fetch-site": "same-site" }],
  ])("from a page of %s", (_, headers) => {
    expect(fault({ headers })).toMatch(/another site/);
  });

  it("by every method that is not one of reading", () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "PROPFIND", "TRACE", "get", ""])
      expect(fault({ method, headers: { origin: "http://evil.test" } }), method).not.toBeNull();
  });
});

const OPENED = { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };

describe("an answer", () => {
  const reads = (headers: Sender["headers"], method = "GET") => fault({ method, headers }) === null;

  it("goes to the program's own pages, to a person, to a script", () => {
    expect(reads({})).toBe(true);
    expect(reads({ "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" })).toBe(true);
    expect(reads({ "sec-fetch-site": "none", ...OPENED })).toBe(true);
    expect(reads({ ...OWN, "sec-fetch-site": "same-origin" })).toBe(true);
    expect(reads({ "sec-fetch-site": "same-origin" }, "OPTIONS")).toBe(true);
  });

  it.each(["cross-site", "same-site"])("goes to another site (%s) as a page that is opened, only", (site) => {
    expect(reads({ "sec-fetch-site": site, ...OPENED })).toBe(true);
    expect(reads({ "sec-fetch-site": site, ...OPENED }, "OPTIONS")).toBe(false);
    for (const [mode, dest] of [
      ["navigate", "iframe"],
      ["navigate", "embed"],
      ["navigate", "object"],
      ["no-cors", "image"],
      ["no-cors", "script"],
      ["no-cors", "document"],
      ["cors", "empty"],
      ["websocket", "empty"],
    ]) {
      const headers = { "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest };
      expect(reads(headers as Sender["headers"]), `${mode} ${dest}`).toBe(false);
    }
    expect(reads({ "sec-fetch-site": site })).toBe(false);
  });

  it("does not go to another origin where the browser says no more than that", () => {
    expect(reads({ origin: "http://evil.test" })).toBe(false);
    expect(reads({ origin: "null" })).toBe(false);
    expect(reads({ origin: "http://evil.test", ...OPENED })).toBe(false);
  });
});

describe("a web socket", () => {
  it("is opened by the program's own page alone", () => {
    const opens = (headers: Sender["headers"]) =>
      findSocketFault({ method: "GET", url: "/", headers: { host: "127.0.0.1:3000", ...headers } }, own) ===
      null;
    expect(opens(OWN)).toBe(true);
    expect(opens({ ...OWN, "sec-fetch-site": "same-origin" })).toBe(true);
    expect(opens({})).toBe(false);
    expect(opens({ origin: "http://127.0.0.1:3001" })).toBe(false);
    expect(opens({ ...OWN, "sec-fetch-site": "same-site" })).toBe(false);
  });
});
