import { describe, expect, it } from "vitest";
import { toNetwork } from "../../../lib/auth/request-address";

describe("the network that attempts are counted under", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["2001:db8:7:9::1", "2001:db8:7:9::"],
    ["2001:db8:7:9:ffff:eeee:dddd:cccc", "2001:db8:7:9::"],
    ["2001:0DB8:0007:0009::2", "2001:db8:7:9::"],
    ["2001:db8::1", "2001:db8:0:0::"],
    ["fe80::1%eth0", "fe80:0:0:0::"],
  ])("of %s is %s", (address, expected) => {
    expect(toNetwork(address)).toBe(expected);
  });

  it.each(["127.0.0.1", "::1", "::ffff:127.0.0.1", "", "unknown"])(
    "is none for %j, which says nothing about who sent it",
    (address) => {
      expect(toNetwork(address)).toBeNull();
    },
  );
});
