/**
 * Requests of somebody who belongs to one negotiation, with the ids of another: in every parameter of an address, in
 * queries, in the arguments of actions, and beside them in what a form or a body says.
 */
import { listActs } from "./roles-acts";
import type { Asker } from "./roles-people";
import type { Call, Form } from "./roles-send";
import type { Row } from "./roles-table";
import { toCall } from "./roles-walk";
import { type Act, namesIn, type Place, spareSource } from "./roles-world";

export type Crossing = { readonly name: string } & (
  | { readonly kind: "request"; readonly call: Call }
  | { readonly kind: "act"; readonly act: Act }
);

/** Said in a form or a body by somebody who wishes it were so. */
function listWishes(own: Place, foreign: Place, victim: string): readonly Form[] {
  return [
    { userId: victim, personId: victim, person_id: victim },
    { role: "owner", administrator: "true", banned: "false" },
    {
      negotiation: foreign.negotiation,
      negotiationId: foreign.negotiation,
      workspaceId: foreign.negotiation,
    },
    { actor: "local", kind: "local", actorId: `person:${victim}` },
    { id: foreign.source, version: "1", "__proto__.role": "owner" },
    { "$ACTION_1:0": `{"bound":"$@1"}`, _negotiation: foreign.negotiation, limits: "null" },
    {
      negotiation: `${foreign.negotiation}@2030-01-01`,
      copyFrameOf: foreign.negotiation,
      own: own.negotiation,
    },
  ];
}

export function listCrossings(
  rows: readonly Row[],
  asker: Asker,
  { own, foreign, origin }: { readonly own: Place; readonly foreign: Place; readonly origin: string },
): readonly Crossing[] {
  const victim = foreign.victims["to-let-go"];
  const wishes = listWishes(own, foreign, victim);
  return [
    ...listReads(rows, own, foreign, origin),
    ...listQueries(own, foreign),
    ...listBodies(own, foreign, wishes, origin),
    ...listOtherActs(asker, own, foreign, wishes),
  ];
}

const ofRequest = (name: string, call: Call): Crossing => ({ kind: "request", name, call });

/** Addresses with ids of the other negotiation in one's own, and those of the other one itself. */
function listReads(rows: readonly Row[], own: Place, foreign: Place, origin: string): readonly Crossing[] {
  const mixed: Place = { ...foreign, negotiation: own.negotiation, rounds: own.rounds };
  const kinds = ["statement", "demand", "source", "round", "party", "issue"];
  return rows
    .filter(({ door }) => door.kind !== "action" && door.address.includes("["))
    .flatMap((row) => {
      const address = row.door.kind === "action" ? "" : row.door.address;
      const ofKinds = address.includes("[kind]")
        ? kinds.map((recordKind) => ({ ...row, recordKind, name: `${row.name} ${recordKind}` }))
        : [row];
      const asOf = { ...foreign, negotiation: `${foreign.negotiation}@2030-01-01` };
      return ofKinds.flatMap((one) => [
        ofRequest(`${one.name}: its ids in one's own`, toCall(one, mixed, origin)),
        ofRequest(`${one.name}: its own`, toCall(one, foreign, origin)),
        ofRequest(`${one.name}: as of a day`, toCall(one, asOf, origin)),
      ]);
    });
}

/** Ids of the other negotiation in the queries of one's own. */
function listQueries(own: Place, foreign: Place): readonly Crossing[] {
  const names = namesIn(foreign);
  const ids = ["party", "issue", "round", "demand", "source", "statement"];
  const home = `/negotiations/${own.negotiation}`;
  const api = `/api/v1${home}`;
  const get = (path: string) => ofRequest(path, { method: "GET", path });
  const write = foreign.writes["spare-restored"] ?? "";
  return [
    ...["statements", "demands", "rounds", "sources", "gaps", "positions", "trajectories"].flatMap((list) =>
      ids.map((id) => get(`${api}/${list}?${id}=${names[id]}`)),
    ),
    ...["", "/compare", "/demands", "/sources", "/search", "/history", "/rounds", "/coverage"].flatMap(
      (page) => [
        ...ids.map((id) => get(`${home}${page}?${id}=${names[id]}`)),
        get(`${home}${page}?negotiation=${foreign.negotiation}`),
        get(`${home}${page}?asOf=2030-01-01&negotiation=${foreign.negotiation}`),
      ],
    ),
    ...ids.flatMap((id) => [
      get(`${home}/new/statement?${id}=${names[id]}`),
      get(`${home}/merge/${id}/${names[id]}?into=${names[id]}`),
      get(`${home}/merge/source/spare-merged?into=${names[id]}`),
    ]),
    get(`${home}/history?by=person:${foreign.victims["to-change"]}`),
    get(`${home}/history/source/spare-restored?restore=${write}`),
    get(`${home}/writes/${write}`),
    get(`/api/v1/statements/${foreign.statement}?negotiation=${foreign.negotiation}`),
    get(`/api/v1/statements/${foreign.statement}?negotiation=${own.negotiation}`),
    get(`/api/v1/statements/${foreign.statement}/history?negotiation=${foreign.negotiation}`),
    get(`/api/v1/statements/${foreign.statement}/history?negotiation=${own.negotiation}`),
    get(`/new?copyFrameOf=${foreign.negotiation}`),
    get(`/invitation?key=${foreign.invitation}x`),
    get(`/sign-in?next=/negotiations/${foreign.negotiation}`),
  ];
}

/** Bodies to the API that say whose they are. */
function listBodies(
  own: Place,
  foreign: Place,
  wishes: readonly Form[],
  origin: string,
): readonly Crossing[] {
  const headers = { "content-type": "application/json", origin, "if-match": '"1"' };
  const kinds = ["source", "demand", "round"] as const;
  const places = kinds.flatMap((kind) => [
    { method: "POST", path: `/api/v1/negotiations/${foreign.negotiation}/${kind}s` },
    { method: "POST", path: `/api/v1/negotiations/${own.negotiation}/${kind}s` },
    { method: "PATCH", path: `/api/v1/negotiations/${own.negotiation}/${kind}s/${foreign[kind]}` },
    { method: "PATCH", path: `/api/v1/negotiations/${foreign.negotiation}/${kind}s/${foreign[kind]}` },
  ]);
  const statements = [own, foreign].map(({ negotiation }) => ({
    ...{ method: "PATCH", path: `/api/v1/statements/${foreign.statement}?negotiation=${negotiation}` },
  }));
  const removals = [...places, ...statements].filter(({ method }) => method === "PATCH");
  return [
    ...[...places, ...statements].flatMap((place, at) =>
      [wishes[at % wishes.length] ?? {}, wishes[(at + 2) % wishes.length] ?? {}].map((wish, turn) =>
        ofRequest(`${place.method} ${place.path} with ${Object.keys(wish)}`, {
          ...place,
          headers,
          body: JSON.stringify({ ...(turn === 0 ? spareSource("crossed") : { title: "Crossed" }), ...wish }),
        }),
      ),
    ),
    ...removals.map(({ path }) => {
      const { "content-type": _, ...plain } = headers;
      return ofRequest(`DELETE ${path}`, { method: "DELETE", path, headers: plain });
    }),
  ];
}

/** Actions about the other negotiation, about its people and writes in one's own, and with more said than was asked. */
function listOtherActs(
  asker: Asker,
  own: Place,
  foreign: Place,
  wishes: readonly Form[],
): readonly Crossing[] {
  const mixed: Place = { ...foreign, negotiation: own.negotiation };
  const other: Asker = {
    ...asker,
    spareSession: foreign.session,
    person: foreign.token.replace(/-token$/, ""),
  };
  const plain: readonly Form[] = [{}, ...wishes];
  return [own, foreign].flatMap((page) =>
    [mixed, foreign].flatMap((place) =>
      Object.entries(listActs(other, place)).flatMap(([name, { args, form }]) =>
        plain.map(
          (wish): Crossing => ({
            kind: "act",
            name: `${name} about ${place.negotiation} on a page of ${page.negotiation} with ${Object.keys(wish)}`,
            act: { name, on: namesIn(page), args, form: { ...wish, ...form } },
          }),
        ),
      ),
    ),
  );
}
