import { beforeAll, describe, expect, it } from "vitest";
import { actAs } from "../../../lib/auth/current-actor";
import type { RecordKind } from "../../../lib/codec/records/record-kinds";
import { createNegotiation } from "../../../lib/service/records/create-negotiation";
import { saveRecord } from "../../../lib/service/records/save-record";
import {
  findScreenFolder,
  listScreenFolders,
  type Rendered,
  renderScreen,
  toText,
} from "../../support/rendered-screen";
import { openTestDatabase } from "../../support/test-database";
import { STAGES } from "../../support/young-negotiation";
import { callApi } from "../rest/api-client";

openTestDatabase("nothing");

/** Addresses below a negotiation, and the stage from which they name something. */
const SCREENS: readonly (readonly [from: number, place: string])[] = [
  ...["", "/compare", "/compare/parties", "/issues", "/parties", "/rounds", "/demands"].map(
    (place) => [0, place] as const,
  ),
  ...["/sources", "/search", "/search?q=water", "/method", "/reliability", "/coverage"].map(
    (place) => [0, place] as const,
  ),
  ...["/compare/changes.md", "/compare/changes.csv"].map((place) => [0, place] as const),
  ...["/parties/inland", "/coverage?party=inland", "/demands?party=inland"].map(
    (place) => [1, place] as const,
  ),
  ...["/parties/coast", "/compare/parties?a=inland&b=coast"].map((place) => [2, place] as const),
  ...[
    "/issues/water",
    "/issues/honours",
    "/issues/water/table",
    "/coverage?party=inland&issue=water",
    "/demands?issue=honours",
  ].map((place) => [3, place] as const),
  ...[
    "/rounds/2024-03-first",
    "?round=2024-03-first",
    "/compare?from=none&to=2024-03-first",
    "/compare/parties?a=inland&b=coast&round=2024-03-first",
  ].map((place) => [4, place] as const),
  [5, "/sources/minutes"],
  [6, "/demands/inland-half"],
  [7, "/statements/inland-half-1"],
  ...[
    "/frame",
    ...["party", "issue", "round", "phase", "source", "demand", "statement"].map((kind) => `/new/${kind}`),
  ].map((place) => [0, place] as const),
];
const API: readonly (readonly [from: number, address: string])[] = [
  ...[
    "",
    "/positions",
    "/gaps",
    "/compare",
    "/demands",
    "/sources",
    "/rounds",
    "/statements",
    "/search?q=water",
  ].map((a) => [0, a] as const),
  [2, "/gaps?a=inland&b=coast"],
  [3, "/trajectories?issue=water"],
  [3, "/trajectories?issue=honours"],
  [4, "/positions?round=2024-03-first"],
  [4, "/rounds/2024-03-first"],
];

const READER = {
  kind: "person" as const,
  ...{ id: "p-reader", name: "Reader", administrator: false, limits: null },
  roles: Object.fromEntries(STAGES.map((_, index) => [`stage-${index}`, "reader" as const])),
};

const HONOURS = STAGES.flatMap(({ steps }) => steps).filter(
  ({ fields }) => "id" in fields && fields.id === "honours",
);

async function create(id: string): Promise<void> {
  const made = await createNegotiation({
    ...{ id, name: `Talks ${id}`, description: "Made for a test.", threshold: 5 },
    ...{ copyFrameOf: null, reason: null, key: null },
  });
  expect(made).toMatchObject({ ok: true });
}

async function save(negotiation: string, kind: RecordKind, fields: object): Promise<void> {
  const saved = await saveRecord({ negotiation, kind, version: null, fields, reason: null, key: null });
  expect(saved).toMatchObject({ ok: true });
}

beforeAll(async () => {
  for (const [index] of STAGES.entries()) {
    await create(`stage-${index}`);
    for (const { steps } of STAGES.slice(0, index + 1))
      for (const { kind, fields } of steps) await save(`stage-${index}`, kind, fields);
  }
});

/** What no screen of a young negotiation may say: a number of nothing, a program's word, a change that nobody made. */
const FALSE_FINDING =
  /\b0 of 0\b|\bNaN\b|\bundefined\b|\bInfinity\b|\[object|\b(hardened|softened) (?:its|on)\b|import a dataset/i;
/** Screens that say what is to be done next while nothing has been stated. */
const GUIDES = [
  "",
  "/compare",
  "/compare/parties",
  "/issues",
  "/parties",
  "/rounds",
  "/demands",
  "/sources",
  "/coverage",
];
const NEXT = ["party", "party", "issue", "round", "source", "demand", "statement"];
/** Of these, what they wait for once it is there. */
const READY: Readonly<Record<string, number>> = {
  ...{
    "/compare": 4,
    "/compare/parties": 4,
    "/issues": 4,
    "/parties": 4,
    "/rounds": 4,
    "/sources": 5,
    "/demands": 6,
  },
};

describe.each(STAGES.map(({ name }, index) => ({ index, name })))("a negotiation with $name", ({ index }) => {
  const negotiation = `stage-${index}`;
  const from = <T>(table: readonly (readonly [number, T])[]) =>
    table.filter(([first]) => first <= index).map(([, one]) => one);

  it.each(from(SCREENS))("shows %s with one heading and no false finding", async (place) => {
    const rendered = await renderScreen(negotiation, place);
    if (rendered.kind === "page") {
      expect(rendered.html.match(/<h1[ >]/g)).toHaveLength(1);
      expect(toText(rendered.html)).not.toMatch(FALSE_FINDING);
    } else if (rendered.kind === "file") {
      // A file of nothing is not offered; who asks for it all the same is told in a sentence.
      expect([200, 404]).toContain(rendered.status);
    } else {
      expect([place, rendered.digest]).toEqual(["/issues", expect.stringContaining("/issues/water;")]);
    }
  });

  it.each(from(API))("answers %s of the API, or says in a sentence what is missing", async (address) => {
    const answer = await callApi(`/negotiations/${negotiation}${address}`);
    const body = (await answer.json()) as { readonly detail?: string };
    if (answer.status !== 200) {
      expect([400, 404]).toContain(answer.status);
      expect(body.detail).toMatch(/no rounds yet|no round before|no pair of parties/);
    }
  });

  const guided = GUIDES.filter((place) => index < Math.min(7, READY[place] ?? 7));
  it.each(guided)("says on %s what is to be done next, with the way for those who may", async (place) => {
    const href = `href="/negotiations/${negotiation}/new/${NEXT[index]}"`;
    const rendered = await renderScreen(negotiation, place);
    expect(rendered.kind === "page" && rendered.html).toContain(href);
    const asReader = await actAs(READER, () => renderScreen(negotiation, place));
    expect(asReader.kind === "page" && asReader.html).not.toContain("/new/");
    expect(asReader.kind === "page" && toText(asReader.html)).toContain("Whoever may write");
  });
});

describe.each([
  ["with a round before anything else", "round-first", ["a round"]],
  ["with one party, an issue and a round", "alone", ["one party", "issues", "a round"]],
  ["without any scale", "unscaled", ["one party", "two parties", "a round", "honours"]],
] as const)("a negotiation %s", (_, id, names) => {
  beforeAll(async () => {
    await create(id);
    const steps = names.flatMap((name) => STAGES.find((stage) => stage.name === name)?.steps ?? HONOURS);
    for (const { kind, fields } of steps) {
      // Whoever is not there yet took no part.
      const own = kind === "round" ? { ...fields, participants: [] } : fields;
      await save(id, kind, own);
    }
  });

  it.each(GUIDES)("shows %s with one heading and no false finding", async (place) => {
    const rendered = await renderScreen(id, place);
    if (rendered.kind === "signal") return expect(rendered.digest).toContain("/issues/");
    const { html } = rendered as Extract<Rendered, { kind: "page" }>;
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(toText(html)).not.toMatch(FALSE_FINDING);
  });
});

it("the table names every screen but those that write or show what was written", () => {
  const shown = new Set(SCREENS.map(([, place]) => findScreenFolder(place)));
  const others = listScreenFolders().filter((folder) => !shown.has(folder));
  expect(
    others.filter((folder) => !/^(edit|new|merge|history|writes|people|frame)(\/|$)/.test(folder)),
  ).toEqual([]);
});
