/**
 * Everybody at every door, on the program as it is built and started in team mode. A1: what the table says is what is
 * answered, a door without a row fails; A2: no form of a request gets round it; A3: nobody reaches another negotiation
 * by the ids of one's own. The short form runs with all tests, the whole with STANDPOINT_CHECK=full.
 */
import { expect, test } from "@playwright/test";
import { isFullCheck, sizeOf } from "../support/check-size";
import { listActs } from "../support/roles-acts";
import { readBuilt } from "../support/roles-build";
import { listBypasses } from "../support/roles-bypass";
import { listCrossings } from "../support/roles-cross";
import { type Asker, STANDINGS, type Standing } from "../support/roles-people";
import { type Answer, type Call, mapAtOnce } from "../support/roles-send";
import { findDifferences, findUnlisted, type Row, readRoleTable } from "../support/roles-table";
import { findSpilled, toCall, type Walked, walkAction, walkDoors } from "../support/roles-walk";
import { openWorld, type Place, type World } from "../support/roles-world";

/** May not read the closed negotiation. */
const SHUT_OUT: readonly Standing[] = ["nobody", "suspended", "token-elsewhere", "outsider"];
/** Of every so many bypass forms and crossings one is tried in short. */
const EVERY = sizeOf({ full: 1, short: 10 });

const rows = readRoleTable();
const ofDoors = rows.filter(({ door }) => door.kind !== "action");
const ofActions = rows.filter(({ door }) => door.kind === "action");
const isRefused = (cell: string) => /^40[134]$/.test(cell);

let world: World;
const walked: Walked[] = [];

test.describe.configure({ mode: "serial", timeout: isFullCheck ? 1_800_000 : 240_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  world = await openWorld();
});
test.afterAll(() => world?.close());

test("every page, route and action of the build has its row, and none more", () => {
  expect(findUnlisted(rows, readBuilt())).toEqual([]);
});

test("a door without a row, a cell that is answered otherwise and one that is not asked are seen", () => {
  const planted = readRoleTable(
    "GET /api/v1/health 200 200 200 200 200 200 200 200 200 200 200 403\npage /new 401 401 403 403 403 403 200 401 403 403 403 403",
  );
  const answers = STANDINGS.map((standing) => ({ row: "GET /api/v1/health", standing, answer: "200" }));
  const differences = findDifferences(planted, answers);
  expect(differences[0]).toBe("GET /api/v1/health, outsider: 200 and not 403");
  expect(differences.slice(1)).toHaveLength(STANDINGS.length);
  const built = { pages: ["/new", "/secret"], routes: ["/api/v1/health"], actions: [{ name: "app/x#y" }] };
  expect(findUnlisted(planted, built)).toEqual(["page /secret has no row", "action app/x#y has no row"]);
  expect(
    findSpilled([{ row: "r", standing: "nobody", answer: "200", text: "a secret name" }], ["secret name"]),
  ).toEqual(["r, nobody: “secret name”"]);
});

test("A1: pages and routes answer everybody as the table says, and nothing is written", async () => {
  const before = await world.hash();
  const closed = STANDINGS.filter((standing) => standing !== "public").map(world.askerOf);
  walked.push(...(await walkDoors(world, ofDoors, closed)));
  expect(await world.hash(), "the state after the walk").toBe(before);
  await world.openToPublic(true);
  const open = await world.hash();
  walked.push(...(await walkDoors(world, ofDoors, [world.askerOf("public")])));
  expect(await world.hash(), "the state after the public's walk").toBe(open);
  await world.openToPublic(false);
  expect(findDifferences(ofDoors, walked)).toEqual([]);
});

test("A1: what is told to readers is told to nobody else", async () => {
  const secrets = world.here.secrets;
  const shutOut = walked.filter(({ standing }) => SHUT_OUT.includes(standing));
  expect(findSpilled(shutOut, secrets)).toEqual([]);
  // Seen where it may be: otherwise nothing would have been looked for.
  const told = new Set(
    findSpilled(
      walked.filter(({ standing }) => standing === "reader"),
      secrets,
    ),
  );
  expect(told.size).toBeGreaterThan(35);
});

test("A1: a method that the table does not have is not served", async () => {
  const methods = ["POST", "PUT", "PATCH", "DELETE"];
  const listed = new Set(ofDoors.map(({ name }) => name.split(" ").slice(0, 2).join(" ")));
  const unlisted = ofDoors
    .filter(({ door }) => door.kind === "route")
    .flatMap((row) =>
      methods.flatMap((method) => {
        const { address } = row.door as { readonly address: string };
        return listed.has(`${method} ${address}`)
          ? []
          : [{ ...row, name: `${method} ${address}`, door: { kind: "route", method, address } as const }];
      }),
    );
  const once = [...new Map(unlisted.map((row) => [row.name, row])).values()];
  const before = await world.hash();
  const answers = await walkDoors(world, once, [world.askerOf("nobody"), world.askerOf("administrator")]);
  expect(once.length).toBeGreaterThan(60);
  expect(
    answers
      .filter(({ answer }) => answer !== "405")
      .map(({ row, standing, answer }) => [row, standing, answer]),
  ).toEqual([]);
  expect(await world.hash()).toBe(before);
});

test("A1: actions answer everybody as the table says; without right nothing is written, with it it is", async () => {
  const actions: Walked[] = [];
  const isMeant = (row: Row, standing: Standing, refused: boolean) =>
    isRefused(row.expected[standing]) === refused;
  const before = await world.hash();
  for (const row of ofActions)
    for (const standing of STANDINGS.filter((one) => one !== "public" && isMeant(row, one, true)))
      actions.push(await walkAction(world, row, world.askerOf(standing)));
  expect(await world.hash(), "the state after all that was refused").toBe(before);
  await world.openToPublic(true);
  const open = await world.hash();
  for (const row of ofActions) actions.push(await walkAction(world, row, world.askerOf("public")));
  expect(await world.hash(), "the state after the public's tries").toBe(open);
  await world.openToPublic(false);

  const idle: string[] = [];
  for (const row of ofActions) {
    const [first, ...others] = STANDINGS.filter((one) => one !== "public" && isMeant(row, one, false));
    if (first === undefined) continue;
    const state = await world.hash();
    actions.push(await walkAction(world, row, world.askerOf(first)));
    if ((await world.hash()) === state) idle.push(row.name);
    for (const standing of others) actions.push(await walkAction(world, row, world.askerOf(standing)));
  }
  expect(findDifferences(ofActions, actions)).toEqual([]);
  const acts = listActs(world.askerOf("owner"), world.here);
  const isWriting = ({ door }: Row) => door.kind === "action" && acts[door.name]?.writes === true;
  expect(idle).toEqual(ofActions.filter((row) => !isWriting(row)).map(({ name }) => name));
  expect(
    findSpilled(
      actions.filter(({ standing }) => SHUT_OUT.includes(standing)),
      world.here.secrets,
    ),
  ).toEqual([]);
});

test("A2: no form of a request gets round it", async () => {
  const { secrets } = world.here;
  const reads = ofDoors.filter(
    ({ door, expected }) =>
      door.kind !== "action" &&
      door.method === "GET" &&
      !/^\/(_|api\/v1\/\[\[)/.test(door.address) &&
      isRefused(expected.outsider),
  );
  const tried = reads.flatMap((row, at) =>
    listBypasses(toCall(row, world.here, world.origin).path)
      .filter((_, form) => (form + at) % EVERY === 0)
      .flatMap((bypass) =>
        (["nobody", "outsider"] as const).map((standing) => ({ row, standing, ...bypass })),
      ),
  );
  const before = await world.hash();
  const told = await mapAtOnce(tried, async ({ row, standing, name, call }) => {
    const { status, text, headers } = await sendTo(world.askerOf(standing), call);
    const answer = { row: `${row.name}, ${name}`, standing, answer: String(status) };
    return { ...answer, text: `${text}\n${JSON.stringify(headers)}` };
  });
  expect(tried.length).toBeGreaterThan(sizeOf({ full: 3_500, short: 350 }));
  expect(findSpilled(told, secrets)).toEqual([]);
  expect(
    told.filter(({ answer }) => answer === "500").map(({ row, standing }) => `${row}, ${standing}`),
  ).toEqual([]);
  expect(await world.hash(), "the state after all forms").toBe(before);
  // Some forms lead there for whoever may read: otherwise nothing would have been tried.
  const reader = world.askerOf("reader");
  const seen = await mapAtOnce(
    listBypasses(`/negotiations/${world.here.negotiation}/method`),
    async (one) => {
      const { text } = await sendTo(reader, one.call);
      return secrets.some((secret) => text.includes(secret));
    },
  );
  expect(seen.filter((is) => is).length).toBeGreaterThan(15);
});

/** Headers of the form stay where the asker has the same. */
function sendTo(asker: Asker, call: Call) {
  const cookie = [call.headers?.cookie, asker.headers.cookie].filter((one) => one !== undefined).join("; ");
  const headers = cookie === "" ? {} : { cookie };
  return world.sendAs({ ...asker, headers: { ...asker.headers, ...headers } }, call);
}

test("A2: what there is and what there is not are answered the same to whoever may not read", async () => {
  const { negotiation } = world.here;
  const unknown = "no-such-negotiation-is-kept-here".slice(0, negotiation.length);
  const none = { ...world.here, negotiation: unknown };
  const rowsOfOne = ofDoors.filter(({ name }) => name.includes("[negotiation]"));
  const different = await mapAtOnce(
    rowsOfOne.flatMap((row) => (["nobody", "outsider"] as const).map((standing) => ({ row, standing }))),
    async ({ row, standing }) => {
      const ask = async (place: Place) => {
        const answer = await world.sendAs(world.askerOf(standing), toCall(row, place, world.origin));
        return `${answer.status} ${toComparable(answer, place.negotiation)}`;
      };
      const there = new Set<string>();
      const not = new Set<string>();
      for (let tries = 0; tries < MOST_TRIES && !isAnyOf(there, not); tries += 1) {
        there.add(await ask(world.here));
        not.add(await ask(none));
      }
      return isAnyOf(there, not) ? [] : [`${row.name}, ${standing}`];
    },
  );
  expect(different.flat()).toEqual([]);
});

const isAnyOf = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...some].some((one) => others.has(one));

/** An answer comes whole or in pieces, as it happens: it is asked for until both have come the same way. */
const MOST_TRIES = 8;
const DRAWN = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g;

/** What can be seen, and the words of what scripts are given: the pieces of these have another order each time. */
function toComparable({ text, headers }: Answer, negotiation: string): string {
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "none";
  const same = text.replaceAll(negotiation, "[negotiation]").replaceAll(nonce, "").replace(DRAWN, "id");
  const scripts = same.match(/<script.*?<\/script>/gs) ?? [];
  const words = scripts.join(" ").match(/[A-Za-z0-9_./-]{4,}/g) ?? [];
  return `${same.replace(/<script.*?<\/script>/gs, "")}\n${[...new Set(words)].sort().join(" ")}`;
}

for (const [standing, isHere] of [
  ["outsider", false],
  ["owner", true],
  ["token-elsewhere", false],
] as const)
  test(`A3: the ids of another negotiation open and change nothing for ${standing}`, async () => {
    const [own, foreign] = isHere ? [world.here, world.elsewhere] : [world.elsewhere, world.here];
    const asker = world.askerOf(standing);
    const all = listCrossings(rows, asker, { own, foreign, origin: world.origin });
    expect(all.length).toBeGreaterThan(500);
    const tried = all.filter((_, at) => at % EVERY === 0);
    const isForeign = toForeignRows(own, asker);
    const before = await world.hash(isForeign);
    const told = await mapAtOnce(tried, async (one) => {
      const { status, text, headers } =
        one.kind === "request" ? await sendTo(asker, one.call) : await world.actAs(asker, one.act);
      const answer = { row: one.name, standing, answer: String(status) };
      return { ...answer, text: `${text}\n${JSON.stringify(headers)}` };
    });
    expect(findSpilled(told, foreign.secrets)).toEqual([]);
    expect(await world.hash(isForeign), "what is not the asker's own").toBe(before);
  });

/** Rows that are neither of one's own negotiation nor of one's own account. */
function toForeignRows(own: Place, { person }: Asker): (table: string, row: string) => boolean {
  const mine = [
    `"negotiation_id": "${own.negotiation}"`,
    `"person_id": "${person}"`,
    `"actor": "person:${person}"`,
  ];
  const itself: Readonly<Record<string, string>> = {
    person: `"id": "${person}"`,
    negotiation: `"id": "${own.negotiation}"`,
  };
  return (table, row) =>
    table !== "sign_in_attempt" &&
    !mine.some((part) => row.includes(part)) &&
    !(itself[table] !== undefined && row.includes(itself[table]));
}
