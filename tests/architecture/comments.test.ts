import type ts from "typescript";
import { describe, expect, it } from "vitest";
import { listCode, listComments, parseCode, parseFile } from "../support/source-files";

const BANS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "work left undone", pattern: /\b(TODO|FIXME|XXX|HACK)\b/ },
  {
    what: "a ticket's number",
    pattern: /(^|\s)#\d+\b|\b(issue|ticket|PR|bug) #?\d+\b|\b(?!(UTF|ISO|RFC|SHA)-)[A-Z]{2,}-\d+\b/,
  },
  {
    what: "history",
    pattern: /\b(previously|formerly|used to be|no longer needed|was (changed|renamed|moved|removed))\b/i,
  },
  {
    what: "code that was commented out",
    pattern: /(\w\(.*\)|\s=\s.+|^\s*return .+);\s*$|\{\s*$|^\s*(import|export|const|let|await)\b.*[=("'`]/m,
  },
];
/** An example in a contract is code on purpose. */
const EXAMPLE = /@example[\s\S]*?(?=\n\s*\* @|\*\/)/g;
/** Addressed to a program. */
const DIRECTIVE = /^\/[/*]\s*(biome-ignore|@ts-expect-error|@vite-ignore|@type)/;

const BODY = /^\s*(\/\*\*?|\/\/|\*\/?)\s?|\*\/$/gm;

function listBanned(tree: ts.SourceFile): readonly string[] {
  return listComments(tree)
    .filter((comment) => !DIRECTIVE.test(comment))
    .map((comment) => comment.replace(EXAMPLE, "").replace(BODY, ""))
    .flatMap((text) =>
      BANS.filter(({ pattern }) => pattern.test(text)).map(
        ({ what }) => `${tree.fileName}: ${what}: ${text.trim()}`,
      ),
    );
}

describe("comments", () => {
  const files = listCode("app", "components", "lib", "tests");

  it("hold no work left undone, no ticket, no history, no code", () => {
    expect(files.flatMap((file) => listBanned(parseFile(file)))).toEqual([]);
  });

  it.each([
    ["// TO", "DO: later"],
    ["// see #", "41"],
    ["// const x = ", "1;"],
    ["/* if (a) ", "{ */"],
    ["// The name was ", "changed in spring."],
  ])("would see: %s%s", (one, other) => {
    expect(listBanned(parseCode("control.ts", `${one}${other}\nexport const x = 1;`))).toHaveLength(1);
  });

  it.each([
    "// UTF-16 offsets, as RFC 9457 and WCAG 2.2 have them; colours are #1a2b3c.",
    "/** What holds.\n * @example\n * measureGap({ position: 80 }); // 35\n */",
    'const text = "// TODO is a text here";',
  ])("lets through: %s", (code) => {
    expect(listBanned(parseCode("control.ts", `${code}\nexport const x = 1;`))).toEqual([]);
  });
});
