import { describe, expect, it } from "vitest";
import { publisherName } from "@/lib/format/publisher-name";

describe("a publisher's name in a line of sources", () => {
  it.each([
    ["LB.ua (Ukraine)", "LB.ua"],
    ["TASS", "TASS"],
    ["(unsigned)", "(unsigned)"],
  ])("%s is %s", (publisher, expected) => {
    expect(publisherName(publisher)).toBe(expected);
  });
});
