import type http from "node:http";
import { isAllowedRequest } from "./allowed-hosts";
import { findOriginFault, findSocketFault } from "./find-origin-fault";
import type { PeerRule } from "./peer-rule";
import type { Refusal } from "./refusal";

/** The rules that a request must pass before anything else sees it. */
export const RULES = ["host", "origin", "peer"] as const;
export type Rule = (typeof RULES)[number];

export type Gate = {
  /** The Host values that are answered; empty until the port is known. */
  readonly allowedHosts: () => ReadonlySet<string>;
  /** The origins whose pages may write; empty until the port is known. */
  readonly ownOrigins: () => ReadonlySet<string>;
  /** Whose connections are answered; null where people sign in. */
  readonly isAllowedPeer: PeerRule | null;
  /** Rules that are not kept. Only for tests, which must see what then gets through. */
  readonly without?: readonly Rule[];
};

const WRONG_HOST =
  "This address is not served here. Open the address that Standpoint printed when it started.";
const WRONG_PEER =
  "Standpoint answers only the user of this machine who started it, in local mode. " +
  "Start a copy of your own, or one for several people with STANDPOINT_MODE=team.";

/**
 * Finds why a request is not to be answered at all: it is for another server, comes from a page of another site, or
 * from another user of this machine.
 *
 * @param isSocket - Whether it asks for a web socket.
 * @returns Null: it may be answered.
 */
export async function findRefusal(
  request: http.IncomingMessage,
  { allowedHosts, ownOrigins, isAllowedPeer, without = [] }: Gate,
  isSocket = false,
): Promise<Refusal | null> {
  const { method = "", url = "", headers, rawHeaders } = request;
  const keeps = (rule: Rule) => !without.includes(rule);
  if (keeps("host") && !isAllowedRequest({ url, rawHeaders }, allowedHosts()))
    return { status: 421, detail: WRONG_HOST };
  const findFault = isSocket ? findSocketFault : findOriginFault;
  const fault = keeps("origin") ? findFault({ method, url, headers }, ownOrigins()) : null;
  if (fault !== null) return { status: 403, detail: fault };
  if (isAllowedPeer !== null && keeps("peer") && !(await isAllowedPeer(request.socket)))
    return { status: 403, detail: WRONG_PEER };
  return null;
}
