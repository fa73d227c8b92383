import { describe, expect, it } from "vitest";
import { openTestDatabase } from "../support/test-database";

/** SQLSTATEs of what the database refuses. */
const CHECK = "23514";
/** Of a reference to nothing, and since PostgreSQL 18 another of what is still referred to. */
const FOREIGN_KEY = "23503|23001";
const UNIQUE = "23505";
const NOT_NULL = "23502";

type Refusal = readonly [why: string, sql: string, state?: string];

const set = (table: string, id: string, change: string) =>
  `UPDATE "${table}" SET ${change} WHERE id = '${id}'`;
const nul = (count: number) => `'${"word ".repeat(count)}end'`;

const REFUSED: readonly Refusal[] = [
  [
    "a negotiation's id is no slug",
    `INSERT INTO negotiation (id, name, description) VALUES ('No Slug', 'n', 'd')`,
  ],
  ["a blank name", set("negotiation", "river-talks", "name = '  '")],
  ["no threshold", set("negotiation", "river-talks", "threshold = 0")],
  ["a threshold above the scale", set("negotiation", "river-talks", "threshold = 101")],
  ["half a pair", set("negotiation", "river-talks", "lead_party_b = NULL")],
  ["a pair of one", set("negotiation", "river-talks", "lead_party_b = lead_party_a")],
  ["a party's long short name", set("party", "upstream", "short_name = repeat('x', 21)")],
  ["a long abbreviation", set("party", "upstream", "abbreviation = 'SIXSIX'")],
  ["an empty abbreviation", set("party", "upstream", "abbreviation = ''")],
  ["a colour by name", set("party", "upstream", "colour_light = 'red'")],
  ["a colour in capitals", set("party", "upstream", "colour_dark = '#ABCDEF'")],
  ["a marker that marks changes", set("party", "upstream", "marker = 'triangle'")],
  ["a pole between the ends", set("pole", "upstream-1", "pole = 'middle'")],
  ["a pole that ends first", set("pole", "downstream-1", "from_day = '2020-04-01'")],
  ["a scale with one end", set("issue", "water-share", "high_label = NULL")],
  ["a weight of nothing", set("issue", "water-share", "salience = 0")],
  ["an anchor off the scale", set("anchor", "water-share-100", "at = 101")],
  ["an anchor below it", set("anchor", "water-share-0", "at = -1")],
  ["a long label", set("anchor", "water-share-0", "label = repeat('x', 25)")],
  ["a blank anchor", set("anchor", "water-share-0", "text = ' '")],
  ["two anchors at one point", set("anchor", "water-share-0", "at = 50"), UNIQUE],
  ["a phase that ends first", set("phase", "opening", "to_day = '2019-12-31'")],
  ["a round that ends first", set("round", "2020-01-first", "end_day = '2020-01-09'")],
  ["a format of no codebook", set("round", "2020-01-first", "format = 'dinner'")],
  ["a phase that is none", set("round", "2020-01-first", "phase_id = 'nothing'"), FOREIGN_KEY],
  ["an address that runs", set("source", "communique", "url = 'javascript:alert(1)'")],
  ["an address with a space", set("source", "communique", "url = 'https://a b'")],
  ["a kind of no codebook", set("source", "communique", "kind = 'rumour'")],
  ["a grade that is none", set("source", "communique", "reliability = 'G'")],
  ["a blank publisher", set("source", "communique", "publisher = ''")],
  ["a demand of a stranger", set("demand", "down-low-dam", "party_id = 'stranger'"), FOREIGN_KEY],
  ["a demand that supersedes itself", set("demand", "up-fair-share", "supersedes_id = id")],
  ["a superseding without a statement", set("demand", "up-fair-share", "from_statement_id = NULL")],
  [
    "a superseded demand that is none",
    set("demand", "up-fair-share", "supersedes_id = 'nothing'"),
    FOREIGN_KEY,
  ],
  ["a position off the scale", set("statement", "up-most-1", "position = 100.1")],
  ["a position that is no number", set("statement", "up-most-1", "position = 'NaN'")],
  ["a fallback below the scale", set("statement", "up-most-1", "fallback = -1")],
  ["a fallback without a position", set("statement", "down-form-1", "fallback = 1")],
  ["firmness of six", set("statement", "up-most-1", "firmness = 6")],
  ["firmness of nothing", set("statement", "up-most-1", "firmness = 0")],
  ["no firmness", set("statement", "up-most-1", "firmness = NULL"), NOT_NULL],
  ["confidence of four", set("statement", "up-most-1", "confidence = 4")],
  ["a basis of no codebook", set("statement", "up-most-1", "basis = 'rumour'")],
  ["a blank text", set("statement", "up-most-1", "text = ' '")],
  ["no position although the issue has a scale", set("statement", "up-most-1", "position = NULL")],
  ["a position although the issue has none", set("statement", "down-form-1", "position = 5")],
  [
    "an issue that loses its scale under its statements",
    set("issue", "water-share", "low_label = NULL, high_label = NULL"),
  ],
  ["an issue that gains one over them", set("issue", "form-of-talks", "low_label = 'l', high_label = 'h'")],
  [
    "a demand that moves to an issue without a scale",
    set("demand", "down-low-dam", "issue_id = 'form-of-talks'"),
  ],
  ["a round that is none", set("statement", "up-most-1", "round_id = 'nothing'"), FOREIGN_KEY],
  ["a quotation of 31 words", set("evidence", "up-most-1-1", `quote = ${nul(30)}`)],
  ["a blank quotation", set("evidence", "up-most-1-1", "quote = ''")],
  ["credibility of seven", set("evidence", "up-most-1-1", "credibility = 7")],
  ["a place before the first", set("evidence", "up-most-1-1", "ordinal = 0")],
  ["two pieces in one place", set("evidence", "down-free-1-2", "ordinal = 1"), UNIQUE],
  ["evidence from no source", set("evidence", "up-most-1-1", "source_id = 'hearsay'"), FOREIGN_KEY],
  ["a source that evidence still cites goes", "DELETE FROM source WHERE id = 'study'", FOREIGN_KEY],
  ["a statement goes before its evidence", "DELETE FROM statement WHERE id = 'up-dam-study'", FOREIGN_KEY],
  ["an end without a start", set("evidence", "up-most-1-1", "end_utf16 = 4")],
  ["an end at the start", set("evidence", "up-most-1-1", "start_utf16 = 4, end_utf16 = 4")],
  ["a start before the text", set("evidence", "up-most-1-1", "start_utf16 = -1, end_utf16 = 4")],
  ["a place of no quotation", set("evidence", "down-free-1-2", "start_utf16 = 0, end_utf16 = 4")],
  ["a note without a text", set("coding_note", "1", "text = ' '")],
  ["a decision without a reason", set("adjudication", "down-free-1", "reason = ''")],
  ["a decision off the scale", set("adjudication", "down-free-1", "position = 101")],
  ["a decision on no statement", set("adjudication", "down-free-1", "statement_id = 'nothing'"), FOREIGN_KEY],
  ["a nameless coder", set("coding", "up-most-1--first", "coder = ''")],
  ["a code off the scale", set("coding", "up-most-1--first", "position = 101")],
  ["a coder who codes twice", set("coding", "up-most-1--second", "coder = 'first'"), UNIQUE],
  [
    "a note on nothing said",
    `INSERT INTO annotation (negotiation_id, id, target_kind, target_id, body, author) VALUES ('river-talks', 'a', 'statement', 'up-most-1', ' ', 'x')`,
  ],
  [
    "a passage that ends where it begins",
    `INSERT INTO annotation (negotiation_id, id, target_kind, target_id, body, author, start_utf16, end_utf16) VALUES ('river-talks', 'a', 'statement', 'up-most-1', 'b', 'x', 4, 4)`,
  ],
  [
    "half a passage",
    `INSERT INTO annotation (negotiation_id, id, target_kind, target_id, body, author, start_utf16) VALUES ('river-talks', 'a', 'statement', 'up-most-1', 'b', 'x', 4)`,
  ],
  [
    "an account of no known kind",
    `INSERT INTO person (id, name, email, role) VALUES ('p', 'P', 'p@desk.example', 'king')`,
  ],
  ["an account without a name", `INSERT INTO person (id, name, email) VALUES ('p', ' ', 'p@desk.example')`],
  [
    "an address in capitals, which would be another one",
    `INSERT INTO person (id, name, email) VALUES ('p', 'P', 'P@desk.example')`,
  ],
  [
    "a role that is none",
    `INSERT INTO membership (negotiation_id, id, role) VALUES ('river-talks', 'p', 'king')`,
  ],
  [
    "a role for nobody",
    `INSERT INTO membership (negotiation_id, id, role) VALUES ('river-talks', 'nobody', 'reader')`,
    FOREIGN_KEY,
  ],
  [
    "a link for no purpose",
    `INSERT INTO one_time_link (id, purpose, secret_hash, expires_at) VALUES ('l', 'fun', repeat('a', 64), now())`,
  ],
  [
    "a link whose secret is kept as it is",
    `INSERT INTO one_time_link (id, purpose, secret_hash, expires_at) VALUES ('l', 'setup', 'secret', now())`,
  ],
  [
    "an invitation to nothing",
    `INSERT INTO one_time_link (id, purpose, secret_hash, expires_at) VALUES ('l', 'invitation', repeat('a', 64), now())`,
  ],
  [
    "an invitation to be nothing",
    `INSERT INTO one_time_link (id, purpose, secret_hash, negotiation_id, expires_at) VALUES ('l', 'invitation', repeat('a', 64), 'river-talks', now())`,
  ],
  [
    "a new password for nobody",
    `INSERT INTO one_time_link (id, purpose, secret_hash, expires_at) VALUES ('l', 'password', repeat('a', 64), now())`,
  ],
  ...(
    [
      ["of no known scope", "'all', 'n', repeat('a', 64), now() + interval '1 day'"],
      ["without a name", "'read', ' ', repeat('a', 64), now() + interval '1 day'"],
      ["whose secret is kept as it is", "'read', 'n', 'secret', now() + interval '1 day'"],
      ["that has ended before it began", "'read', 'n', repeat('a', 64), now() - interval '1 day'"],
    ] as const
  ).map(
    ([why, values]): Refusal => [
      `a token ${why}`,
      `INSERT INTO api_token (id, person_id, scope, name, secret_hash, expires_at) VALUES ('t', 'p', ${values})`,
    ],
  ),
  [
    "a proposal without a title",
    `INSERT INTO proposal (negotiation_id, id, title, date) VALUES ('river-talks', 'plan', '', '2020-05-01')`,
  ],
];

describe("the database refuses what the domain forbids, whoever writes", () => {
  const db = openTestDatabase("small");

  it.each(REFUSED.map(([why, sql, state = CHECK]) => ({ why, sql, state })))(
    "$why",
    async ({ sql, state }) => {
      await expect(db.write("test", sql)).rejects.toMatchObject({
        code: expect.stringMatching(state),
      });
    },
  );

  it.each([
    ["a clause without a place", "0, 'gist', 5"],
    ["a clause that says nothing", "1, ' ', 5"],
    ["a clause off the scale", "1, 'gist', 101"],
  ])("%s", async (_, values) => {
    const plan = `INSERT INTO proposal (negotiation_id, id, title, date) VALUES ('river-talks', 'plan', 'Plan', '2020-05-01')`;
    const clause = `INSERT INTO clause (negotiation_id, id, proposal_id, number, issue_id, sequence, gist, position)
      VALUES ('river-talks', 'plan-1', 'plan', '1', 'water-share', ${values})`;
    await expect(db.write("test", plan, clause)).rejects.toMatchObject({ code: CHECK });
  });

  it("a reaction that is neither yes nor no nor in between", async () => {
    const plan = `INSERT INTO proposal (negotiation_id, id, title, date) VALUES ('river-talks', 'plan', 'Plan', '2020-05-01')`;
    const clause = `INSERT INTO clause (negotiation_id, id, proposal_id, number, issue_id, sequence, gist)
      VALUES ('river-talks', 'plan-1', 'plan', '1', 'water-share', 1, 'gist')`;
    const react = (
      reaction: string,
    ) => `INSERT INTO clause_reaction (negotiation_id, id, clause_id, party_id, reaction)
      VALUES ('river-talks', 'r', 'plan-1', 'upstream', '${reaction}')`;
    await expect(db.write("test", plan, clause, react("ponders"))).rejects.toMatchObject({ code: CHECK });
    await db.write("test", plan, clause, react("amends"));
    expect(await db.query("SELECT reaction FROM clause_reaction")).toEqual([{ reaction: "amends" }]);
  });

  it("and changed nothing by all that", async () => {
    const [row] = await db.query<{ count: string }>(
      "SELECT count(*) FROM history_entry WHERE actor = 'test' AND table_name NOT LIKE 'clause%' AND table_name <> 'proposal'",
    );
    expect(Number(row?.count)).toBe(0);
  });

  it("every table with a check of its own is in these tests", async () => {
    const rows = await db.query<{ table: string }>(
      `SELECT conrelid::regclass::text AS table FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace ORDER BY 1`,
    );
    const tried = new Set([
      ...REFUSED.map(([, sql]) => /(?:UPDATE|INTO|FROM) "?(\w+)/.exec(sql)?.[1]),
      "clause",
      "clause_reaction",
    ]);
    expect(rows.map(({ table }) => table).filter((table) => !tried.has(table.replaceAll('"', "")))).toEqual(
      [],
    );
    expect(rows.length).toBeGreaterThan(14);
  });

  it("lets both sides of the scale's rule change in one transaction, in either order", async () => {
    await db.write(
      "test",
      set("issue", "form-of-talks", "low_label = 'l', high_label = 'h'"),
      set("statement", "down-form-1", "position = 50"),
    );
    await db.write(
      "test",
      set("issue", "form-of-talks", "low_label = NULL, high_label = NULL"),
      set("statement", "down-form-1", "position = NULL"),
    );
  });
});
