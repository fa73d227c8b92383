import ts from "typescript";
import { describe, expect, it } from "vitest";
import { readSecondCase } from "../support/fixtures";
import { readShippedRows } from "../support/shipped-case";
import {
  listCode,
  listLiterals,
  listProjectFiles,
  parseCode,
  parseFile,
  walk,
} from "../support/source-files";

const BANNED_FILES = ["utils", "util", "helpers", "helper", "common", "misc", "index"];
/** Words that have a codebook word of their own: demand, statement, position. */
const BANNED_WORDS = ["claim", "claims", "stance", "stances"];
/** Next's own forms: `[round]`, `(public)`, `@slot`, and an address that ends like a file, `changes.csv`. */
const FOLDER = /^(\(?[a-z0-9]+(-[a-z0-9]+)*\)?|\[{1,2}(\.\.\.)?[a-z]+\]{1,2}|@[a-z]+|[a-z]+\.[a-z]+)$/;
const FILE = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config))?\.[a-z]+$/;

const CODE = listCode("app", "components", "lib");

describe("names of files", () => {
  const placed = listProjectFiles().filter((file) => /^(app|components|lib|tests)\//.test(file));

  it("say what is in them: none is a drawer for odds and ends", () => {
    const drawers = placed.filter((file) =>
      file.split("/").some((part) => BANNED_FILES.includes(part.replace(/\..*$/, ""))),
    );
    expect(drawers).toEqual([]);
  });

  it("are kebab-case", () => {
    const odd = placed.filter((file) => {
      const parts = file.split("/");
      const name = parts.pop() ?? "";
      return !(FILE.test(name) || name === "README.md") || !parts.every((part) => FOLDER.test(part));
    });
    expect(odd).toEqual([]);
  });
});

/** The words of a text, with camelCase taken apart. */
const wordsOf = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);

describe("words", () => {
  it("are the codebook's: no synonym for demand, statement or position", () => {
    const found = CODE.flatMap((file) =>
      wordsOf(parseFile(file).text)
        .filter((word) => BANNED_WORDS.includes(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
    expect(wordsOf("const partyStance = 1")).toContain("stance");
  });
});

describe("the code is about any negotiation", () => {
  const cases = [readShippedRows(), readSecondCase()];
  const rows = cases.flatMap(({ negotiation, rounds, sources, demands, statements }) => [
    ...[negotiation, ...negotiation.issues, ...negotiation.phases],
    ...[...rounds, ...sources, ...demands, ...statements],
  ]);
  const parties = cases.flatMap(({ negotiation }) => negotiation.parties);
  // A slug of one word (`other`, `territory`) may stand in any text; that of a party may not.
  const slugs = new Set([
    ...rows.map(({ id }) => id).filter((id) => id.includes("-")),
    ...parties.map(({ id }) => id),
  ]);
  const names = [...new Set(parties.flatMap(({ name, shortName }) => [name, shortName]))];
  const mentions = (tree: ts.SourceFile) =>
    listLiterals(tree).flatMap((text) => [
      ...(text.match(/[a-z0-9-]+/g) ?? []).filter((word) => slugs.has(word)),
      ...names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)),
    ]);

  it("no slug and no party of the cases at hand is written into it", () => {
    expect(CODE.flatMap((file) => mentions(parseFile(file)).map((what) => `${file}: ${what}`))).toEqual([]);
  });

  it("would see a slug in a text, and a party's name on a page", () => {
    expect(mentions(parseCode("control.ts", `const first = "/parties/russia";`))).toEqual(["russia"]);
    expect(mentions(parseCode("control.tsx", "const a = <p>As Ukraine stated</p>;"))).toEqual(["Ukraine"]);
  });

  it("looks for parties, issues, rounds, sources, demands and statements alike", () => {
    for (const { negotiation, rounds, sources, demands, statements } of cases)
      for (const list of [negotiation.parties, rounds, sources, demands, statements]) {
        const id = list.map((row) => row.id).find((one) => slugs.has(one)) ?? "none";
        expect(mentions(parseCode("control.ts", `const a = "/at/${id}";`))).toEqual([id]);
      }
  });
});

describe("types", () => {
  it("are closed unions: there is no enum, and no cast through unknown", () => {
    const found = CODE.flatMap((file) =>
      [...walk(parseFile(file))].flatMap((node) => {
        if (ts.isEnumDeclaration(node)) return [`${file}: enum ${node.name.text}`];
        const isDoubleCast = ts.isAsExpression(node) && ts.isAsExpression(node.expression);
        return isDoubleCast ? [`${file}: ${node.getText()}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});
