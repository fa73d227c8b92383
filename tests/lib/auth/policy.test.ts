import { describe, expect, it } from "vitest";
import type { Actor, TokenLimits } from "../../../lib/auth/actor";
import { INSTALLATION_ACTIONS, may, mayInstall, type NegotiationAction } from "../../../lib/auth/policy";

const HERE = "river-talks";
const ELSEWHERE = "other-talks";

/** The columns of the table, in this order. */
const ACTIONS: readonly NegotiationAction[] = [
  "read",
  "read-history",
  "write-records",
  "write-frame",
  "merge",
  "manage-people",
];

const LIMITS = {
  none: null,
  read: { scope: "read", negotiation: null },
  write: { scope: "write", negotiation: null },
  "read here": { scope: "read", negotiation: HERE },
  "write here": { scope: "write", negotiation: HERE },
  "read elsewhere": { scope: "read", negotiation: ELSEWHERE },
  "write elsewhere": { scope: "write", negotiation: ELSEWHERE },
} as const satisfies Record<string, TokenLimits | null>;

type Who =
  | "nobody"
  | "local"
  | "program"
  | "outsider"
  | "reader"
  | "analyst"
  | "editor"
  | "owner"
  | "administrator";

function toActor(who: Who, limits: TokenLimits | null): Actor {
  if (who === "nobody" || who === "local") return { kind: who };
  if (who === "program") return { kind: who, name: "import" };
  const administrator = who === "administrator";
  // A role elsewhere gives no right here, however high.
  const here = who === "outsider" || administrator ? {} : { [HERE]: who };
  return {
    kind: "person",
    id: "anna",
    name: "Anna",
    administrator,
    roles: { [ELSEWHERE]: "owner", ...here },
    limits,
  };
}

/**
 * Everybody with every limit of a token: what they may where reading is not public, and where it is. Written down and
 * not worked out: a change of the policy must be a change of this table.
 */
const TABLE: readonly (readonly [Who, keyof typeof LIMITS, string, string])[] = [
  ["nobody", "none", "------", "y-----"],
  ["local", "none", "yyyyyy", "yyyyyy"],
  ["program", "none", "yyyyyy", "yyyyyy"],
  ["outsider", "none", "------", "y-----"],
  ["outsider", "read", "------", "y-----"],
  ["outsider", "write", "------", "y-----"],
  ["outsider", "read here", "------", "y-----"],
  ["outsider", "write here", "------", "y-----"],
  ["outsider", "read elsewhere", "------", "y-----"],
  ["outsider", "write elsewhere", "------", "y-----"],
  ["reader", "none", "yy----", "yy----"],
  ["reader", "read", "yy----", "yy----"],
  ["reader", "write", "yy----", "yy----"],
  ["reader", "read here", "yy----", "yy----"],
  ["reader", "write here", "yy----", "yy----"],
  ["reader", "read elsewhere", "------", "y-----"],
  ["reader", "write elsewhere", "------", "y-----"],
  ["analyst", "none", "yyy---", "yyy---"],
  ["analyst", "read", "yy----", "yy----"],
  ["analyst", "write", "yyy---", "yyy---"],
  ["analyst", "read here", "yy----", "yy----"],
  ["analyst", "write here", "yyy---", "yyy---"],
  ["analyst", "read elsewhere", "------", "y-----"],
  ["analyst", "write elsewhere", "------", "y-----"],
  ["editor", "none", "yyyyy-", "yyyyy-"],
  ["editor", "read", "yy----", "yy----"],
  ["editor", "write", "yyyyy-", "yyyyy-"],
  ["editor", "read here", "yy----", "yy----"],
  ["editor", "write here", "yyyyy-", "yyyyy-"],
  ["editor", "read elsewhere", "------", "y-----"],
  ["editor", "write elsewhere", "------", "y-----"],
  ["owner", "none", "yyyyyy", "yyyyyy"],
  ["owner", "read", "yy----", "yy----"],
  ["owner", "write", "yyyyy-", "yyyyy-"],
  ["owner", "read here", "yy----", "yy----"],
  ["owner", "write here", "yyyyy-", "yyyyy-"],
  ["owner", "read elsewhere", "------", "y-----"],
  ["owner", "write elsewhere", "------", "y-----"],
  ["administrator", "none", "yyyyyy", "yyyyyy"],
  ["administrator", "read", "yy----", "yy----"],
  ["administrator", "write", "yyyyy-", "yyyyy-"],
  ["administrator", "read here", "yy----", "yy----"],
  ["administrator", "write here", "yyyyy-", "yyyyy-"],
  ["administrator", "read elsewhere", "------", "y-----"],
  ["administrator", "write elsewhere", "------", "y-----"],
];

describe("the policy", () => {
  it.each(TABLE)("%s, limits of the token: %s", (who, limits, closed, open) => {
    const actor = toActor(who, LIMITS[limits]);
    const row = (publicReading: boolean) =>
      ACTIONS.map((action) => (may(actor, action, { negotiation: HERE, publicReading }) ? "y" : "-")).join(
        "",
      );
    expect([row(false), row(true)]).toEqual([closed, open]);
  });

  it("has every one of them in its table once", () => {
    expect(new Set(TABLE.map(([who, limits]) => `${who}, ${limits}`)).size).toBe(TABLE.length);
    expect(TABLE).toHaveLength(3 + 6 * Object.keys(LIMITS).length);
  });

  it("does not take a property of every object for a role", () => {
    for (const negotiation of ["constructor", "__proto__", "toString"])
      expect(may(toActor("owner", null), "read", { negotiation, publicReading: false })).toBe(false);
  });

  it.each([
    ["nobody", "none", false],
    ["local", "none", true],
    ["program", "none", true],
    ["owner", "none", false],
    ["administrator", "none", true],
    ["administrator", "write", false],
    ["administrator", "read", false],
  ] as const)("of the installation: %s, limits of the token: %s: %s", (who, limits, expected) => {
    for (const action of INSTALLATION_ACTIONS)
      expect(mayInstall(toActor(who, LIMITS[limits]), action)).toBe(expected);
  });
});
