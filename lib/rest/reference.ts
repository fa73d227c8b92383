import "server-only";
import { API_BASE, type Endpoint } from "./endpoint";
import { ENDPOINTS } from "./endpoints";
import type { ExampleName, ExampleNames } from "./load-example-names";
import { getOpenApiDocument } from "./openapi";
import type { WritableKind } from "./schemas/writes";
import type { WriteEndpoint } from "./write-endpoint";
import { WRITE_ENDPOINTS } from "./write-endpoints";

/** A type in words, part by part; `schema` is set where a part names one that has an entry of its own. */
export type TypeInWords = readonly { readonly text: string; readonly schema: string | null }[];

export type ReferenceField = {
  readonly name: string;
  readonly type: TypeInWords;
  readonly required: boolean;
  readonly description: string;
};

export type ReferenceEntry = {
  readonly id: string;
  readonly method: "GET" | WriteEndpoint["method"];
  /** The whole path, with its parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly (ReferenceField & { readonly within: ParameterPlace })[];
  /** Null: it takes none. */
  readonly body: TypeInWords | null;
  /** Null: the answer is empty. */
  readonly answer: TypeInWords | null;
  /** Path and query of a call that answers; null where there is no record to name. */
  readonly example: string | null;
  /** What the call sends besides, as arguments of curl. */
  readonly sends: readonly string[];
};

type ParameterPlace = "path" | "query" | "header";

export type ReferenceSchema = {
  readonly name: string;
  readonly description: string;
  /** For a schema without fields of its own, what it is. */
  readonly type: TypeInWords;
  readonly fields: readonly ReferenceField[];
};

/** What is read of the document's schemas; the document is JSON Schema, whose types allow anything. */
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
};

/** Every address with its parameters, for people. @param names - Records for the example calls. */
export function listReferenceEntries(names: ExampleNames): readonly ReferenceEntry[] {
  const reads = Object.values(ENDPOINTS).map((endpoint: Endpoint) => ({
    ...toEntry(endpoint, "GET"),
    example: toExample(endpoint, names),
    sends: [],
  }));
  const writes = Object.values(WRITE_ENDPOINTS).map((endpoint) => ({
    ...toEntry(endpoint, endpoint.method),
    example: toExample({ path: endpoint.path, example: {} }, names),
    sends: toSends(endpoint),
  }));
  return [...reads, ...writes];
}

function toEntry(
  { id, path, summary, description }: Endpoint | WriteEndpoint,
  method: ReferenceEntry["method"],
) {
  const operation = getOpenApiDocument().paths[path]?.[METHOD_NAMES[method]];
  const { requestBody, responses = {}, parameters = [] } = operation ?? {};
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const answer = schemaOf(success);
  const body = schemaOf(requestBody);
  return {
    ...{ id, method, summary, description },
    path: `${API_BASE}${path}`,
    parameters: (parameters as readonly Parameter[]).map(toParameter),
    body: body === null ? null : toWords(body),
    answer: answer === null ? null : toWords(answer),
  };
}

const METHOD_NAMES = { GET: "get", POST: "post", PATCH: "patch", DELETE: "delete" } as const;

function schemaOf(of: object | undefined): Schema | null {
  const { content } = (of ?? {}) as { readonly content?: Record<string, { readonly schema?: Schema }> };
  return content?.["application/json"]?.schema ?? null;
}

const CHANGED: Readonly<Record<WritableKind, object>> = {
  statement: { note: "Read again." },
  demand: { title: "A clearer title" },
  round: { venue: "Another place" },
  source: { seen: true },
};

function toSends({ method, kind }: WriteEndpoint): readonly string[] {
  const json = "-H 'Content-Type: application/json'";
  // Not a version that could fit: whoever tries the example as it is must not change a record.
  const version = `-H 'If-Match: "<version>"'`;
  switch (method) {
    case "POST":
      return ["-X POST", json, '-H "Idempotency-Key: $(uuidgen)"', `-d @${kind}.json`];
    case "PATCH":
      return ["-X PATCH", version, json, `-d '${JSON.stringify(CHANGED[kind])}'`];
    case "DELETE":
      return ["-X DELETE", version];
  }
}

/** Every schema that the answers are made of, by name. */
export function listReferenceSchemas(): readonly ReferenceSchema[] {
  const schemas = (getOpenApiDocument().components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  return Object.entries(schemas)
    .map(([name, schema]) => ({
      name,
      description: schema.description ?? "",
      type: toWords(schema),
      fields: toFields(schema),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const PLACES: readonly ParameterPlace[] = ["path", "query", "header"];

function toParameter({ name, in: within, required = false, schema = {} }: Parameter) {
  const usual = schema.default === undefined ? "" : ` ${String(schema.default)} unless given.`;
  const description = `${schema.description ?? ""}${usual}`;
  return {
    name,
    within: PLACES.find((place) => place === within) ?? "query",
    required,
    type: toWords(schema),
    description,
  };
}

function toFields({ properties = {}, required = [] }: Schema): readonly ReferenceField[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: toWords(schema),
    required: required.includes(name),
    description: schema.description ?? "",
  }));
}

function toWords(schema: Schema): TypeInWords {
  const plain = (text: string): TypeInWords => [{ text, schema: null }];
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    return [{ text: name, schema: name }];
  }
  if (schema.enum !== undefined) return plain(schema.enum.join(" · "));
  const choices = schema.anyOf ?? schema.allOf;
  if (choices !== undefined) {
    return choices.flatMap((choice, index) => [...(index === 0 ? [] : plain(" or ")), ...toWords(choice)]);
  }
  if (schema.items !== undefined) return [...plain("list of "), ...toWords(schema.items)];
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.includes("object")) return toObjectWords(schema);
  return plain(types.map((type) => toTypeWord(type, schema)).join(" or ") || "anything");
}

/** An object without a name of its own, by its fields. */
function toObjectWords({ properties = {} }: Schema): TypeInWords {
  const fields = Object.entries(properties).flatMap(([name, field], index) => [
    { text: `${index === 0 ? "" : ", "}${name}: `, schema: null },
    ...toWords(field),
  ]);
  if (fields.length === 0) return [{ text: "object", schema: null }];
  return [{ text: "{ ", schema: null }, ...fields, { text: " }", schema: null }];
}

function toTypeWord(type: string, { minimum, maximum }: Schema): string {
  const most = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? null : maximum;
  const range =
    minimum === undefined ? "" : most === null ? `, ${minimum} or more` : `, ${minimum} to ${most}`;
  switch (type) {
    case "string":
      return "text";
    case "integer":
      return `whole number${range}`;
    case "number":
      return `number${range}`;
    case "boolean":
      return "true or false";
    default:
      return type;
  }
}

/** The record that `{id}` stands for, by what comes before it in the path. */
const ID_NAMES: Readonly<Record<string, ExampleName>> = {
  statements: "statement",
  demands: "demand",
  rounds: "round",
  sources: "source",
};

function toExample(
  { path, example }: Pick<Endpoint, "path" | "example">,
  names: ExampleNames,
): string | null {
  const kind = path.match(/(\w+)\/\{id\}/)?.[1] ?? "";
  const fill = (text: string) =>
    text.replaceAll(/\{(\w+)\}/g, (braced, name: string) => {
      const key = name === "id" ? ID_NAMES[kind] : name;
      return Object.entries(names).find(([known]) => known === key)?.[1] ?? braced;
    });
  const query = new URLSearchParams(
    Object.entries(example).map(([name, value]) => [name, fill(value)]),
  ).toString();
  const whole = `${API_BASE}${fill(path)}${query === "" ? "" : `?${query}`}`;
  return /\{|%7B/.test(whole) ? null : whole;
}
