/** What the built program answers to, by name, read from the build itself: a new door is found without being told. */
import fs from "node:fs";
import path from "node:path";

const NEXT = path.resolve(import.meta.dirname, "../../.next/server");

export type Built = {
  /** `/negotiations/[negotiation]` and so on, without groups. */
  readonly pages: readonly string[];
  readonly routes: readonly string[];
  readonly actions: readonly BuiltAction[];
};
export type BuiltAction = {
  /** `app/new/actions.ts#sendNewNegotiation`. */
  readonly name: string;
  readonly id: string;
  /** Pages that have it. */
  readonly pages: readonly string[];
};

type Manifest = {
  readonly node: Readonly<
    Record<
      string,
      {
        readonly workers: Readonly<Record<string, object>>;
        readonly filename: string;
        readonly exportedName: string;
      }
    >
  >;
};

export function readBuilt(): Built {
  const doors = Object.keys(readJson<object>("app-paths-manifest.json"));
  const { node } = readJson<Manifest>("server-reference-manifest.json");
  const ending = (kind: string) => doors.filter((door) => door.endsWith(`/${kind}`)).map(toAddress);
  return {
    pages: ending("page"),
    routes: ending("route"),
    actions: Object.entries(node).map(([id, { workers, filename, exportedName }]) => ({
      ...{ name: `${filename}#${exportedName}`, id },
      pages: Object.keys(workers).map((worker) => toAddress(worker.replace(/^app/, ""))),
    })),
  };
}

/** Groups of routes are no part of an address. */
function toAddress(door: string): string {
  return door.replace(/\/(page|route)$/, "").replace(/\/\([^)]*\)/g, "") || "/";
}

function readJson<T>(file: string): T {
  return JSON.parse(fs.readFileSync(path.join(NEXT, file), "utf8")) as T;
}

/** An address with its parameters filled in. @throws {Error} One of them has no value. */
export function fillIn(address: string, names: Readonly<Record<string, string>>): string {
  return address.replace(/\[+(?:\.\.\.)?([^\]]+)\]+/g, (_, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`nothing is known that could stand for [${name}] in ${address}`);
    return value;
  });
}
