import ts from "typescript";
import { describe, expect, it } from "vitest";
import { listCode, listProjectFiles, parseCode, parseFile, walk } from "../support/source-files";

const MIRRORED = ["lib/domain", "lib/chart", "lib/codec", "lib/filters", "lib/format"];

/** A file that only declares types or lists constants has nothing that a test could run. */
function holdsFunction(tree: ts.SourceFile): boolean {
  return [...walk(tree)].some(
    (node) => ts.isFunctionDeclaration(node) || ts.isArrowFunction(node) || ts.isFunctionExpression(node),
  );
}

describe("tests mirror the library", () => {
  it("every file of decisions has a test at the same path", () => {
    const tests = new Set(listProjectFiles("tests/lib"));
    const missing = listCode(...MIRRORED)
      .filter((file) => holdsFunction(parseFile(file)))
      .map((file) => `tests/${file.replace(/\.tsx?$/, ".test.ts")}`)
      .filter((test) => !tests.has(test));
    expect(missing).toEqual([]);
  });

  it("tells a file of types and constants from one with something to run", () => {
    expect(
      holdsFunction(parseCode("control.ts", "export type A = () => void; export const B = [1] as const;")),
    ).toBe(false);
    expect(holdsFunction(parseCode("control.ts", "export const a = () => 1;"))).toBe(true);
  });

  it("no test is switched off or alone", () => {
    const switched = listCode("tests").filter((file) =>
      [...walk(parseFile(file))].some(
        (node) =>
          ts.isPropertyAccessExpression(node) &&
          ["it", "test", "describe"].includes(node.expression.getText()) &&
          ["skip", "skipIf", "runIf", "only", "todo", "fixme"].includes(node.name.text),
      ),
    );
    expect(switched).toEqual([]);
  });
});
