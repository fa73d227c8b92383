import "server-only";
import { currentActor } from "../auth/current-actor";
import { ADDRESS_HEADER } from "../auth/request-address";
import { type Allowance, countAnonymous, countWrite, type LimitName } from "../auth/request-limits";
import { ProblemError } from "./problem-error";

type Headers = Readonly<Record<string, string>>;

const WHAT: Readonly<Record<LimitName, string>> = {
  "person-writes": "writes of one person",
  "local-writes": "writes",
  "anonymous-requests": "requests from one network without signing in",
};

/** Counts a request by nobody. @throws {ProblemError} `rate-limited`. */
export async function admitRequest(request: Request): Promise<void> {
  requireLeft(await countAnonymous(currentActor(), request.headers.get(ADDRESS_HEADER) ?? ""));
}

/** Counts a write. @returns Headers that say how much is left. @throws {ProblemError} `rate-limited`. */
export async function admitWrite(): Promise<Headers> {
  return requireLeft(await countWrite(currentActor()));
}

function requireLeft(allowance: Allowance | null): Headers {
  if (allowance === null) return {};
  const { admitted, name, most, left, windowSeconds, endsInSeconds } = allowance;
  const headers = {
    "ratelimit-policy": `"${name}";q=${most};w=${windowSeconds}`,
    ratelimit: `"${name}";r=${left};t=${endsInSeconds}`,
  };
  if (admitted) return headers;
  throw new ProblemError(
    "rate-limited",
    `At most ${most} ${WHAT[name]} are answered in ${windowSeconds} seconds. Go on in ${endsInSeconds} seconds. Nothing was changed.`,
    { headers: { ...headers, "retry-after": String(endsInSeconds) } },
  );
}
