import fs from "node:fs";
import path from "node:path";

const NEXT = path.resolve(import.meta.dirname, "../../.next/server");
const METHODS = ["POST", "PUT", "PATCH", "DELETE"];

/** An address that could change something. */
export type WritingAddress = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Every address of the built program that could change something: each route by each method that is not one of
 * reading, and each server action on a page. Read from the build, so that a new one is tested without being told.
 *
 * @param names - What stands for the parameters in a route's path, by their name.
 */
export function listWritingAddresses(names: Readonly<Record<string, string>>): readonly WritingAddress[] {
  const routes = Object.keys(readJson("app-paths-manifest.json"));
  const paths = routes.map((route) => toPath(route, names));
  const { node: actionsOfPages = {} } = readJson("server-reference-manifest.json");
  const actions = Object.keys(actionsOfPages);
  const pages = paths.filter((_, at) => routes[at]?.endsWith("/page") === true);
  return [
    ...paths.flatMap((address) => METHODS.map((method) => ({ method, path: address }))),
    ...actions.flatMap((action) =>
      pages.map((page) => ({ method: "POST", path: page, headers: { "next-action": action } })),
    ),
  ];
}

/** `/api/v1/statements/[id]/route` with its parameters filled in; groups of routes are no part of an address. */
function toPath(route: string, names: Readonly<Record<string, string>>): string {
  const filled = route
    .replace(/\/(page|route)$/, "")
    .replace(/\/\([^)]*\)/g, "")
    .replace(/\[+(?:\.\.\.)?([^\]]+)\]+/g, (_, name: string) => names[name] ?? "any");
  return filled === "" ? "/" : filled;
}

function readJson(file: string): Readonly<Record<string, object>> {
  return JSON.parse(fs.readFileSync(path.join(NEXT, file), "utf8"));
}
