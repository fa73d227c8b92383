import { describe, expect, it } from "vitest";
import { prepareAccounts } from "../../../lib/chart/prepare-people-accounts";

const anna = {
  ...{ id: "anna", name: "Anna", email: "anna@desk.example", administrator: true, suspended: false },
  createdAt: new Date("2026-11-25T10:00:00Z"),
};
const boris = { ...anna, id: "boris", administrator: false, suspended: true };

describe("the accounts in words", () => {
  it("say how many there are and how many are suspended", () => {
    expect(prepareAccounts({ people: [anna], self: "anna" }).finding).toBe("One account, none suspended");
    expect(prepareAccounts({ people: [anna, boris], self: null }).finding).toBe(
      "2 accounts, 1 of them suspended",
    );
  });

  it("say of each what it is and since when", () => {
    const { people } = prepareAccounts({ people: [anna, boris], self: "anna" });
    expect(people.map(({ standing }) => standing)).toEqual(["administrator, you", "member, suspended"]);
    expect(people[0]).toMatchObject({ since: "25 Nov 2026, 10:00 UTC", self: true });
  });
});
