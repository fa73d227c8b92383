import os from "node:os";

/** The two ends of a connection, as this end knows them. Ports from 1 to 65535. */
export type Ends = {
  readonly localAddress: string;
  readonly localPort: number;
  readonly remoteAddress: string;
  readonly remotePort: number;
};

/** Who holds the other end of a connection within this machine. */
export type PeerOwner =
  | { readonly kind: "user"; readonly uid: number }
  /** Nobody any more: there is nobody to answer either. */
  | { readonly kind: "gone" }
  /** No process under this kernel, although the connection stands: a machine that another one hosts may see that. */
  | { readonly kind: "elsewhere" }
  /** This end is not in the tables either: it has ended just now, or this kernel does not show connections. */
  | { readonly kind: "hidden" };

const ESTABLISHED = "01";
/** The kernel writes this where no process has the socket open; the user beside it then means nothing. */
const NO_INODE = "0";

/**
 * Finds whose the other end of a connection is.
 *
 * @param tables - The texts of `/proc/net/tcp` and `/proc/net/tcp6`.
 */
export function findPeerOwner(tables: readonly string[], ends: Ends): PeerOwner {
  const here = toEnds(ends.localAddress, ends.localPort);
  const there = toEnds(ends.remoteAddress, ends.remotePort);
  let own: readonly string[] | null = null;
  let other: readonly string[] | null = null;
  for (const row of listRows(tables, ends.remotePort)) {
    const [, local = "", remote = ""] = row;
    if (there.has(local) && here.has(remote)) other = row;
    if (here.has(local) && there.has(remote)) own = row;
  }
  // This end is held by this very process: a kernel that does not say so does not say whose the other is.
  if (own === null || own[INODE] === NO_INODE) return { kind: "hidden" };
  if (other === null) return { kind: own[STATE] === ESTABLISHED ? "elsewhere" : "gone" };
  return other[INODE] === NO_INODE ? { kind: "gone" } : { kind: "user", uid: Number(other[USER]) };
}

/** Places of the fields in a row. */
const STATE = 3;
const USER = 7;
const INODE = 9;

/** The fields of the rows that name a port: a busy machine has thousands of others. */
function listRows(tables: readonly string[], port: number): readonly (readonly string[])[] {
  const named = `:${toHexPort(port)} `;
  return tables.flatMap((table) =>
    table
      .split("\n")
      .filter((row) => row.includes(named))
      .map((row) => row.trim().split(/\s+/)),
  );
}

const toHexPort = (port: number): string => port.toString(16).toUpperCase().padStart(4, "0");

/** How the tables may write an address and its port. Only addresses of the machine itself are known: none otherwise. */
function toEnds(address: string, port: number): ReadonlySet<string> {
  const inFour = address.replace(/^::ffff:/i, "");
  const bytes = /^\d+(\.\d+){3}$/.test(inFour) ? inFour.split(".").map(Number) : null;
  const mapped = [...Array<number>(10).fill(0), 0xff, 0xff];
  const forms = bytes !== null ? [bytes, [...mapped, ...bytes]] : address === "::1" ? [LOOPBACK_6] : [];
  return new Set(forms.map((form) => `${toHex(form)}:${toHexPort(port)}`));
}

const LOOPBACK_6 = [...Array<number>(15).fill(0), 1];

/** Words of four bytes, each written as a number of this machine. */
function toHex(bytes: readonly number[]): string {
  const words = Array.from({ length: bytes.length / 4 }, (_, word) => bytes.slice(word * 4, word * 4 + 4));
  const ordered = os.endianness() === "LE" ? words.map((word) => word.toReversed()) : words;
  return ordered
    .flat()
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
