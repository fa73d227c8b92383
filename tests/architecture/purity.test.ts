import ts from "typescript";
import { describe, expect, it } from "vitest";
import { lineOf, listCode, parseCode, parseFile, walk } from "../support/source-files";

/** What makes an answer depend on more than its rows: clock, chance, surroundings. */
const IMPURE_NAMES = [
  "fetch",
  "process",
  "globalThis",
  "performance",
  "crypto",
  "console",
  "setTimeout",
  "window",
  "document",
];
const IMPURE_CALLS = ["Date.now", "Math.random", "Date"];

function listImpurities(tree: ts.SourceFile): readonly string[] {
  return [...walk(tree)].flatMap((node) => {
    const what = impurityOf(node);
    return what === null ? [] : [`${tree.fileName}:${lineOf(node)} uses ${what}`];
  });
}

function impurityOf(node: ts.Node): string | null {
  if (
    ts.isNewExpression(node) &&
    node.expression.getText() === "Date" &&
    (node.arguments?.length ?? 0) === 0
  ) {
    return "new Date() without an argument";
  }
  if (ts.isCallExpression(node) && IMPURE_CALLS.includes(node.expression.getText()))
    return node.expression.getText();
  const isReference = ts.isIdentifier(node) && IMPURE_NAMES.includes(node.text);
  if (!isReference) return null;
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
  const isDeclared =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent);
  return isMember || isDeclared ? null : node.text;
}

describe("decisions are pure", () => {
  const files = listCode("lib/domain", "lib/chart", "lib/codec", "lib/filters", "lib/format");

  it("looks at the domain and its neighbours", () => {
    expect(files.filter((file) => file.startsWith("lib/domain/")).length).toBeGreaterThan(3);
  });

  it("no file of theirs knows a clock, chance or its surroundings", () => {
    expect(files.flatMap((file) => listImpurities(parseFile(file)))).toEqual([]);
  });

  it.each([
    "const now = Date.now();",
    "const now = new Date();",
    "const now = Date();",
    "const pick = Math.random();",
    "const url = process.env.PORT;",
    "await fetch('/x');",
  ])("would see: %s", (code) => {
    expect(listImpurities(parseCode("control.ts", code))).toHaveLength(1);
  });

  it("lets a given day and a field of such a name through", () => {
    const code = "const d = new Date(day); const p = row.process; const o = { document: 1 };";
    expect(listImpurities(parseCode("control.ts", code))).toEqual([]);
  });
});

/**
 * Reads of the environment. Handing the whole of it on to a child process (`...process.env`) and setting a variable
 * for Next before it is loaded (`process.env.NAME = …`) read nothing.
 */
function listEnvironmentReads(tree: ts.SourceFile): readonly string[] {
  return [...walk(tree)].flatMap((node) => {
    if (!ts.isPropertyAccessExpression(node) || node.getText() !== "process.env") return [];
    const { parent } = node;
    if (ts.isSpreadAssignment(parent)) return [];
    const isSet =
      (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) &&
      ts.isBinaryExpression(parent.parent) &&
      parent.parent.left === parent &&
      parent.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    return isSet ? [] : [`${tree.fileName}:${lineOf(node)}`];
  });
}

describe("the environment", () => {
  it("is read in lib/env.ts and nowhere else", () => {
    const files = listCode("lib", "app", "components").filter((file) => file !== "lib/env.ts");
    expect(files.flatMap((file) => listEnvironmentReads(parseFile(file)))).toEqual([]);
  });

  it("would be seen: a read by name, by destructuring, and whole", () => {
    for (const code of [
      "const p = process.env.PORT;",
      "const { PORT } = process.env;",
      "read(process.env);",
    ]) {
      expect(listEnvironmentReads(parseCode("control.ts", code)), code).toHaveLength(1);
    }
    expect(listEnvironmentReads(parseFile("lib/env.ts")).length).toBeGreaterThan(0);
  });
});
