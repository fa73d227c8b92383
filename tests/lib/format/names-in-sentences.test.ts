import { describe, expect, it } from "vitest";
import { issueInSentence, partyInSentence } from "@/lib/format/names-in-sentences";

describe("names in sentences", () => {
  it.each([
    ["Russia", "Russia"],
    ["NATO", "NATO"],
    ["United States", "the United States"],
    ["European Union", "the European Union"],
    ["Parties", "Parties"],
  ])("a party called %s is %s", (shortName, expected) => {
    expect(partyInSentence({ shortName })).toBe(expected);
  });

  it.each([
    ["Military posture", "military posture"],
    ["NATO membership", "NATO membership"],
    ["G8-seat", "G8-seat"],
    ["Territory", "territory"],
  ])("an issue called %s is %s", (title, expected) => {
    expect(issueInSentence({ title })).toBe(expected);
  });
});
