import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/lib/rest/endpoints";
import { loadExampleNames } from "@/lib/rest/load-example-names";
import { listReferenceEntries, listReferenceSchemas } from "@/lib/rest/reference";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

openTestDatabase("case");

describe("the reference", () => {
  it("has an entry for every address, and names every parameter that it knows", () => {
    const entries = listReferenceEntries({});
    expect(entries.map(({ id }) => id)).toEqual(Object.values(ENDPOINTS).map(({ id }) => id));
    for (const [index, endpoint] of Object.values(ENDPOINTS).entries()) {
      const known = [...Object.keys(endpoint.params.shape), ...Object.keys(endpoint.query.shape)];
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
      ...listReferenceEntries({}).map(({ answer }) => answer),
      ...schemas.flatMap(({ type, fields }) => [type, ...fields.map((field) => field.type)]),
    ];
    const linked = types.flat().flatMap(({ schema }) => (schema === null ? [] : [schema]));
    expect(linked.length).toBeGreaterThan(50);
    expect(linked.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("gives an example call of every address that answers as it is", async () => {
    const entries = listReferenceEntries(await loadExampleNames());
    for (const { path, example } of entries) {
      if (example === null) throw new Error(`no example for ${path}`);
      const response = await callApi(example.replace("/api/v1", ""));
      expect(response.status, example).toBe(200);
    }
  });

  it("gives no example where there is no record that it could name", () => {
    const given = listReferenceEntries({}).flatMap(({ example }) => (example === null ? [] : [example]));
    expect(given).toEqual(["/api/v1/health", "/api/v1/openapi.json", "/api/v1/negotiations"]);
  });
});
