/** The program in team mode with two negotiations, somebody of every standing, and things of each that can be written. */
import pg from "pg";
import { hashState } from "./hash-state";
import { type BuiltAction, fillIn, readBuilt } from "./roles-build";
import { loadOtherNegotiation, readWalkedCases, type WalkedCase } from "./roles-case";
import { type Asker, makeAskers, makeInvitation, type Standing } from "./roles-people";
import { type Answer, type Call, callAction, type Form, send } from "./roles-send";
import { startTeamProgram } from "./start-program";

const SECRET = "a secret that signs the cookies of this walk alone";
/** Each is in a role of its own trouble: what is done to one leaves the others as they are. */
const VICTIMS = ["to-let-go", "to-change", "to-reset", "to-suspend", "to-promote"] as const;
/** Sources that nothing refers to. */
const SPARES = ["restored", "removed", "undone", "merged", "merged-into"] as const;

/** A negotiation with what the walk has put into it. */
export type Place = WalkedCase & {
  /** The write that created each spare source. */
  readonly writes: Readonly<Record<string, string>>;
  readonly victims: Readonly<Record<(typeof VICTIMS)[number], string>>;
  readonly invitation: string;
  /** A session and a token of somebody who has a role in it. */
  readonly session: string;
  readonly token: string;
};

export type World = {
  readonly origin: string;
  readonly here: Place;
  readonly elsewhere: Place;
  readonly actions: ReadonlyMap<string, BuiltAction>;
  readonly askerOf: (standing: Standing) => Asker;
  readonly sendAs: (asker: Asker, call: Call) => Promise<Answer>;
  /** Calls an action on a page that has it, its parameters filled in with names of a place. */
  readonly actAs: (asker: Asker, act: Act) => Promise<Answer>;
  readonly openToPublic: (open: boolean) => Promise<void>;
  readonly hash: (isCounted?: (table: string, row: string) => boolean) => Promise<string>;
  readonly close: () => Promise<void>;
};
export type Act = {
  readonly name: string;
  readonly on: Readonly<Record<string, string>>;
  readonly args: readonly unknown[];
  readonly form: Form;
};

export async function openWorld(): Promise<World> {
  const program = await startTeamProgram({ STANDPOINT_SECRET: SECRET });
  const { origin, databaseUrl } = program;
  const client = new pg.Client({ connectionString: databaseUrl });
  const close = async () => {
    await client.end();
    await program.close();
  };
  try {
    loadOtherNegotiation(databaseUrl);
    await client.connect();
    await client.query("SELECT set_config('standpoint.actor', 'walk', false)");
    const { shipped, other } = readWalkedCases();
    const settings = { origin, secret: SECRET };
    const of = { here: shipped.negotiation, elsewhere: other.negotiation, prefix: "walk", settings };
    const askers = new Map((await makeAskers(client, of)).map((asker) => [asker.standing, asker]));
    const askerOf = (standing: Standing) => {
      const asker = askers.get(standing);
      if (asker === undefined) throw new Error(`nobody was made ${standing}`);
      return asker;
    };
    const sendAs: World["sendAs"] = (asker, call) =>
      send(origin, { ...call, headers: { ...call.headers, ...asker.headers } });
    const furnish = (place: WalkedCase, owner: Asker) =>
      furnishPlace({ client, origin, sendAs, place, owner });
    const here = await furnish(shipped, askerOf("owner"));
    const elsewhere = await furnish(other, askerOf("outsider"));
    const actions = new Map(readBuilt().actions.map((action) => [action.name, action]));
    return {
      ...{ origin, here, elsewhere, actions, askerOf, sendAs, close },
      actAs: async (asker, { name, on, args, form }) => {
        const action = actions.get(name);
        if (action === undefined) throw new Error(`there is no action ${name}`);
        const path = fillIn(action.pages[0] ?? "", on);
        return sendAs(asker, await callAction({ origin, id: action.id, path, args, form }));
      },
      openToPublic: async (open) => {
        await client.query("UPDATE negotiation SET public_reading = $1 WHERE id = $2", [
          open,
          here.negotiation,
        ]);
      },
      hash: (isCounted) => hashState(databaseUrl, isCounted),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function furnishPlace({
  client,
  origin,
  sendAs,
  place,
  owner,
}: {
  readonly client: pg.Client;
  readonly origin: string;
  readonly sendAs: World["sendAs"];
  readonly place: WalkedCase;
  readonly owner: Asker;
}): Promise<Place> {
  const { negotiation } = place;
  for (const name of VICTIMS) {
    const id = `${negotiation}-${name}`;
    await client.query("INSERT INTO person (id, name, email) VALUES ($1, $1, $2)", [
      id,
      `${id}@desk.example`,
    ]);
    await client.query("INSERT INTO membership (negotiation_id, id, role) VALUES ($1, $2, 'reader')", [
      negotiation,
      id,
    ]);
  }
  await makeInvitation(client, negotiation, `${negotiation}-invitation`);
  const sources = `/api/v1/negotiations/${negotiation}/sources`;
  const write = async (method: string, path: string, body: object, more: Record<string, string> = {}) => {
    const headers = { "content-type": "application/json", origin, ...more };
    const answer = await sendAs(owner, { method, path, body: JSON.stringify(body), headers });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
  };
  for (const name of SPARES) await write("POST", sources, spareSource(`spare-${name}`));
  const restored = { title: "A spare source, revised" };
  await write("PATCH", `${sources}/spare-restored`, restored, { "if-match": '"1"' });
  const { rows } = await client.query<{ source: string; write: string }>(
    `SELECT DISTINCT ON (record_id) record_id AS source, write_id AS write FROM history_entry
     WHERE negotiation_id = $1 AND table_name = 'source' AND record_id LIKE 'spare-%' ORDER BY record_id, id`,
    [negotiation],
  );
  return {
    ...place,
    writes: Object.fromEntries(rows.map(({ source, write: id }) => [source, id])),
    victims: Object.fromEntries(VICTIMS.map((name) => [name, `${negotiation}-${name}`])) as Place["victims"],
    invitation: `${negotiation}-invitation`,
    session: owner.spareSession,
    token: `${owner.person}-token`,
  };
}

export const spareSource = (id: string) => ({
  ...{ id, title: "A spare source", author: null, publisher: "A press", published: null, url: null },
  ...{ kind: "official-document", language: "en", reliability: "B", seen: false },
});

/** What stands for the parameters of an address in a place. */
export function namesIn(place: Place, kind: string | null = null): Readonly<Record<string, string>> {
  const known = kind ?? "source";
  const ids: Readonly<Record<string, string>> = {
    ...{ source: "spare-restored", statement: place.statement, demand: place.demand },
    ...{ round: place.round, party: place.party, issue: place.issue },
  };
  return {
    ...{ negotiation: place.negotiation, statement: place.statement, demand: place.demand },
    ...{ source: place.source, round: place.round, party: place.party, issue: place.issue },
    ...{ kind: known, id: ids[known] ?? "none", write: place.writes["spare-restored"] ?? "none" },
    path: "nowhere",
  };
}
