import { describe, expect, it } from "vitest";
import { type AccountInput, prepareAccount } from "../../../lib/chart/prepare-people-account";

const NOW = new Date("2026-11-25T12:00:00Z");
const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
const account = (given: Partial<AccountInput> = {}): AccountInput => ({
  name: "Anna",
  email: "anna@desk.example",
  administrator: false,
  roles: [],
  sessions: [],
  tokens: [],
  ...given,
});
const river = { negotiation: "river-talks", name: "River talks", role: "analyst" };

describe("an account in words", () => {
  it.each([
    [{ roles: [] }, "no role in any negotiation yet"],
    [{ roles: [river] }, "a role in one negotiation."],
    [{ roles: [river, { ...river, negotiation: "other" }] }, "a role in 2 negotiations."],
    [{ administrator: true, roles: [river] }, "administer this installation"],
  ])("says what it opens: %j", (given, expected) => {
    expect(prepareAccount(account(given), NOW).finding).toContain(expected);
  });

  it("names roles and the present session, and counts the others", () => {
    const session = { userAgent: "Firefox/140.0", createdAt: minutesAgo(600), usedAt: minutesAgo(90) };
    const sessions = [
      { ...session, id: "a", current: true },
      { ...session, id: "b", current: false },
    ];
    const model = prepareAccount(account({ roles: [river], sessions }), NOW);
    expect(model.roles).toEqual([{ ...river, role: "Analyst" }]);
    expect(model.sessions.map(({ used }) => used)).toEqual(["now", "1 hour ago"]);
    expect(model.sessions[0]).toMatchObject({
      device: "Firefox",
      since: "25 Nov 2026, 02:00 UTC",
      current: true,
    });
    expect(model.others).toBe(1);
  });

  it("says of a token what it allows, where, until when, and whether it was used", () => {
    const token = { id: "a", name: "Nightly export", expiresAt: new Date("2026-12-01T00:00:00Z") };
    const tokens = [
      { ...token, scope: "read", negotiationName: null, lastUsedAt: null },
      { ...token, scope: "write", negotiationName: "River talks", lastUsedAt: minutesAgo(5) },
    ];
    expect(prepareAccount(account({ tokens }), NOW).tokens).toMatchObject([
      { allows: "reads all that you may", ends: "1 Dec 2026, 00:00 UTC", used: "never" },
      { allows: "reads and writes River talks", used: "5 minutes ago" },
    ]);
  });

  it("offers days for a new token from today to a year on", () => {
    expect(prepareAccount(account(), NOW).days).toEqual({
      first: "2026-11-25",
      usual: "2027-02-23",
      last: "2027-11-25",
    });
  });
});
