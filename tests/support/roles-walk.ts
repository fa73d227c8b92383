/** Asks at every door of the table on behalf of everybody, and says what was answered. */

import { listActs } from "./roles-acts";
import { fillIn } from "./roles-build";
import type { Asker } from "./roles-people";
import { type Answer, type Call, mapAtOnce } from "./roles-send";
import type { Observed, Row } from "./roles-table";
import { namesIn, type Place, type World } from "./roles-world";

export type Walked = Observed & { readonly text: string };

/** What an API address cannot be asked without. */
const QUERIES: Readonly<Record<string, (place: Place) => string>> = {
  "/api/v1/negotiations/[negotiation]/compare": ({ rounds }) => `?from=${rounds[0]}&to=${rounds.at(-1)}`,
  "/api/v1/negotiations/[negotiation]/trajectories": ({ issue }) => `?issue=${issue}`,
  "/api/v1/negotiations/[negotiation]/search": () => "?q=the",
  "/negotiations/[negotiation]/search": () => "?q=the",
};
/** Kinds of records that API addresses end in. */
const KINDS = ["demand", "round", "source", "statement"];

/** The request of a row about a place. A write is one that nobody may make: against a version that never was. */
export function toCall({ door, recordKind }: Row, place: Place, origin: string): Call {
  if (door.kind === "action") throw new Error(`${door.name} is called and not asked for`);
  const { method, address } = door;
  const ofApi = KINDS.find((kind) => address.includes(`/${kind}s/[id]`)) ?? null;
  const path = fillIn(address, namesIn(place, recordKind ?? ofApi)) + (QUERIES[address]?.(place) ?? "");
  if (["GET", "HEAD", "OPTIONS"].includes(method)) return { method, path };
  const isDelete = method === "DELETE";
  return {
    ...{ method, path },
    headers: {
      ...{ origin, "if-match": '"999999"' },
      ...(isDelete ? {} : { "content-type": "application/json" }),
    },
    ...(isDelete ? {} : { body: "{}" }),
  };
}

/** Asks at the doors of pages and routes. */
export function walkDoors(
  world: World,
  rows: readonly Row[],
  askers: readonly Asker[],
): Promise<readonly Walked[]> {
  const cells = rows
    .filter(({ door }) => door.kind !== "action")
    .flatMap((row) => askers.map((asker) => ({ row, asker })));
  return mapAtOnce(cells, async ({ row, asker }) => {
    // Signing out ends the session that it is sent with: here one that is not needed.
    const isSigningOut = row.name === "POST /api/auth/sign-out";
    const sender = isSigningOut ? { ...asker, headers: {} } : asker;
    const answer = await world.sendAs(sender, toCall(row, world.here, world.origin));
    return toWalked(row, asker, String(answer.status), answer);
  });
}

/** Calls one action on behalf of somebody. */
export async function walkAction(world: World, row: Row, asker: Asker): Promise<Walked> {
  if (row.door.kind !== "action") throw new Error(`${row.name} is no action`);
  const { name } = row.door;
  const sent = listActs(asker, world.here)[name];
  if (sent === undefined) throw new Error(`nothing is known that ${name} could be called with`);
  const answer = await world.actAs(asker, { name, on: namesIn(world.here), ...sent });
  return toWalked(row, asker, toActionAnswer(answer), answer);
}

function toWalked(row: Row, { standing }: Asker, answer: string, { text, headers }: Answer): Walked {
  return { row: row.name, standing, answer, text: `${text}\n${JSON.stringify(headers)}` };
}

const SIGN_IN = /"message":"Sign in to go on\./;
const NOT_ALLOWED =
  /"message":"(Your role does not allow this|Only an administrator of this|A token may not)/;

/** A refusal of an action is a status, or stands in the answer of its form. */
export function toActionAnswer({ status, text }: Pick<Answer, "status" | "text">): string {
  if (SIGN_IN.test(text)) return "401";
  if (NOT_ALLOWED.test(text)) return "403";
  return status === 200 || status === 303 ? "ok" : String(status);
}

/** Cells in which somebody was told what only readers may know. */
export function findSpilled(walked: readonly Walked[], secrets: readonly string[]): readonly string[] {
  return walked.flatMap(({ row, standing, text }) => {
    const secret = secrets.find((one) => text.includes(one));
    return secret === undefined ? [] : [`${row}, ${standing}: “${secret}”`];
  });
}
