import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { loadExampleNames } from "@/lib/rest/load-example-names";
import { listReferenceEntries, listReferenceSchemas } from "@/lib/rest/reference";
import { WRITE_ENDPOINTS } from "@/lib/rest/write-endpoints";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

openTestDatabase("case");

describe("the reference", () => {
  it("has an entry for every address, and names every parameter that it knows", () => {
    const entries = listReferenceEntries({});
    const endpoints = [...Object.values(ENDPOINTS), ...Object.values(WRITE_ENDPOINTS)];
    expect(entries.map(({ id }) => id)).toEqual(endpoints.map(({ id }) => id));
    for (const [index, endpoint] of endpoints.entries()) {
      const headers = "headers" in endpoint ? endpoint.headers.shape : {};
      const known = [endpoint.params.shape, endpoint.query.shape, headers].flatMap(Object.keys);
      expect(entries[index]?.parameters.map(({ name }) => name)).toEqual(known);
    }
  });

  it("explains every parameter", () => {
    const parameters = listReferenceEntries({}).flatMap((entry) => entry.parameters);
    expect(parameters.length).toBeGreaterThan(30);
    expect(parameters.filter(({ description, type }) => description === "" || type.length === 0)).toEqual([]);
  });

  it("links to no schema that has no entry", () => {
    const schemas = listReferenceSchemas();
    const names = schemas.map(({ name }) => name);
    const types = [
      ...listReferenceEntries({}).flatMap(({ answer, body }) => [answer ?? [], body ?? []]),
      ...schemas.flatMap(({ type, fields }) => [type, ...fields.map((field) => field.type)]),
    ];
    const linked = types.flat().flatMap(({ schema }) => (schema === null ? [] : [schema]));
    expect(linked.length).toBeGreaterThan(50);
    expect(linked.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("gives an example call of every address that answers as it is", async () => {
    const entries = listReferenceEntries(await loadExampleNames());
    for (const { path, example, method } of entries) {
      if (example === null) throw new Error(`no example for ${path}`);
      if (method !== "GET") continue;
      const response = await callApi(example.replace("/api/v1", ""));
      expect(response.status, example).toBe(200);
    }
  });

  it("gives example writes that say the version, the body and its type", async () => {
    const sends = listReferenceEntries(await loadExampleNames()).map((entry) => ({
      ...entry,
      curl: entry.sends.join(" "),
    }));
    for (const { method, body, curl } of sends) {
      expect(curl.includes("If-Match"), curl).toBe(method === "PATCH" || method === "DELETE");
      expect(curl.includes("Content-Type: application/json"), curl).toBe(body !== null);
      expect(curl.startsWith(method === "GET" ? "" : `-X ${method}`), curl).toBe(true);
    }
  });

  it("gives no example where there is no record that it could name", () => {
    const given = listReferenceEntries({}).flatMap(({ example }) => (example === null ? [] : [example]));
    expect(given).toEqual(["/api/v1/health", "/api/v1/openapi.json", "/api/v1/negotiations"]);
  });
});
