/** One way to name the server in a request: the values of its Host headers, and its target. */
export type HostForm = { readonly why: string; readonly hosts: readonly string[]; readonly url: string };

export const ALLOWED_FORMS = (port: number): readonly HostForm[] => [
  { why: "the IPv4 loopback address", hosts: [`127.0.0.1:${port}`], url: "/" },
  { why: "localhost", hosts: [`localhost:${port}`], url: "/compare?from=a&to=b" },
  { why: "localhost in capitals", hosts: [`LOCALHOST:${port}`], url: "/" },
  { why: "the IPv6 loopback address", hosts: [`[::1]:${port}`], url: "/" },
];

export function REFUSED_FORMS(port: number): readonly HostForm[] {
  const wrongHosts: readonly (readonly [string, string])[] = [
    ["another site", "evil.test"],
    ["another site with the right port", `evil.test:${port}`],
    ["a name of rebinding services", `127.0.0.1.nip.io:${port}`],
    ["a sub-domain of localhost", `evil.localhost:${port}`],
    ["localhost as a sub-domain", `localhost.evil.test:${port}`],
    ["a longer name that begins alike", `localhosts:${port}`],
    ["loopback as a prefix", `127.0.0.1evil:${port}`],
    ["no port", "127.0.0.1"],
    ["localhost without a port", "localhost"],
    ["IPv6 without a port", "[::1]"],
    ["another port", `127.0.0.1:${port + 1}`],
    ["port 80", "127.0.0.1:80"],
    ["an empty port", "127.0.0.1:"],
    ["a port with a sign", `127.0.0.1:+${port}`],
    ["a port with a zero before it", `127.0.0.1:0${port}`],
    ["a port that overflows to the right one", `127.0.0.1:${port + 65_536}`],
    ["two ports", `127.0.0.1:${port}:${port}`],
    ["a trailing dot", `localhost.:${port}`],
    ["a trailing dot on the address", `127.0.0.1.:${port}`],
    ["two trailing dots", `localhost..:${port}`],
    ["a user", `user@127.0.0.1:${port}`],
    ["a user named as the server", `127.0.0.1:${port}@evil.test`],
    ["a user and a password", `user:word@localhost:${port}`],
    ["a scheme", `http://127.0.0.1:${port}`],
    ["a path", `127.0.0.1:${port}/`],
    ["a query", `127.0.0.1:${port}?`],
    ["a fragment", `127.0.0.1:${port}#`],
    ["a comma with a second host", `127.0.0.1:${port}, evil.test`],
    ["the unspecified address", `0.0.0.0:${port}`],
    ["the IPv6 unspecified address", `[::]:${port}`],
    ["the address as one number", `2130706433:${port}`],
    ["the address in octal", `0177.0.0.1:${port}`],
    ["the address in hexadecimal", `0x7f.1:${port}`],
    ["the short address", `127.1:${port}`],
    ["the IPv4-mapped address", `[::ffff:127.0.0.1]:${port}`],
    ["IPv6 without brackets", `::1:${port}`],
    ["IPv6 with a zone", `[::1%25lo]:${port}`],
    ["the long IPv6 form", `[0:0:0:0:0:0:0:1]:${port}`],
    ["a percent sign", `127.0.0.1%3A${port}`],
    ["an empty value", ""],
    ["a file", "null"],
  ];
  const right = `127.0.0.1:${port}`;
  return [
    ...wrongHosts.map(([why, host]) => ({ why, hosts: [host], url: "/" })),
    { why: "no Host at all", hosts: [], url: "/" },
    { why: "the Host doubled", hosts: [right, right], url: "/" },
    { why: "a second Host of another site", hosts: [right, "evil.test"], url: "/" },
    { why: "a first Host of another site", hosts: ["evil.test", right], url: "/" },
    { why: "an absolute target of another site", hosts: [right], url: "http://evil.test/" },
    { why: "an absolute target of this server", hosts: [right], url: `http://${right}/` },
    {
      why: "an absolute target with a right Host and metadata",
      hosts: [right],
      url: "http://169.254.169.254/latest",
    },
    { why: "a target without a scheme", hosts: [right], url: "//evil.test/" },
    { why: "a target with a backslash", hosts: [right], url: "/\\evil.test/" },
    { why: "the asterisk", hosts: [right], url: "*" },
  ];
}
