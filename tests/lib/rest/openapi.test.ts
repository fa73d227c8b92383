import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { getOpenApiDocument } from "@/lib/rest/openapi";
import { TEAM } from "../../support/team";
import { openTestDatabase } from "../../support/test-database";
import { callApi, listRouteFolders } from "./api-client";

openTestDatabase("case");

const NEGOTIATION = "/negotiations/ukraine-2021-2025";
const STATEMENT = "/statements/2022-03-29-ukraine-nato-set-aside";

/** Addresses whose answers are held against the schema of their endpoint: each endpoint at least once. */
const ANSWERS: Readonly<Record<keyof typeof ENDPOINTS, readonly string[]>> = {
  health: ["/health"],
  document: ["/openapi.json"],
  negotiations: ["/negotiations"],
  negotiation: [NEGOTIATION],
  positions: [`${NEGOTIATION}/positions`, `${NEGOTIATION}/positions?round=2022-03-29-istanbul`],
  comparison: [
    `${NEGOTIATION}/compare`,
    `${NEGOTIATION}/compare?from=2022-03-29-istanbul&to=2025-06-02-istanbul&wording=always`,
    `${NEGOTIATION}/compare?from=2022-03-29-istanbul&to=2025-06-02-istanbul&level=demand`,
    `${NEGOTIATION}/compare?level=demand&party=russia&class=silent&wording=never`,
  ],
  trajectory: [`${NEGOTIATION}/trajectories?issue=nato-membership`],
  gaps: [`${NEGOTIATION}/gaps`, `${NEGOTIATION}/gaps?a=united-states&b=russia&issue=nato-membership`],
  statements: [`${NEGOTIATION}/statements?limit=500`, `${NEGOTIATION}/statements?q=neutral&party=russia`],
  statement: [STATEMENT],
  history: [`${STATEMENT}/history`],
  demands: [`${NEGOTIATION}/demands`, `${NEGOTIATION}/demands?party=ukraine&limit=3`],
  demand: [`${NEGOTIATION}/demands/russia-no-ukraine-in-nato`],
  rounds: [`${NEGOTIATION}/rounds`],
  round: [`${NEGOTIATION}/rounds/2022-03-29-istanbul`],
  sources: [`${NEGOTIATION}/sources?limit=500`],
  source: [`${NEGOTIATION}/sources/npk-2021-12-03-kuleba`],
  search: [`${NEGOTIATION}/search?q=security+guarantees`, `${NEGOTIATION}/search?q=`],
};

const METHODS = ["get", "post", "patch", "delete"] as const;

const listOperations = () =>
  Object.entries(getOpenApiDocument().paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [{ path, method, operation }];
    }),
  );

describe("the OpenAPI document", () => {
  it("has a path for every route file, and a route file for every path", () => {
    const onDisk = listRouteFolders()
      .filter((folder) => !folder.startsWith("[["))
      .map((folder) => `/${folder.replaceAll("[", "{").replaceAll("]", "}")}`);
    expect(Object.keys(getOpenApiDocument().paths).sort()).toEqual(onDisk.toSorted());
  });

  it("has an operation for every method that a route answers, and for no other", async () => {
    for (const [path, item] of Object.entries(getOpenApiDocument().paths)) {
      const address = path.replace("{negotiation}", "ukraine-2021-2025").replace("{id}", "x");
      const allowed = (await callApi(address, { method: "OPTIONS" })).headers.get("allow") ?? "";
      const declared = METHODS.filter((method) => item[method] !== undefined).map((name) =>
        name.toUpperCase(),
      );
      const answered = allowed.split(", ").filter((name) => !["HEAD", "OPTIONS"].includes(name));
      expect(answered, path).toEqual(declared);
    }
  });

  it("declares every parameter of its path, and gives each operation a name of its own", () => {
    for (const { path, operation } of listOperations()) {
      const declared = (operation.parameters ?? []).flatMap((one) =>
        "in" in one && one.in === "path" ? [one.name] : [],
      );
      expect(declared, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
    }
    const names = listOperations().map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it("says of every write what it takes and how it fails", () => {
    for (const { path, method, operation } of listOperations().filter((one) => one.method !== "get")) {
      const statuses = Object.keys(operation.responses ?? {});
      const needed = ["400", "401", "403", "404", "413", "422", "429"];
      expect(statuses, `${method} ${path}`).toEqual(expect.arrayContaining(needed));
      const headers = (operation.parameters ?? []).flatMap((one) =>
        "in" in one && one.in === "header" ? [{ name: one.name, required: one.required ?? false }] : [],
      );
      expect(headers).toContainEqual({ name: "Idempotency-Key", required: false });
      const isNew = method === "post";
      expect(headers.some(({ name, required }) => name === "If-Match" && required)).toBe(!isNew);
      for (const status of ["412", "428"]) expect(statuses.includes(status)).toBe(!isNew);
      expect(statuses.includes("415")).toBe(method !== "delete");
      expect(operation.requestBody === undefined).toBe(method === "delete");
    }
  });

  it("says how a script shows who it is where there are accounts, and nothing of it where there are none", () => {
    expect(getOpenApiDocument()).not.toHaveProperty("security");
    Object.assign(process.env, {
      STANDPOINT_MODE: "team",
      STANDPOINT_ORIGIN: TEAM.origin,
      STANDPOINT_SECRET: TEAM.secret,
    });
    try {
      const { components, security } = getOpenApiDocument();
      expect(components?.securitySchemes?.token).toMatchObject({ type: "http", scheme: "bearer" });
      expect(components?.securitySchemes?.session).toMatchObject({ type: "apiKey", in: "cookie" });
      expect(security).toEqual([{ token: [] }, { session: [] }, {}]);
      expect(JSON.stringify(getOpenApiDocument())).not.toContain(TEAM.secret);
    } finally {
      for (const name of ["STANDPOINT_MODE", "STANDPOINT_ORIGIN", "STANDPOINT_SECRET"])
        delete process.env[name];
    }
    expect(getOpenApiDocument().components).not.toHaveProperty("securitySchemes");
  });

  it("refers to no schema that it does not hold", () => {
    const text = JSON.stringify(getOpenApiDocument());
    const referred = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? "");
    const held = Object.keys(getOpenApiDocument().components?.schemas ?? {});
    expect(referred.length).toBeGreaterThan(50);
    expect(referred.filter((name) => !held.includes(name))).toEqual([]);
  });
});

describe("real answers", () => {
  const cases = Object.entries(ANSWERS).flatMap(([name, addresses]) =>
    addresses.map((address) => ({ name: name as keyof typeof ENDPOINTS, address })),
  );

  it.each(cases)(
    "$address is what the document says, with nothing undeclared in it",
    async ({ name, address }) => {
      const response = await callApi(address);
      const body: unknown = await response.json();
      expect(response.status, JSON.stringify(body)).toBe(200);
      expect(response.headers.get("content-type")).toBe("application/json");
      // Parsing drops what the schema does not declare, so that equality means that nothing undeclared left.
      expect(ENDPOINTS[name].answer.parse(body)).toEqual(body);
    },
  );
});
