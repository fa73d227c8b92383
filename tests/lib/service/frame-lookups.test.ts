import { describe, expect, it } from "vitest";
import {
  choosePair,
  getIssue,
  getLastRound,
  getParty,
  getRound,
  listScaledIssues,
  poleOfRound,
} from "../../../lib/service/frame-lookups";
import { getFrame } from "../../../lib/service/load-frame";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("small");
const frameOf = () => getFrame("river-talks");

describe("what is looked up in a frame", () => {
  it("is the record of that id, or not found, with the id in the message", async () => {
    const frame = await frameOf();
    expect(getRound(frame, "2020-05-second").ordinal).toBe(3);
    expect(getParty(frame, "mediator").marker).toBe("star");
    expect(getIssue(frame, "form-of-talks").scale).toBeNull();
    expect(getLastRound(frame).id).toBe("2020-05-evening");
    for (const get of [getRound, getParty, getIssue]) {
      expect(() => get(frame, "nothing")).toThrow(
        expect.objectContaining({ code: "not-found", message: expect.stringContaining("nothing") }),
      );
    }
    expect(() => getLastRound({ ...frame, rounds: [] })).toThrow(
      expect.objectContaining({ code: "not-found" }),
    );
  });

  it("are the issues with a scale in the order of display", async () => {
    expect(listScaledIssues(await frameOf()).map(({ id }) => id)).toEqual(["water-share", "dam-height"]);
  });
});

describe("a party's pole at a round", () => {
  it.each([
    ["upstream", "water-share", 1, "high"],
    ["downstream", "water-share", 1, "low"],
    ["downstream", "dam-height", 2, "low"],
    ["downstream", "dam-height", 3, "none"],
    ["downstream", "water-share", 3, "low"],
    ["mediator", "water-share", 3, "none"],
    ["upstream", "water-share", 9, "none"],
  ])(
    "of %s on %s at round %d is %s: what holds on its first day, the issue's own row before one for all",
    async (party, issue, round, pole) => {
      expect(poleOfRound(await frameOf(), party, issue)(round)).toBe(pole);
    },
  );
});

describe("the pair whose gap is shown", () => {
  it("is the one asked for, else the negotiation's own", async () => {
    const frame = await frameOf();
    expect(choosePair(frame, "mediator", "upstream")).toEqual(["mediator", "upstream"]);
    expect(choosePair(frame, null, null)).toEqual(["upstream", "downstream"]);
    expect(choosePair(frame, "mediator", null)).toEqual(["upstream", "downstream"]);
    expect(choosePair(frame, "upstream", "upstream")).toEqual(["upstream", "downstream"]);
  });

  it("is, for a negotiation without one, two parties with opposite poles at the last round, or nobody", async () => {
    const frame = await frameOf();
    const without = { ...frame, negotiation: { ...frame.negotiation, leadPair: null } };
    expect(choosePair(without, null, null)).toEqual(["upstream", "downstream"]);
    expect(
      choosePair({ ...without, parties: frame.parties.filter(({ id }) => id !== "downstream") }, null, null),
    ).toBeNull();
    expect(choosePair({ ...without, rounds: [] }, null, null)).toBeNull();
  });
});
