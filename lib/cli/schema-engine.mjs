/**
 * Prisma's schema engine, as WebAssembly from npm: the engine that Prisma's own commands use would have to be
 * downloaded. For developers and tests; the program never needs it.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const SCHEMA = path.resolve(import.meta.dirname, "../../prisma/schema.prisma");
/** PostgreSQL's type `"char"` and `text`, and the engine's own number for a single character. */
const CHAR_OID = 18;
const TEXT_OID = 25;
const ENGINE_CHARACTER = 6;

/**
 * Compares a database with `prisma/schema.prisma`.
 *
 * @param {string} url - The database, with the migrations applied.
 * @returns {Promise<{ same: boolean, sql: string }>} Whether they agree, and the SQL that would make the database agree.
 * @throws {Error} The database cannot be reached or read.
 */
export async function diffSchema(url) {
  await load();
  const files = [{ path: "prisma/schema.prisma", content: fs.readFileSync(SCHEMA, "utf8") }];
  const datamodels = files.map((file) => [file.path, file.content]);
  const database = new ReadablePg(url);
  const adapter = bindMigrationAwareSqlAdapterFactory(database);
  const schemaEngine = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter);
  try {
    const { exitCode, stdout } = await schemaEngine.diff({
      from: { tag: "schemaDatasource", files, configDir: "." },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: true,
      shadowDatabaseUrl: null,
      // The table that `migrate` keeps is known to the engine; everything else is in the schema.
      filters: { externalTables: [], externalEnums: [] },
    });
    return { same: exitCode === 0, sql: stdout ?? "" };
  } finally {
    schemaEngine.free();
    await database.dispose();
  }
}

let loading = null;

function load() {
  loading ??= (async () => {
    // Without it a panic of the engine shows as an unrelated TypeError.
    globalThis.PRISMA_WASM_PANIC_REGISTRY = {
      set_message: (message) => console.error(`schema engine: ${message}`),
    };
    const file = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
    const bytes = fs.readFileSync(path.join(path.dirname(file), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
    engine.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
  })();
  return loading;
}

/** The adapter as shipped cannot read PostgreSQL's catalogue: it does not know the type `"char"`. */
class ReadablePg extends PrismaPg {
  #open = [];

  constructor(url) {
    super({ connectionString: url, max: 1 });
  }

  async connect() {
    const adapter = await super.connect();
    this.#open.push(adapter);
    const performIO = adapter.performIO.bind(adapter);
    const queryRaw = adapter.queryRaw.bind(adapter);
    let isChar = [];
    adapter.performIO = async (query) => {
      const result = await performIO(query);
      isChar = result.fields.map((field) => field.dataTypeID === CHAR_OID);
      for (const field of result.fields) if (field.dataTypeID === CHAR_OID) field.dataTypeID = TEXT_OID;
      return result;
    };
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query);
      const columnTypes = result.columnTypes.map((type, index) => (isChar[index] ? ENGINE_CHARACTER : type));
      return { ...result, columnTypes };
    };
    return adapter;
  }

  async dispose() {
    for (const adapter of this.#open.splice(0)) await adapter.dispose();
  }
}
