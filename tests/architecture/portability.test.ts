import { describe, expect, it } from "vitest";
import { listProjectFiles, readText } from "../support/source-files";

/** Put together from pieces, so that this file does not find itself. */
const PLACES: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "a folder of somebody's machine",
    pattern: new RegExp(["", "(home|root|Users|work|tmp|mnt)", "[a-z]"].join("/")),
  },
  {
    what: "a registry's address",
    pattern: new RegExp(
      ["registry", "npm(js)?\\b|npm", "pkg\\.github|verd", "accio"]
        .join("\\.")
        .replaceAll("\\.pkg", "\\.pkg"),
    ),
  },
];
/** The case quotes addresses of its sources. */
const QUOTED = /^prisma\/data\//;
const TEXT = /\.(ts|tsx|mjs|js|json|md|css|sql|prisma|toml|svg|txt|yml|yaml)$|^[^/]*$|^\.ci\//;

describe("the project runs anywhere", () => {
  const files = listProjectFiles().filter((file) => TEXT.test(file) && !QUOTED.test(file));

  it("no file names a machine's folder or a registry", () => {
    expect(files).toContain("package-lock.json");
    const found = files.flatMap((file) =>
      PLACES.filter(({ pattern }) => pattern.test(readText(file))).map(({ what }) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  const lock: unknown = JSON.parse(readText("package-lock.json"));
  const packages = Object.entries((lock as { packages: Record<string, Entry> }).packages);

  it("the lock file says what to install, not from where", () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([place]) => place)).toEqual([]);
  });

  it("the lock file holds the packages of every platform, not only of the one it was made on", () => {
    const known = new Set(packages.map(([place]) => place.replace(/^.*node_modules\//, "")));
    const missing = packages.flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !known.has(name))
        .map((name) => `${name}, of ${place}`),
    );
    expect(missing).toEqual([]);
  });
});

type Entry = { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> };
