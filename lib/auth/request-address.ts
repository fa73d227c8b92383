import net from "node:net";

/** Set by the program itself on every request: the address of whoever is connected. */
export const ADDRESS_HEADER = "x-standpoint-address";

/**
 * What attempts from one place are counted under: an IPv4 address as it is, of an IPv6 address the network of 64 bits,
 * within which one sender can take any.
 *
 * @returns Null where the address says nothing about the sender: this machine itself, as a proxy on it.
 */
export function toNetwork(address: string): string | null {
  const plain = address
    .toLowerCase()
    .replace(/^::ffff:(?=\d+\.)/, "")
    .replace(/%.*$/, "");
  if (net.isIPv4(plain)) return plain.startsWith("127.") ? null : plain;
  if (!net.isIPv6(plain) || plain === "::1") return null;
  const [head = "", tail] = plain.split("::");
  const groups = (text: string) => (text === "" ? [] : text.split(":"));
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return `${[...before, ...zeros, ...after]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::`;
}
