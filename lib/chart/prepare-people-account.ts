import { prepareDevice } from "./prepare-people-device";
import { prepareAgo, prepareMoment } from "./prepare-people-moment";
import { prepareRole } from "./prepare-people-roles";

const DAY_MS = 86_400_000;
/** A token is made for this long unless another day is chosen, and at most for a year. */
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

export type AccountInput = {
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
  readonly roles: readonly { readonly negotiation: string; readonly name: string; readonly role: string }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly userAgent: string | null;
    readonly createdAt: Date;
    readonly usedAt: Date;
    readonly current: boolean;
  }[];
  readonly tokens: readonly {
    readonly id: string;
    readonly name: string;
    readonly scope: string;
    readonly negotiationName: string | null;
    readonly expiresAt: Date;
    readonly lastUsedAt: Date | null;
  }[];
};

export type AccountModel = {
  /** What the account opens, in a sentence. */
  readonly finding: string;
  readonly roles: readonly { readonly negotiation: string; readonly name: string; readonly role: string }[];
  readonly sessions: readonly {
    readonly id: string;
    readonly device: string;
    readonly since: string;
    readonly used: string;
    readonly current: boolean;
  }[];
  readonly others: number;
  readonly tokens: readonly {
    readonly id: string;
    readonly name: string;
    readonly allows: string;
    readonly ends: string;
    readonly used: string;
  }[];
  /** The days that a new token can end on, `YYYY-MM-DD`. */
  readonly days: { readonly first: string; readonly usual: string; readonly last: string };
};

/** Prepares the account screen. @param now - The present. */
export function prepareAccount(account: AccountInput, now: Date): AccountModel {
  const dayAfter = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return {
    finding: describeReach(account),
    roles: account.roles.map(({ role, ...place }) => ({ ...place, role: prepareRole(role).name })),
    sessions: account.sessions.map(({ id, userAgent, createdAt, usedAt, current }) => ({
      id,
      device: prepareDevice(userAgent),
      since: prepareMoment(createdAt),
      used: current ? "now" : prepareAgo(usedAt, now),
      current,
    })),
    others: account.sessions.filter(({ current }) => !current).length,
    tokens: account.tokens.map(({ id, name, scope, negotiationName, expiresAt, lastUsedAt }) => ({
      id,
      name,
      allows: `${scope === "write" ? "reads and writes" : "reads"} ${negotiationName ?? "all that you may"}`,
      ends: prepareMoment(expiresAt),
      used: lastUsedAt === null ? "never" : prepareAgo(lastUsedAt, now),
    })),
    days: { first: dayAfter(0), usual: dayAfter(USUAL_DAYS), last: dayAfter(MOST_DAYS) },
  };
}

function describeReach({ administrator, roles }: AccountInput): string {
  if (administrator) return "You administer this installation: every negotiation is open to you.";
  if (roles.length === 0) return "You have no role in any negotiation yet. An owner can invite you.";
  return `You have a role in ${roles.length === 1 ? "one negotiation" : `${roles.length} negotiations`}.`;
}
