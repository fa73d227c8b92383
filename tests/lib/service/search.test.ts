import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { database as openDatabase } from "@/lib/data/database";
import { Prisma } from "@/lib/data/prisma-client/client";
import { toSearchQuery } from "@/lib/data/sql/search-query";
import { type SearchedKind, searchStatement } from "@/lib/data/sql/search-records";
import { AppError } from "@/lib/errors";
import { loadSearch, SEARCH_KINDS } from "@/lib/service/load-search";
import { markHits } from "@/lib/service/mark-hits";
import type { SearchHit } from "@/lib/service/read-models";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

const database = openTestDatabase("case");

const negotiation = "ukraine-2021-2025";
const find = (q: string, kinds: readonly SearchHit["kind"][] = SEARCH_KINDS, limit = 50) =>
  loadSearch({ negotiation, q, kinds, limit });
const marked = (hit: SearchHit | undefined) =>
  (hit?.excerpt ?? []).filter((part) => part.hit).map((part) => part.text);
const whole = (hit: SearchHit) => hit.excerpt.map((part) => part.text).join("");

describe("what is found", () => {
  it.each([
    { q: "neutrality", kind: "statement", marks: /^neutral/i, why: "a word in any of its forms" },
    {
      q: "neutralit",
      kind: "statement",
      marks: /^neutral/i,
      why: "a word that is still being typed, longer than its stem",
    },
    { q: "guaran", kind: "demand", marks: /^guarant/i, why: "the beginning of a word" },
    { q: "нейтрал", kind: "quote", marks: /^нейтрал/iu, why: "the beginning of a word in Cyrillic" },
    { q: "НЕЙТРАЛЬНОМУ", kind: "quote", marks: /^нейтральному/iu, why: "capitals" },
    { q: "erdogan", kind: "statement", marks: /^Erdo[gğ]an/u, why: "a name with an accent, typed without" },
    { q: "Lavrov", kind: "statement", marks: /^Lavrov/, why: "a speaker" },
    { q: "kremlin", kind: "source", marks: /^kremlin/i, why: "a publisher" },
  ] as const)("“$q” finds a $kind: $why", async ({ q, kind, marks }) => {
    const hits = await find(q, [kind]);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((hit) => hit.kind === kind)).toBe(true);
    for (const mark of marked(hits[0])) expect(mark).toMatch(marks);
    expect(marked(hits[0]).length).toBeGreaterThan(0);
  });

  it("finds words that stand between typographic quotation marks and dashes", async () => {
    await database.write(
      "user:test",
      `UPDATE demand SET title = 'The “zygote” clause — Russia’s—quokka' WHERE id = 'russia-no-ukraine-in-nato'`,
    );
    for (const q of ["zygote", "quokka", "russia quokka"]) {
      expect(
        (await find(q, ["demand"])).map(({ id }) => id),
        q,
      ).toEqual(["russia-no-ukraine-in-nato"]);
    }
    expect(marked((await find("zygote", ["demand"]))[0])).toEqual(["zygote"]);
  });

  it("finds exactly the demands whose titles hold a word, counted in the files", async () => {
    const titles = readShippedRows().demands.filter(
      ({ id, title }) => /\btroops\b/i.test(title) && id !== "russia-no-ukraine-in-nato",
    );
    expect((await find("troops ", ["demand"])).map(({ id }) => id).toSorted()).toEqual(
      titles.map(({ id }) => id).toSorted(),
    );
    expect(titles.length).toBeGreaterThan(0);
  });

  it("wants every word, in any order", async () => {
    const [both, turned] = await Promise.all([
      find("referendum guarantees "),
      find("guarantees referendum "),
    ]);
    expect(both.length).toBeGreaterThan(0);
    expect(both.map(({ id }) => id).toSorted()).toEqual(turned.map(({ id }) => id).toSorted());
    expect(await find("referendum zyzzyva")).toEqual([]);
  });

  it("lists the better match first, each record once, and no more than asked for", async () => {
    const hits = await find("security guarantees", SEARCH_KINDS, 7);
    expect(hits).toHaveLength(7);
    expect(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(7);
    const all = await find("security guarantees");
    expect(hits).toEqual(all.slice(0, 7));
  });

  it("names the record to open: of a quote its statement", async () => {
    const [hit] = await find("нейтральному", ["quote"]);
    const statement = readShippedRows().statements.find(({ id }) => id === hit?.id);
    expect(statement?.evidence.some(({ quote }) => quote?.includes("нейтральному"))).toBe(true);
    const demand = readShippedRows().demands.find(({ id }) => id === statement?.demand);
    expect(hit).toMatchObject({ party: demand?.party, issue: demand?.issue, date: statement?.date });
  });

  it("refuses a negotiation that is not there", async () => {
    await expect(loadSearch({ negotiation: "nowhere", q: "x" })).rejects.toThrow(AppError);
  });
});

describe("hostile input", () => {
  it.each([
    "",
    " ",
    "'",
    '"',
    "\\",
    "a'b",
    "' OR 1=1 --",
    "&",
    "!!",
    "a & | b",
    "(((",
    ":*",
    "a:*b",
    "<->",
    "foo <2> bar",
    "\u0000",
    "a\u0000b",
    "\uD800",
    "%",
    "_",
    "<script>alert(1)</script>",
    "'x':*",
    "a\nb\tc",
    "🎈",
    "a".repeat(10_000),
    "ab ".repeat(4_000),
    "'".repeat(10_000),
    "я".repeat(10_000),
    "\u202Eabc",
    "𝒳𝒴",
    "1e999",
    "-1",
    "1.5.2",
    "\u{E000}x\u{E001}",
  ])("%j is a search like any other", async (q) => {
    expect(Array.isArray(await find(q))).toBe(true);
  });

  it("never fails, whatever is typed (law)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (q) => {
        for (const hit of await find(q, ["demand", "source"], 3))
          expect(whole(hit).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it("asks for no operator that was not written here (law)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const query = toSearchQuery(typed);
        if (query === null) return;
        expect(query.replaceAll(/'[\p{L}\p{M}\p{N}.]+'/gu, "w")).toMatch(
          /^(w & )*(w|w:\*|\(w:\*( \| w)+\))$/,
        );
      }),
    );
  });
});

describe("excerpts", () => {
  it("are the record's own words, marked parts and all", async () => {
    const texts = new Map(
      readShippedRows().statements.map((row) => [
        row.id,
        [row.text, row.context, row.speaker].filter((part) => part !== null).join(" · "),
      ]),
    );
    const hits = await find("ceasefire", ["statement"]);
    expect(hits.length).toBeGreaterThan(5);
    for (const hit of hits) {
      const text = whole(hit).replace(/^… /, "").replace(/ …$/, "");
      expect(texts.get(hit.id)).toContain(text);
      expect(marked(hit).length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(200);
    }
  });

  const at = (text: string, hit: string) => ({
    marked: text.replaceAll(hit, `<${hit}>`),
    start: "<",
    end: ">",
  });

  it.each([
    { text: "a short text", hit: "short", expected: "a [short] text" },
    { text: "word at the end", hit: "end", expected: "word at the [end]" },
    { text: "nothing here", hit: "zzz", expected: "nothing here" },
    {
      text: `${"before ".repeat(40)}hit ${"after ".repeat(40)}`.trim(),
      hit: "hit",
      expected: /^… (before )+\[hit\]( after)+ …$/,
    },
    { text: "x".repeat(500), hit: "zzz", expected: /^x{180} …$/ },
    { text: "😀".repeat(200), hit: "zzz", expected: /^(😀)+ …$/u },
  ])("cuts around the first hit: $hit", ({ text, hit, expected }) => {
    const shown = markHits(text, at(text, hit))
      .map((part) => (part.hit ? `[${part.text}]` : part.text))
      .join("");
    if (typeof expected === "string") expect(shown).toBe(expected);
    else expect(shown).toMatch(expected);
  });

  it("mark nothing rather than the wrong words where the marked text is not the text", () => {
    expect(markHits("some text", { marked: "some other <text>", start: "<", end: ">" })).toEqual([
      { text: "some text", hit: false },
    ]);
  });
});

describe("the question in SQL", () => {
  const INDEXES: Readonly<Record<SearchedKind, string>> = {
    demand: "demand_search",
    statement: "statement_search",
    quote: "evidence_search",
    source: "source_search",
  };

  async function explain(kind: SearchedKind, query: string): Promise<string> {
    const question = searchStatement(kind, { negotiation, query, limit: 20 });
    const [, , rows] = await openDatabase().prisma.$transaction([
      openDatabase().prisma.$executeRaw`SET LOCAL enable_seqscan = off`,
      openDatabase().prisma.$executeRaw`SET LOCAL plan_cache_mode = force_custom_plan`,
      openDatabase().prisma.$queryRaw<Record<string, string>[]>`${Prisma.sql`EXPLAIN ${question}`}`,
    ]);
    return rows.map((row) => Object.values(row)[0]).join("\n");
  }

  it.each(SEARCH_KINDS)("uses the index made for a %s", async (kind) => {
    const plan = await explain(kind, "'neutral' & 'statu':*");
    expect(plan).toContain(`Bitmap Index Scan on ${INDEXES[kind]}`);
  });

  it("would not use it were the expression another (the control)", async () => {
    const plan = await openDatabase().prisma.$transaction(async (transaction) => {
      await transaction.$executeRaw`SET LOCAL enable_seqscan = off`;
      return transaction.$queryRaw<Record<string, string>[]>`EXPLAIN SELECT id FROM statement
        WHERE negotiation_id = ${negotiation} AND to_tsvector('english', text || ' ' || speaker) @@ to_tsquery('english', 'neutral')`;
    });
    expect(JSON.stringify(plan)).not.toContain("statement_search");
  });

  it("ranks a thousand candidates at most", async () => {
    const plan = await explain("statement", "'ukrain'");
    expect(plan).toMatch(/Limit/);
    const question = searchStatement("statement", { negotiation, query: "'ukrain'", limit: 5 });
    expect(question.values).toContain(1_000);
  });
});
