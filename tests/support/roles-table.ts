/**
 * What every door of the program answers to everybody, as it was decided, and not as the program works it out. Each row
 * is one door; its columns are the standings, in the order of STANDINGS:
 *
 * nobody, public, reader, analyst, editor, owner, administrator, suspended, token-read, token-write, token-elsewhere,
 * outsider
 *
 * A cell is an HTTP status; of an action `ok` is that it got as far as its work, whatever came of that.
 */
import { STANDINGS, type Standing } from "./roles-people";

const TABLE = `
page /                                                         401 307 307 307 307 307 200 401 307 307 307 307
page /account                                                  401 401 200 200 200 200 200 401 403 403 403 200
page /accounts                                                 401 401 403 403 403 403 200 401 403 403 403 403
page /invitation                                               200 200 200 200 200 200 200 200 200 200 200 200
page /password                                                 200 200 200 200 200 200 200 200 200 200 200 200
page /set-up                                                   200 200 200 200 200 200 200 200 200 200 200 200
page /sign-in                                                  200 200 307 307 307 307 307 200 307 307 307 307
page /reference                                                200 200 200 200 200 200 200 200 200 200 200 200
page /new                                                      401 401 403 403 403 403 200 401 403 403 403 403
page /_not-found                                               404 404 404 404 404 404 404 404 404 404 404 404
page /_global-error                                            500 500 500 500 500 500 500 500 500 500 500 500
page /negotiations/[negotiation]                               401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/compare                       401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/compare/parties               401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/coverage                      401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/demands                       401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/demands/[demand]              401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/frame                         401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/issues                        401 307 307 307 307 307 307 401 307 307 403 403
page /negotiations/[negotiation]/issues/[issue]                401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/method                        401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/parties                       401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/parties/[party]               401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/reliability                   401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/rounds                        401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/rounds/[round]                401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/search                        401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/sources                       401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/sources/[source]              401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/statements/[statement]        401 200 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/history                       401 401 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/history/[kind]/[id]           401 401 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/writes/[write]                401 401 200 200 200 200 200 401 200 200 403 403
page /negotiations/[negotiation]/new/[kind]                    401 401 403 200 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/new/[kind] kind=party         401 401 403 403 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/edit/[kind]/[id]              401 401 403 200 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/edit/[kind]/[id] kind=issue   401 401 403 403 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/edit/[kind]/[id]/remove       401 401 403 200 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/edit/[kind]/[id]/remove kind=round 401 401 403 403 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/merge/[kind]/[id]             401 401 403 403 200 200 200 401 403 200 403 403
page /negotiations/[negotiation]/people                        401 401 403 403 403 200 200 401 403 403 403 403

GET /icon.svg                                                  200 200 200 200 200 200 200 200 200 200 200 200
GET /negotiations/[negotiation]/compare/changes.csv            401 200 200 200 200 200 200 401 200 200 403 403
GET /negotiations/[negotiation]/compare/changes.md             401 200 200 200 200 200 200 401 200 200 403 403
GET /negotiations/[negotiation]/issues/[issue]/table           401 200 200 200 200 200 200 401 200 200 403 403
POST /api/auth/sign-in                                         400 400 400 400 400 400 400 400 400 400 400 400
POST /api/auth/sign-out                                        303 303 303 303 303 303 303 303 303 303 303 303
GET /api/v1/[[...path]]                                        404 404 404 404 404 404 404 404 404 404 404 404
POST /api/v1/[[...path]]                                       404 404 404 404 404 404 404 404 404 404 404 404
PUT /api/v1/[[...path]]                                        404 404 404 404 404 404 404 404 404 404 404 404
PATCH /api/v1/[[...path]]                                      404 404 404 404 404 404 404 404 404 404 404 404
DELETE /api/v1/[[...path]]                                     404 404 404 404 404 404 404 404 404 404 404 404
OPTIONS /api/v1/[[...path]]                                    404 404 404 404 404 404 404 404 404 404 404 404
GET /api/v1/health                                             200 200 200 200 200 200 200 200 200 200 200 200
GET /api/v1/openapi.json                                       200 200 200 200 200 200 200 200 200 200 200 200
GET /api/v1/negotiations                                       200 200 200 200 200 200 200 200 200 200 200 200
GET /api/v1/negotiations/[negotiation]                         401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/compare                 401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/gaps                    401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/positions               401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/trajectories            401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/search                  401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/demands                 401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/demands/[id]            401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/rounds                  401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/rounds/[id]             401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/sources                 401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/sources/[id]            401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/negotiations/[negotiation]/statements              401 200 200 200 200 200 200 401 200 200 403 403
GET /api/v1/statements/[id]                                    401 200 200 200 200 200 200 401 200 200 404 404
GET /api/v1/statements/[id]/history                            401 401 200 200 200 200 200 401 200 200 404 404
POST /api/v1/negotiations/[negotiation]/demands                401 401 403 400 400 400 400 401 403 400 403 403
PATCH /api/v1/negotiations/[negotiation]/demands/[id]          401 401 403 412 412 412 412 401 403 412 403 403
DELETE /api/v1/negotiations/[negotiation]/demands/[id]         401 401 403 412 412 412 412 401 403 412 403 403
POST /api/v1/negotiations/[negotiation]/rounds                 401 401 403 403 400 400 400 401 403 400 403 403
PATCH /api/v1/negotiations/[negotiation]/rounds/[id]           401 401 403 403 412 412 412 401 403 412 403 403
DELETE /api/v1/negotiations/[negotiation]/rounds/[id]          401 401 403 403 412 412 412 401 403 412 403 403
POST /api/v1/negotiations/[negotiation]/sources                401 401 403 400 400 400 400 401 403 400 403 403
PATCH /api/v1/negotiations/[negotiation]/sources/[id]          401 401 403 412 412 412 412 401 403 412 403 403
DELETE /api/v1/negotiations/[negotiation]/sources/[id]         401 401 403 412 412 412 412 401 403 412 403 403
POST /api/v1/negotiations/[negotiation]/statements             401 401 403 400 400 400 400 401 403 400 403 403
PATCH /api/v1/statements/[id]                                  401 401 403 412 412 412 412 401 403 412 404 404
DELETE /api/v1/statements/[id]                                 401 401 403 412 412 412 412 401 403 412 404 404

action (people)/account#changeName                             401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/account#changePassword                         401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/account#endSession                             401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/account#endOtherSessions                       401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/account#makeToken                              401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/account#revokeToken                            401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/account#deleteAccount                          401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/accounts#suspend                               401 401 403 403 403 403 ok  401 403 403 403 403
action (people)/accounts#administer                            401 401 403 403 403 403 ok  401 403 403 403 403
action (people)/accounts#makePasswordLink                      401 401 403 403 403 403 ok  401 403 403 403 403
action (people)/invitation#join                                401 401 ok  ok  ok  ok  ok  401 403 403 403 ok
action (people)/invitation#joinNew                             ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
action (people)/password#choosePassword                        ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
action (people)/set-up#makeFirstAccount                        ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok
action new#sendNewNegotiation                                  401 401 403 403 403 403 ok  401 403 403 403 403
action negotiations/[negotiation]#listDestinations             401 ok  ok  ok  ok  ok  ok  401 ok  ok  403 403
action negotiations/[negotiation]#listNearRecords              401 ok  ok  ok  ok  ok  ok  401 ok  ok  403 403
action negotiations/[negotiation]/new#listSuppliedOptions      401 ok  ok  ok  ok  ok  ok  401 ok  ok  403 403
action negotiations/[negotiation]/new#sendRecordForm           401 401 403 ok  ok  ok  ok  401 403 ok  403 403
action negotiations/[negotiation]/edit/[kind]/[id]/remove#remove 401 401 403 ok  ok  ok  ok  401 403 ok  403 403
action negotiations/[negotiation]/history/[kind]/[id]#restore  401 401 403 ok  ok  ok  ok  401 403 ok  403 403
action negotiations/[negotiation]/merge/[kind]/[id]#merge      401 401 403 403 ok  ok  ok  401 403 ok  403 403
action negotiations/[negotiation]/writes/[write]#undo          401 401 403 403 ok  ok  ok  401 403 ok  403 403
action negotiations/[negotiation]/people#invite                401 401 403 403 403 ok  ok  401 403 403 403 403
action negotiations/[negotiation]/people#turnReading           401 401 403 403 403 ok  ok  401 403 403 403 403
action negotiations/[negotiation]/people#letGo                 401 401 403 403 403 ok  ok  401 403 403 403 403
action negotiations/[negotiation]/people#makePasswordLink      401 401 403 403 403 ok  ok  401 403 403 403 403
action negotiations/[negotiation]/people#changeRole            401 401 403 403 403 ok  ok  401 403 403 403 403
action negotiations/[negotiation]/people#revokeInvitation      401 401 403 403 403 ok  ok  401 403 403 403 403
`;

export type Door =
  | { readonly kind: "page" | "route"; readonly method: string; readonly address: string }
  | { readonly kind: "action"; readonly name: string };
export type Row = {
  /** The row's name in the table. */
  readonly name: string;
  readonly door: Door;
  /** The kind of record that the address is about, where it can be about several. */
  readonly recordKind: string | null;
  readonly expected: Readonly<Record<Standing, string>>;
};

/** @throws {Error} A row has not one cell for each standing. */
export function readRoleTable(text: string = TABLE): readonly Row[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [readRow(line)]));
}

function readRow(line: string): Row {
  const words = line.trim().split(/ +/);
  const cells = words.slice(-STANDINGS.length);
  const [verb = "", place = "", of] = words.slice(0, -STANDINGS.length);
  if (place === "" || !cells.every((cell) => /^(\d{3}|ok)$/.test(cell)))
    throw new Error(`no row of ${STANDINGS.length} cells: ${line}`);
  const expected = Object.fromEntries(STANDINGS.map((standing, at) => [standing, cells[at] ?? ""]));
  return {
    name: words.slice(0, -STANDINGS.length).join(" "),
    door: toDoor(verb, place),
    recordKind: of?.replace("kind=", "") ?? null,
    expected: expected as Record<Standing, string>,
  };
}

function toDoor(verb: string, place: string): Door {
  if (verb === "action") return { kind: "action", name: `app/${place.replace("#", "/actions.ts#")}` };
  if (verb === "page") return { kind: "page", method: "GET", address: place };
  return { kind: "route", method: verb, address: place };
}

/** What was answered to somebody at a door. */
export type Observed = { readonly row: string; readonly standing: Standing; readonly answer: string };

/** Every cell that was answered otherwise than the table says, or not asked at all, in one line each. */
export function findDifferences(rows: readonly Row[], observed: readonly Observed[]): readonly string[] {
  const answers = new Map(observed.map(({ row, standing, answer }) => [`${row}\n${standing}`, answer]));
  return rows.flatMap(({ name, expected }) =>
    STANDINGS.flatMap((standing) => {
      const answer = answers.get(`${name}\n${standing}`) ?? "never asked";
      return answer === expected[standing]
        ? []
        : [`${name}, ${standing}: ${answer} and not ${expected[standing]}`];
    }),
  );
}

/** Doors of the build that the table does not have, and doors of the table that the build does not have. */
export function findUnlisted(
  rows: readonly Row[],
  built: {
    readonly pages: readonly string[];
    readonly routes: readonly string[];
    readonly actions: readonly { readonly name: string }[];
  },
): readonly string[] {
  const listed = new Set(
    rows.map(({ door }) => (door.kind === "action" ? `action ${door.name}` : `${door.kind} ${door.address}`)),
  );
  const there = new Set([
    ...built.pages.map((page) => `page ${page}`),
    ...built.routes.map((route) => `route ${route}`),
    ...built.actions.map(({ name }) => `action ${name}`),
  ]);
  return [
    ...[...there].filter((door) => !listed.has(door)).map((door) => `${door} has no row`),
    ...[...listed].filter((door) => !there.has(door)).map((door) => `${door} is not in the build`),
  ];
}
