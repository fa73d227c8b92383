/** The project's own files, and what stands in them: the ground of the tests of the house rules. */
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export const ROOT = path.resolve(import.meta.dirname, "../..");
/** What git ignores, and git itself. */
const NOT_OURS = [
  ".git",
  "node_modules",
  ".next",
  "data",
  "lib/data/prisma-client",
  "test-results",
  "coverage",
  "next-env.d.ts",
];
const CODE = /\.(ts|tsx|mjs|js)$/;

/** Paths from the root, with forward slashes, of every file that the project keeps. */
export function listProjectFiles(folder = ""): readonly string[] {
  return fs
    .readdirSync(path.join(ROOT, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (NOT_OURS.includes(file) || file.endsWith(".tsbuildinfo") || file.startsWith(".env")) return [];
      return entry.isDirectory() ? listProjectFiles(file) : [file];
    })
    .sort();
}

/** The files of code under any of some folders. */
export function listCode(...folders: readonly string[]): readonly string[] {
  return listProjectFiles().filter(
    (file) => CODE.test(file) && folders.some((folder) => file.startsWith(`${folder}/`)),
  );
}

export function readText(file: string): string {
  return fs.readFileSync(path.join(ROOT, file), "utf8");
}

const parsed = new Map<string, ts.SourceFile>();

/** The file as a syntax tree; read once. */
export function parseFile(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const tree = parseCode(file, readText(file));
  parsed.set(file, tree);
  return tree;
}

export function parseCode(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Every node of a tree, in order; tokens such as brackets are left out. */
export function walk(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** The same with every token: a comment may stand before a bracket. */
function walkTokens(root: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    for (const child of node.getChildren()) visit(child);
  };
  visit(root);
  return nodes;
}

export type Import = {
  /** As written: `../model`, `@/lib/format/format-day`, `react`. */
  readonly specifier: string;
  /** Path from the root of the file meant, or null for a package. */
  readonly file: string | null;
  /** `import type`, or every name marked `type`: nothing of it is there at run time. */
  readonly typeOnly: boolean;
};

/** What a file imports, exports from elsewhere, or loads at run time. */
export function listImports(tree: ts.SourceFile): readonly Import[] {
  return [...walk(tree)].flatMap((node): readonly Import[] => {
    if (ts.isImportDeclaration(node)) return toImport(tree.fileName, node.moduleSpecifier, isTypeOnly(node));
    if (ts.isExportDeclaration(node)) return toImport(tree.fileName, node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return toImport(tree.fileName, node.argument.literal, true);
    }
    const loads = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    return loads ? toImport(tree.fileName, node.arguments[0], false) : [];
  });
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = importClause.namedBindings;
  if (importClause.name !== undefined || names === undefined || !ts.isNamedImports(names)) return false;
  return names.elements.length > 0 && names.elements.every((element) => element.isTypeOnly);
}

function toImport(from: string, specifier: ts.Node | undefined, typeOnly: boolean): readonly Import[] {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return [];
  const { text } = specifier;
  return [{ specifier: text, file: resolveFile(from, text), typeOnly }];
}

function resolveFile(from: string, specifier: string): string | null {
  const inside = specifier.startsWith("@/") ? specifier.slice(2) : null;
  const relative = specifier.startsWith(".") ? path.posix.join(path.posix.dirname(from), specifier) : null;
  const base = inside ?? relative;
  if (base === null) return null;
  const candidates = [base, ...["ts", "tsx", "mjs", "js"].map((ending) => `${base}.${ending}`)];
  return (
    candidates.find((file) => fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.isFile()) ?? base
  );
}

/** The texts of a tree that are neither names nor comments: string literals, template pieces and JSX text. */
export function listLiterals(tree: ts.SourceFile): readonly string[] {
  return [...walk(tree)].flatMap((node) =>
    ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node) ? [node.text] : [],
  );
}

/** The comments of a tree, with their marks. */
export function listComments(tree: ts.SourceFile): readonly string[] {
  const text = tree.text;
  const ranges = new Map<number, ts.CommentRange>();
  for (const node of walkTokens(tree)) {
    if (ts.isJsxText(node)) continue;
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      ranges.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? []) ranges.set(range.pos, range);
  }
  return [...ranges.values()].map(({ pos, end }) => text.slice(pos, end));
}

/** Line of a node in its file, from 1. */
export function lineOf(node: ts.Node): number {
  const tree = node.getSourceFile();
  return tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}
