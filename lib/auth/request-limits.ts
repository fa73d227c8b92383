import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { type Actor, toActorId } from "./actor";
import { toNetwork } from "./request-address";

/** What may be asked of the API in a time, and how much of it is left. */
export type Allowance = {
  readonly admitted: boolean;
  /** Names what is counted. */
  readonly name: LimitName;
  /** Requests in a window, and what is left of them in this one. */
  readonly most: number;
  readonly left: number;
  /** Length of a window and time until this one ends, in seconds. */
  readonly windowSeconds: number;
  readonly endsInSeconds: number;
};

/** Each counts in windows of one minute that begin with its first request. */
const WINDOW_SECONDS = 60;
export const LIMITS = {
  /** Writes of one person, by session and tokens together. */
  "person-writes": 120,
  /** Writes of the one person of local mode, whom nobody else waits for. */
  "local-writes": 600,
  /** Requests from one network by nobody who has signed in. */
  "anonymous-requests": 600,
} as const;
export type LimitName = keyof typeof LIMITS;

/** Kept on the global object: every route loads this module for itself. */
const held = globalThis as typeof globalThis & {
  standpointLimiters?: Partial<Record<LimitName, RateLimiterMemory>>;
};

/**
 * Counts a write to the API. In the memory of this process: a restart forgets, and several processes count each for
 * itself.
 *
 * @returns Null: writes of this actor are not counted.
 */
export async function countWrite(actor: Actor): Promise<Allowance | null> {
  switch (actor.kind) {
    case "person":
      return count("person-writes", toActorId(actor));
    case "local":
      return count("local-writes", toActorId(actor));
    case "nobody":
    case "program":
      return null;
  }
}

/**
 * Counts a request to the API by somebody who has not signed in, under the network that it comes from.
 *
 * @param address - Of whoever is connected.
 * @returns Null: it is not counted. It comes from somebody known, or from this machine, as from a proxy on it.
 */
export async function countAnonymous(actor: Actor, address: string): Promise<Allowance | null> {
  const network = actor.kind === "nobody" ? toNetwork(address) : null;
  return network === null ? null : count("anonymous-requests", network);
}

async function count(name: LimitName, key: string): Promise<Allowance> {
  held.standpointLimiters ??= {};
  held.standpointLimiters[name] ??= new RateLimiterMemory({ points: LIMITS[name], duration: WINDOW_SECONDS });
  try {
    return toAllowance(name, await held.standpointLimiters[name].consume(key), true);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return toAllowance(name, refusal, false);
    throw refusal;
  }
}

function toAllowance(
  name: LimitName,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  admitted: boolean,
): Allowance {
  return {
    admitted,
    name,
    most: LIMITS[name],
    left: remainingPoints,
    windowSeconds: WINDOW_SECONDS,
    endsInSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}
