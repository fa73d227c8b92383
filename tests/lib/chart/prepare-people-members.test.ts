import { describe, expect, it } from "vitest";
import { type MembersInput, prepareMembers } from "../../../lib/chart/prepare-people-members";

const anna = {
  ...{ id: "anna", name: "Anna", email: "anna@desk.example", role: "owner" },
  ...{ administrator: true, suspended: false },
};
const boris = { ...anna, id: "boris", name: "Boris", role: "reader", administrator: false, suspended: true };
const people = (given: Partial<MembersInput> = {}): MembersInput => ({
  publicReading: false,
  members: [anna, boris],
  invitations: [],
  self: "anna",
  ...given,
});

describe("a negotiation's people in words", () => {
  it.each([
    [{}, "2 people have a role here; it is not open to the public"],
    [{ publicReading: true }, "2 people have a role here; everybody may read it"],
    [{ members: [anna] }, "One person has a role here; it is not open to the public"],
    [{ members: [] }, "Nobody has a role here; it is not open to the public"],
  ])("say how many they are and who may read: %j", (given, expected) => {
    expect(prepareMembers(people(given)).finding).toBe(expected);
  });

  it("say who is oneself, who administers, who is suspended", () => {
    const { members } = prepareMembers(people());
    expect(members.map(({ notes, self }) => [notes, self])).toEqual([
      ["you, administrator", true],
      ["suspended", false],
    ]);
  });

  it("say of an invitation its role, for whom, until when and by whom", () => {
    const open = { id: "a", role: "editor", expiresAt: new Date("2026-12-02T10:00:00Z") };
    const invitations = [
      { ...open, note: "Clara", by: "Anna" },
      { ...open, note: null, by: "" },
    ];
    expect(prepareMembers(people({ invitations })).invitations).toEqual([
      { id: "a", title: "Editor, for Clara", ends: "until 2 Dec 2026, 10:00 UTC, by Anna" },
      { id: "a", title: "Editor", ends: "until 2 Dec 2026, 10:00 UTC" },
    ]);
  });

  it("offer to close what is open and to open what is closed, and say what it means", () => {
    expect(prepareMembers(people()).reading).toMatchObject({ open: false, turn: "Open it to the public" });
    const { reading } = prepareMembers(people({ publicReading: true }));
    expect(reading).toMatchObject({ open: true, turn: "Close it to the public" });
    expect(reading.meaning).toContain("without an account");
  });
});
