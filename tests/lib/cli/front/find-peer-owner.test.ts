import { describe, expect, it } from "vitest";
import { findPeerOwner } from "../../../../lib/cli/front/find-peer-owner";

/** As Linux writes them on a machine whose words have their lowest byte first. */
const HEAD =
  "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
const row = (local: string, remote: string, state: string, uid: number, inode: number) =>
  `   0: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000 ${String(uid).padStart(5)}        0 ${inode} 1 0000 20 4 30 10 -1`;
const V4 = "0100007F";
const V6 = "00000000000000000000000001000000";
const MAPPED = `0000000000000000FFFF0000${V4}`;
const table = (...rows: readonly string[]) => [HEAD, ...rows, ""].join("\n");

const ends = (address: string) => ({
  localAddress: address,
  localPort: 3000,
  remoteAddress: address,
  remotePort: 40_000,
});
/** Port 3000 is 0BB8, port 40,000 is 9C40. */
const here = (address: string, state = "01") => row(`${address}:0BB8`, `${address}:9C40`, state, 7, 11);
const there = (address: string, uid: number, { state = "01", inode = 12 } = {}) =>
  row(`${address}:9C40`, `${address}:0BB8`, state, uid, inode);

describe("the owner of the other end", () => {
  it("is the user of the row that has the two ends the other way round", () => {
    const four = table(here(V4), there(V4, 1000));
    expect(findPeerOwner([four], ends("127.0.0.1"))).toEqual({ kind: "user", uid: 1000 });
    expect(findPeerOwner([table(there(V4, 0), here(V4))], ends("127.0.0.1"))).toEqual({
      kind: "user",
      uid: 0,
    });
  });

  it("is found in the second table, by address 6 and by address 4 written as one of 6", () => {
    expect(findPeerOwner([table(), table(here(V6), there(V6, 1001))], ends("::1"))).toEqual({
      kind: "user",
      uid: 1001,
    });
    const mixed = [table(here(V4)), table(there(MAPPED, 1002))];
    expect(findPeerOwner(mixed, ends("127.0.0.1"))).toEqual({ kind: "user", uid: 1002 });
    expect(
      findPeerOwner([table(), table(here(MAPPED), there(MAPPED, 1003))], ends("::ffff:127.0.0.1")),
    ).toEqual({ kind: "user", uid: 1003 });
  });

  it("is told although it has said that it will send no more", () => {
    const halfClosed = table(here(V4, "08"), there(V4, 1000, { state: "05" }));
    expect(findPeerOwner([halfClosed], ends("127.0.0.1"))).toEqual({ kind: "user", uid: 1000 });
  });

  it("is not root because nobody holds the end any more, which the kernel writes as user 0", () => {
    for (const state of ["04", "05", "06"]) {
      const left = table(here(V4, "08"), there(V4, 0, { state, inode: 0 }));
      expect(findPeerOwner([left], ends("127.0.0.1")), state).toEqual({ kind: "gone" });
    }
  });

  it("is not that of another connection", () => {
    const others = table(
      here(V4, "08"),
      row(`${V4}:9C41`, `${V4}:0BB8`, "01", 1000, 12),
      row(`${V4}:9C40`, `${V4}:0BB9`, "01", 1000, 12),
      row("0200007F:9C40", `${V4}:0BB8`, "01", 1000, 12),
    );
    expect(findPeerOwner([others], ends("127.0.0.1"))).toEqual({ kind: "gone" });
  });

  it("is elsewhere only while this end stands", () => {
    expect(findPeerOwner([table(here(V4))], ends("127.0.0.1"))).toEqual({ kind: "elsewhere" });
    expect(findPeerOwner([table(here(V4, "08"))], ends("127.0.0.1"))).toEqual({ kind: "gone" });
  });

  it("is hidden where this end is not shown either, or as if nobody held it", () => {
    const unheld = row(`${V4}:0BB8`, `${V4}:9C40`, "01", 0, 0);
    for (const shown of [table(), "", table(there(V4, 1001)), table(unheld, there(V4, 1001, { inode: 0 }))])
      expect(findPeerOwner([shown], ends("127.0.0.1"))).toEqual({ kind: "hidden" });
  });
});
