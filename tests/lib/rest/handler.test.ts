import { describe, expect, it } from "vitest";
import { importDataset } from "@/lib/service/import-dataset";
import { readShippedCase } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";
import { callApi, listRouteFolders } from "./api-client";

const database = openTestDatabase("case");

const CASE = "/negotiations/ukraine-2021-2025";
const STATEMENT = "2022-03-29-ukraine-nato-set-aside";

type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly requestId: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
};

async function readProblem(response: Response): Promise<Problem> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = (await response.json()) as Problem;
  expect(problem.status).toBe(response.status);
  expect(problem.requestId).toBe(response.headers.get("x-request-id"));
  return problem;
}

describe("queries", () => {
  it.each([
    {
      query: "/compare?form=x",
      path: "form",
      says: "did you mean from",
      why: "an unknown parameter and the nearest known",
    },
    {
      query: "/rounds?zzzzzz=1",
      path: "zzzzzz",
      says: "only limit, after",
      why: "an unknown parameter near none",
    },
    {
      query: "/compare?party=russia&party=ukraine",
      path: "party",
      says: "more than once",
      why: "one given twice",
    },
    {
      query: "/statements?limit=1e9",
      path: "limit",
      says: "whole number from 1 to 500",
      why: "not a whole number",
    },
    { query: "/statements?limit=1000000000", path: "limit", says: "from 1 to 500", why: "ten digits" },
    { query: "/statements?limit=501", path: "limit", says: "at most 500", why: "above the limit" },
    { query: "/statements?limit=0", path: "limit", says: "at least 1", why: "below the limit" },
    {
      query: "/statements?basis=rumour",
      path: "basis",
      says: "official-text, on-record",
      why: "not in the vocabulary",
    },
    { query: "/compare?class=hard", path: "class", says: "hardened", why: "not a class of change" },
    { query: "/compare?level=party", path: "level", says: "issue, demand", why: "not a level" },
    { query: "/trajectories", path: "issue", says: "is needed", why: "a parameter left out" },
    { query: "/search", path: "q", says: "is needed", why: "nothing to search for" },
    { query: "/positions?round=", path: "round", says: "is empty", why: "an empty name" },
    { query: "/gaps?a=russia", path: "b", says: "two different parties", why: "half a pair" },
    { query: "/gaps?a=russia&b=russia", path: "b", says: "two different parties", why: "a pair of one" },
    {
      query: "/statements?after=abc",
      path: "after",
      says: "no cursor",
      why: "a cursor that was never given out",
    },
    {
      query: "/compare?from=2025-06-02-istanbul&to=2022-03-29-istanbul",
      path: "from",
      says: "before 2022-03-29-istanbul",
      why: "rounds the wrong way round",
    },
    {
      query: "/compare?to=2021-12-07-biden-putin-call",
      path: "from",
      says: "earlier",
      why: "nothing before the first",
    },
  ])("400 for $query: $why", async ({ query, path, says }) => {
    const problem = await readProblem(await callApi(`${CASE}${query}`));
    expect(problem).toMatchObject({ status: 400, type: "/reference#invalid-input" });
    const fault = problem.errors?.find((error) => error.path === path);
    expect(fault?.message).toContain(says);
    expect(problem.detail).not.toBe("");
  });

  it("names every fault at once", async () => {
    const problem = await readProblem(await callApi(`${CASE}/statements?limit=0&foo=1&basis=x`));
    expect(problem.errors?.map(({ path }) => path).toSorted()).toEqual(["basis", "foo", "limit"]);
  });
});

describe("unknown names", () => {
  it.each([
    { address: "/negotiations/ukraine", nearest: "ukraine-2021-2025" },
    { address: `${CASE}/positions?round=istanbul-2022-03-29`, nearest: null },
    { address: `${CASE}/positions?round=2022-03-29-istambul`, nearest: "2022-03-29-istanbul" },
    { address: `${CASE}/rounds/2022-03-29-istambul`, nearest: "2022-03-29-istanbul" },
    { address: `${CASE}/demands/russia-no-ukraine-in-nat0`, nearest: "russia-no-ukraine-in-nato" },
    { address: `${CASE}/sources/npk-2021-12-03-kulebba`, nearest: "npk-2021-12-03-kuleba" },
    { address: `${CASE}/compare?party=rusia`, nearest: "russia" },
    { address: `${CASE}/statements?issue=nato`, nearest: "nato-membership" },
    { address: `${CASE}/gaps?a=rusia&b=ukraine`, nearest: "russia" },
    { address: `${CASE}/trajectories?issue=teritory`, nearest: null },
    { address: `/statements/${STATEMENT}x`, nearest: STATEMENT },
    { address: `/statements/${STATEMENT}x/history`, nearest: STATEMENT },
    { address: `/statements/${STATEMENT}?negotiation=ukraine-2021-2052`, nearest: "ukraine-2021-2025" },
    { address: "/negotiations/%00", nearest: null },
    { address: "/statements/%00", nearest: null },
    { address: `/statements/${STATEMENT}%27--`, nearest: null },
    { address: `${CASE}/rounds/${"x".repeat(10_000)}`, nearest: null },
    { address: "/negotiations/__proto__", nearest: null },
  ])("404 for $address", async ({ address, nearest }) => {
    const problem = await readProblem(await callApi(address));
    expect(problem).toMatchObject({ status: 404, type: "/reference#not-found" });
    if (nearest !== null) expect(problem.detail).toContain(`“${nearest}”`);
    if (nearest !== null) expect(problem.errors?.[0]?.message).toContain(nearest);
    expect(problem.detail.length).toBeLessThan(500);
  });

  it("answers an address that is none of the API's, by every method, with the nearest that is", async () => {
    const problem = await readProblem(await callApi(`${CASE}/postions`));
    expect(problem).toMatchObject({ status: 404 });
    expect(problem.detail).toContain("“positions”");
    expect((await callApi("/nothing/here", { method: "POST" })).status).toBe(404);
  });
});

describe("entity tags", () => {
  it("gives the negotiation's revision, and 304 without a body to whoever holds it", async () => {
    const [{ revision } = { revision: "" }] = await database.query<{ revision: string }>(
      "SELECT revision FROM negotiation",
    );
    const first = await callApi(`${CASE}/positions`);
    expect(first.headers.get("etag")).toBe(`"${revision}"`);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    for (const held of [`"${revision}"`, `W/"${revision}"`, `"0", "${revision}"`, "*"]) {
      const again = await callApi(`${CASE}/positions`, { headers: { "if-none-match": held } });
      expect(again.status, held).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(`"${revision}"`);
    }
    expect((await callApi(`${CASE}/positions`, { headers: { "if-none-match": '"0"' } })).status).toBe(200);
    expect((await callApi(`/statements/${STATEMENT}`)).headers.get("etag")).toBe(`"${revision}"`);
  });

  it("checks the query before the tag: a wrong question is never “unchanged”", async () => {
    const response = await callApi(`${CASE}/positions?nonsense=1`, { headers: { "if-none-match": "*" } });
    expect(response.status).toBe(400);
  });

  it("changes with a write, and the answer with it", async () => {
    const before = await callApi(CASE);
    const tag = before.headers.get("etag") ?? "";
    await database.write("user:test", "UPDATE negotiation SET description = 'As written by a test.'");
    const after = await callApi(CASE, { headers: { "if-none-match": tag } });
    expect(after.status).toBe(200);
    expect(after.headers.get("etag")).not.toBe(tag);
    expect(await after.json()).toMatchObject({ description: "As written by a test." });
  });
});

describe("methods", () => {
  it("HEAD has the status and the headers of GET and no body", async () => {
    for (const address of [CASE, "/negotiations/nowhere", `${CASE}/rounds?x=1`]) {
      const [get, head] = await Promise.all([callApi(address), callApi(address, { method: "HEAD" })]);
      expect(head.status).toBe(get.status);
      expect(await head.text()).toBe("");
      expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
      expect(head.headers.get("content-type")).toBe(get.headers.get("content-type"));
    }
  });

  it("every route answers OPTIONS, and refuses every method that it does not name there", async () => {
    const folders = listRouteFolders().filter((folder) => !folder.startsWith("[["));
    expect(folders.length).toBeGreaterThan(15);
    for (const folder of folders) {
      const address = `/${folder.replaceAll(/\[\w+\]/g, "x")}`;
      const options = await callApi(address, { method: "OPTIONS" });
      const allow = options.headers.get("allow") ?? "";
      expect([options.status, allow.startsWith("GET, HEAD, OPTIONS")]).toEqual([204, true]);
      for (const method of ["POST", "PUT", "PATCH", "DELETE"].filter((one) => !allow.includes(one))) {
        const refused = await callApi(address, { method });
        expect([refused.status, refused.headers.get("allow")]).toEqual([405, allow]);
        await readProblem(refused);
      }
    }
  });
});

describe("a statement's id alone", () => {
  it("is refused with both homes where two negotiations use it, and answered where one is named", async () => {
    const texts = readShippedCase();
    const negotiation = { ...JSON.parse(texts.negotiation), id: "second-case" };
    const copy = await importDataset({
      actor: "import",
      texts: { ...texts, negotiation: JSON.stringify(negotiation) },
    });
    expect(copy.ok).toBe(true);

    const problem = await readProblem(await callApi(`/statements/${STATEMENT}`));
    expect(problem).toMatchObject({ status: 409, type: "/reference#conflict" });
    expect(problem.errors?.map(({ message }) => message)).toEqual([
      "?negotiation=second-case",
      "?negotiation=ukraine-2021-2025",
    ]);
    for (const home of ["second-case", "ukraine-2021-2025"]) {
      const response = await callApi(`/statements/${STATEMENT}?negotiation=${home}`);
      expect(await response.json()).toMatchObject({ id: STATEMENT, negotiation: home });
    }
  });
});
