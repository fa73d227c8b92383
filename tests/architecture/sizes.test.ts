import { describe, expect, it } from "vitest";
import { listCode, readText } from "../support/source-files";

/** Most lines that a file may have, by the longest path that its own begins with. */
const LIMITS: Readonly<Record<string, number>> = {
  "lib/domain": 250,
  "lib/chart": 280,
  "lib/codec": 280,
  "lib/filters": 280,
  "lib/format": 280,
  "lib/data": 300,
  "lib/service": 300,
  "lib/rest": 300,
  "lib/cli": 300,
  components: 280,
  app: 120,
  tests: 450,
};

const limitOf = (file: string) =>
  Object.entries(LIMITS)
    .filter(([place]) => file.startsWith(`${place}/`))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? 300;

describe("sizes", () => {
  const files = listCode("app", "components", "lib", "tests").map((file) => ({
    file,
    lines: readText(file).split("\n").length - 1,
  }));

  it("counts lines", () => {
    expect(files.find(({ file }) => file === "tests/architecture/sizes.test.ts")?.lines).toBeGreaterThan(20);
  });

  it("no file is longer than its room allows", () => {
    const long = files.filter(({ file, lines }) => lines > limitOf(file));
    expect(long.map(({ file, lines }) => `${file}: ${lines} lines, at most ${limitOf(file)}`)).toEqual([]);
  });
});
