import { beforeAll, describe, expect, it } from "vitest";
import { importDataset } from "../../../lib/service/import-dataset";
import { loadSearch } from "../../../lib/service/load-search";
import { readSecondCase, toTexts } from "../../support/fixtures";
import { listScreenFolders, renderScreen, toText } from "../../support/rendered-screen";
import { readShippedRows } from "../../support/shipped-case";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("case");

const second = readSecondCase();
const first = readShippedRows();
type Case = typeof first;

/** What names a record of a case and cannot mean anything else: its ids of several words, and its parties. */
function listMarks({ negotiation, rounds, demands, statements, sources }: Case) {
  const ids = [
    ...rounds,
    ...demands,
    ...statements,
    ...sources,
    ...negotiation.issues,
    ...negotiation.phases,
  ];
  return {
    ids: ids.map(({ id }) => id).filter((id) => id.includes("-")),
    parties: negotiation.parties.map(({ id }) => id),
    names: negotiation.parties.flatMap(({ name, shortName }) => [name, shortName]),
    colours: negotiation.parties.flatMap(({ colour }) => [colour.light, colour.dark]),
  };
}

/** A screen of every kind, as the case's own rows fill it. */
function listPlaces({ negotiation, rounds, demands, statements, sources }: Case): readonly string[] {
  const [a, b] = negotiation.parties.map(({ id }) => id);
  const fill: Readonly<Record<string, string | undefined>> = {
    issue: negotiation.issues[0]?.id,
    party: a,
    round: rounds.at(-1)?.id,
    demand: demands[0]?.id,
    statement: statements[0]?.id,
    source: sources[0]?.id,
  };
  const screens = listScreenFolders()
    .filter((folder) => !/^(edit|new|merge|history|writes|people)(\/|$)/.test(folder))
    .map((folder) => `/${folder}`.replace(/\/$/, ""))
    .map((folder) => folder.replace(/\[(\w+)\]/g, (_, name: string) => fill[name] ?? ""));
  const unscaled = negotiation.issues.find(({ scale }) => scale === null)?.id;
  return [...screens, `/compare/parties?a=${a}&b=${b}`, `/issues/${unscaled}`, `/coverage?party=${b}`];
}

beforeAll(async () => {
  const loaded = await importDataset({ actor: "import", texts: toTexts(second) });
  expect(loaded).toMatchObject({ ok: true, warnings: [] });
});

describe.each([
  ["the shipped case", first, second],
  ["the second case", second, first],
] as const)("%s beside the other", (_, own, other) => {
  const { id } = own.negotiation;
  const foreign = listMarks(other);
  const wordsOf = (html: string) => new Set(html.toLowerCase().match(/[a-z0-9]+(-[a-z0-9]+)*/g) ?? []);

  it.each(listPlaces(own))("shows nothing of it on %s", async (place) => {
    const rendered = await renderScreen(id, place);
    if (rendered.kind === "signal") return expect(rendered.digest).toContain(`/negotiations/${id}/`);
    const text = rendered.kind === "file" ? rendered.text : rendered.html;
    expect(text).not.toContain(other.negotiation.id);
    const words = wordsOf(text);
    expect(foreign.ids.filter((word) => words.has(word))).toEqual([]);
    const marked = [...text.matchAll(/data-party="([^"]*)"/g)].map((match) => match[1] ?? "");
    expect(marked.filter((party) => foreign.parties.includes(party))).toEqual([]);
    const seen = rendered.kind === "file" ? text : toText(text);
    // Another case's party may be spoken of, as a state that is none here; by its colours it is not.
    if (own === second) expect(foreign.names.filter((name) => seen.includes(name))).toEqual([]);
    expect(
      foreign.colours.filter((colour) => text.includes(colour) && !ownColours(own).includes(colour)),
    ).toEqual([]);
  });

  it("finds its own words alone", async () => {
    const hits = async (negotiation: string, q: string) =>
      JSON.stringify(await loadSearch({ negotiation, q }));
    expect(await hits(second.negotiation.id, "nautical")).toContain("iceland-limit");
    expect(await hits(first.negotiation.id, "nautical")).not.toContain("iceland-limit");
    expect(await hits(second.negotiation.id, "neutrality")).toBe(
      (await hits(second.negotiation.id, "zzzzz")).replaceAll("zzzzz", "neutrality"),
    );
  });
});

function ownColours({ negotiation }: Case): readonly string[] {
  return negotiation.parties.flatMap(({ colour }) => [colour.light, colour.dark]);
}

describe("what the second case says", () => {
  it.each([
    ["", /Britain/],
    ["/issues/fishing-limit", /200 miles/],
    ["/compare?from=1958-09-twelve-miles&to=1961-03-exchange-of-notes", /Britain/],
    ["/parties/united-kingdom", /United Kingdom/],
    ["/frame", /2 parties, 3 issues and 4 rounds/],
    ["/coverage", /13 statements/],
  ])("stands on %s", async (place, expected) => {
    const rendered = await renderScreen(second.negotiation.id, place);
    expect(rendered.kind === "page" && toText(rendered.html)).toMatch(expected);
  });

  it("softened and hardened follow its own parties’ ends: Britain moved away from 4 miles", async () => {
    const rendered = await renderScreen(
      second.negotiation.id,
      "/compare?from=1958-09-twelve-miles&to=1961-03-exchange-of-notes&party=united-kingdom&issue=fishing-limit",
    );
    expect(rendered.kind === "page" && toText(rendered.html)).toMatch(/softened/);
  });
});
