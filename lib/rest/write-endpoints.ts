import "server-only";
import * as queries from "./schemas/queries";
import {
  CHANGES,
  idempotencyHeaders,
  NEW,
  preconditionHeaders,
  statementWriteQuery,
  WRITTEN,
  type WritableKind,
  writeQuery,
} from "./schemas/writes";
import type { WriteEndpoint } from "./write-endpoint";

const EVERY = [400, 401, 403, 404, 413, 422, 429];

const LISTS = {
  statement: "/negotiations/{negotiation}/statements",
  demand: "/negotiations/{negotiation}/demands",
  round: "/negotiations/{negotiation}/rounds",
  source: "/negotiations/{negotiation}/sources",
} as const satisfies Record<WritableKind, string>;

/** Statements are addressed by themselves, all others in their negotiation. */
const itemOf = (kind: WritableKind) =>
  kind === "statement"
    ? { path: "/statements/{id}", params: queries.byId, query: statementWriteQuery }
    : { path: `${LISTS[kind]}/{id}`, params: queries.inNegotiationById, query: writeQuery };

const named = (verb: string, kind: WritableKind) =>
  `${verb}${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;

function create(kind: WritableKind, about: string): WriteEndpoint {
  return {
    id: named("create", kind),
    method: "POST",
    path: LISTS[kind],
    kind,
    summary: `Create a ${kind}`,
    description: `${about} Every field is needed; what is not known is null.`,
    params: queries.inNegotiation,
    query: writeQuery,
    headers: idempotencyHeaders,
    body: NEW[kind],
    answer: WRITTEN[kind],
    status: 201,
    problems: [...EVERY, 415],
  };
}

function revise(kind: WritableKind, about: string): WriteEndpoint {
  return {
    ...itemOf(kind),
    id: named("revise", kind),
    method: "PATCH",
    kind,
    summary: `Revise a ${kind}`,
    description: `A JSON merge patch (RFC 7396) of the record's fields: what is sent is changed, the rest stays.${about} null says that it is not known.`,
    headers: preconditionHeaders,
    body: CHANGES[kind],
    answer: WRITTEN[kind],
    status: 200,
    problems: [...EVERY, 412, 415, 428, ...(kind === "statement" ? [409] : [])],
  };
}

function remove(kind: WritableKind, about: string): WriteEndpoint {
  return {
    ...itemOf(kind),
    id: named("remove", kind),
    method: "DELETE",
    kind,
    summary: `Remove a ${kind}`,
    description: `${about} Its history stays, and it can be restored from there.`,
    headers: preconditionHeaders,
    body: null,
    answer: null,
    status: 204,
    problems: [...EVERY, 409, 412, 428],
  };
}

const LIST_NOTE = (what: string) => ` Lists (${what}) are sent whole.`;

/** Every address of the API that writes. */
export const WRITE_ENDPOINTS = {
  createStatement: create("statement", "The id is yours to choose: a day, the party and a few words."),
  reviseStatement: revise("statement", LIST_NOTE("evidence")),
  removeStatement: remove("statement", "Withdraws it from the record, unless a demand begins with it."),
  createDemand: create("demand", "A new thread of a party on an issue."),
  reviseDemand: revise("demand", ""),
  removeDemand: remove("demand", "Only while it has no statements and no other took its place."),
  createRound: create("round", "Its place in the order follows from its days and sequence."),
  reviseRound: revise("round", LIST_NOTE("participants, sources")),
  removeRound: remove("round", "Only while it has no statements."),
  createSource: create("source", "What statements can cite as evidence."),
  reviseSource: revise("source", ""),
  removeSource: remove("source", "Only while nothing cites it."),
} as const satisfies Record<string, WriteEndpoint>;
