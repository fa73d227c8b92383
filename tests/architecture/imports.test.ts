import { describe, expect, it } from "vitest";
import { type Import, listCode, listImports, parseCode, parseFile } from "../support/source-files";

/** What a room may import. Of `typesOf` it may import types alone; `npm` are packages, Node's own as `node:`. */
type Room = {
  readonly rooms: readonly string[];
  readonly typesOf?: readonly string[];
  readonly npm: readonly string[];
};

/** A file belongs to the room with the longest path that its own begins with. */
const ROOMS: Readonly<Record<string, Room>> = {
  "lib/domain": { rooms: ["lib/domain"], npm: [] },
  "lib/domain/diff": { rooms: ["lib/domain"], npm: ["diff-match-patch-es"] },
  "lib/format": { rooms: ["lib/domain", "lib/format"], npm: [] },
  "lib/filters": {
    rooms: ["lib/domain", "lib/format", "lib/filters"],
    typesOf: ["lib/service/read-models.ts"],
    npm: ["zod"],
  },
  "lib/codec": { rooms: ["lib/domain", "lib/format", "lib/codec"], npm: ["zod"] },
  "lib/chart": {
    rooms: ["lib/domain", "lib/format", "lib/filters", "lib/chart"],
    typesOf: ["lib/service/read-models.ts"],
    npm: [],
  },
  "lib/data": {
    rooms: ["lib/domain", "lib/data", "lib/env.ts", "lib/errors.ts"],
    typesOf: ["lib/codec"],
    npm: ["pg", "@prisma/adapter-pg", "server-only", "node:"],
  },
  "lib/auth": {
    rooms: ["lib/domain", "lib/data", "lib/auth", "lib/env.ts", "lib/errors.ts"],
    npm: ["better-auth", "rate-limiter-flexible", "node:"],
  },
  "lib/service": {
    rooms: ["lib/domain", "lib/codec", "lib/data", "lib/auth", "lib/service", "lib/errors.ts"],
    npm: ["react", "server-only", "node:crypto", "node:util"],
  },
  "lib/rest": {
    rooms: ["lib/domain", "lib/codec", "lib/filters", "lib/auth", "lib/service", "lib/rest", "lib/errors.ts"],
    npm: ["server-only", "zod", "zod-openapi", "node:"],
  },
  "lib/cli": {
    rooms: [
      ...["lib/domain", "lib/codec", "lib/data", "lib/auth", "lib/service", "lib/cli"],
      ...["lib/env.ts", "lib/errors.ts"],
    ],
    npm: ["next", "pg", "tsx", "@prisma", "node:"],
  },
  "lib/env.ts": { rooms: [], npm: ["zod", "node:"] },
  "lib/errors.ts": { rooms: [], npm: [] },
  components: {
    rooms: ["lib/domain", "lib/format", "lib/filters", "lib/chart", "components"],
    typesOf: ["lib/service/read-models.ts"],
    npm: ["react", "react-dom", "next", "@base-ui/react"],
  },
  "components/charts": {
    rooms: ["lib/domain", "lib/format", "lib/filters", "lib/chart", "components"],
    typesOf: ["lib/service/read-models.ts"],
    npm: ["react", "react-dom", "next", "recharts"],
  },
  app: {
    rooms: [
      ...["lib/domain", "lib/format", "lib/filters", "lib/codec", "lib/chart", "lib/auth", "lib/service"],
      "lib/rest",
      ...["lib/errors.ts", "components", "app"],
    ],
    npm: ["react", "next", "server-only", "@fontsource-variable"],
  },
};

const isWithin = (file: string, place: string) => file === place || file.startsWith(`${place}/`);

function roomOf(file: string): string | null {
  const names = Object.keys(ROOMS).filter((name) => isWithin(file, name));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

function isAllowed(room: Room, { specifier, file, typeOnly }: Import): boolean {
  if (file === null) {
    return room.npm.some(
      (name) => specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`),
    );
  }
  return [...room.rooms, ...(typeOnly ? (room.typesOf ?? []) : [])].some((place) => isWithin(file, place));
}

function findForbidden(file: string, imports: readonly Import[]): readonly string[] {
  const name = roomOf(file);
  const room = name === null ? undefined : ROOMS[name];
  if (room === undefined) return [`${file} is in no room of the table`];
  return imports
    .filter((one) => !isAllowed(room, one))
    .map(({ specifier }) => `${file} imports ${specifier}`);
}

const FILES = listCode("app", "components", "lib");

describe("imports point the way of the table", () => {
  it("finds files to look at in the rooms that hold the program", () => {
    const rooms = new Set(FILES.map(roomOf));
    expect([...rooms]).toEqual(
      expect.arrayContaining(["lib/domain", "lib/codec", "lib/data", "lib/service"]),
    );
  });

  it("holds for every file", () => {
    expect(FILES.flatMap((file) => findForbidden(file, listImports(parseFile(file))))).toEqual([]);
  });

  it.each([
    ["lib/domain/control.ts", `import { findSource } from "../data/sources";`],
    ["lib/domain/control.ts", `import { diff } from "diff-match-patch-es";`],
    ["lib/chart/control.ts", `import { LineChart } from "recharts";`],
    ["lib/chart/control.ts", `import { loadOverview } from "../service/load-overview";`],
    ["lib/service/control.ts", `import { prepareStrip } from "../chart/prepare-round-strip";`],
    ["lib/service/control.ts", `export * from "next/cache";`],
    ["components/ui/control.tsx", `import { LineChart } from "recharts";`],
    ["components/ui/control.tsx", `const { findSource } = await import("@/lib/data/sources");`],
    ["components/ui/control.tsx", `type Of = import("@/lib/data/sources").Found;`],
    ["app/control.tsx", `import type { Source } from "@/lib/data/prisma-client/client";`],
    ["lib/new-room/control.ts", ""],
  ])("would see %s: %s", (file, code) => {
    expect(findForbidden(file, listImports(parseCode(file, code)))).toHaveLength(1);
  });

  it("lets types of the read models through where values are refused", () => {
    const of = (code: string) =>
      findForbidden("lib/chart/control.ts", listImports(parseCode("lib/chart/control.ts", code)));
    expect(of(`import type { Overview } from "../service/read-models";`)).toEqual([]);
    expect(of(`import { type Overview } from "../service/read-models";`)).toEqual([]);
    expect(of(`import { Overview } from "../service/read-models";`)).toHaveLength(1);
  });
});

/** Scripts run without a bundler and without `paths`. */
describe("paths of imports", () => {
  it("are relative within lib, and from the root in app and components across folders", () => {
    const wrong = FILES.flatMap((file) =>
      listImports(parseFile(file))
        .filter(({ specifier }) =>
          file.startsWith("lib/")
            ? specifier.startsWith("@/")
            : /^(\.\.\/)+(lib|components|app)\//.test(specifier),
        )
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the mark of server code", () => {
  const values = (file: string) =>
    listImports(parseFile(file)).flatMap((one) => (one.file === null || one.typeOnly ? [] : [one.file]));

  function closureOf(entries: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>();
    const queue = [...entries];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file) || !FILES.includes(file)) continue;
      seen.add(file);
      queue.push(...values(file));
    }
    return seen;
  }

  it("is the first line of every file of services and doors that reaches the database, save what scripts run", () => {
    const ofScripts = closureOf(FILES.filter((file) => file.startsWith("lib/cli/")));
    const missing = FILES.filter((file) => file.startsWith("lib/service/") || file.startsWith("lib/rest/"))
      .filter((file) => !ofScripts.has(file))
      .filter((file) => [...closureOf([file])].some((reached) => reached.startsWith("lib/data/")))
      .filter((file) => parseFile(file).statements[0]?.getText() !== `import "server-only";`);
    expect(missing).toEqual([]);
  });

  it("stands in nothing that a script runs: there it would throw", () => {
    const ofScripts = [...closureOf(FILES.filter((file) => file.startsWith("lib/cli/")))];
    const marked = ofScripts.filter((file) =>
      listImports(parseFile(file)).some(({ specifier }) => specifier === "server-only"),
    );
    expect(marked).toEqual([]);
  });
});
