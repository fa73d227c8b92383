import { describe, expect, it } from "vitest";
import { checkNewAccount } from "../../../lib/auth/check-account";
import { findPasswordFault, hashNewPassword, isPassword } from "../../../lib/auth/passwords";

const OWN = ["Anna Lindqvist", "anna.lindqvist@desk.example"];

describe("a password that somebody wants to have", () => {
  it.each([
    ["short1234", "at least 12"],
    ["x".repeat(129), "at most 128"],
    ["aaaaaaaaaaaaaaaa", "repeats"],
    ["abababababab", "repeats"],
    ["abcdefghijklmn", "counts up"],
    ["12345678901234", "counts up"],
    ["98765432109876", "counts up"],
    ["qwertyuiop123", "tried first"],
    ["Password1234", "tried first"],
    ["password!!2026", "tried first"],
    ["correct horse battery staple", "tried first"],
    ["annalindqvist1", "your name"],
    ["Lindqvist-2026!", "your name"],
  ])("%j will not do", (password, reason) => {
    expect(findPasswordFault(password, OWN)).toContain(reason);
  });

  it.each([
    "seven grey herons wade",
    "Lindqvist has three boats",
    "häufig über den Fluss",
    "x8#kV2!pQz9w",
    "пятнадцать лодок",
  ])("%j will do", (password) => {
    expect(findPasswordFault(password, OWN)).toBeNull();
  });

  it("is kept as a hash with a salt of its own, and known again", async () => {
    const [one, other] = await Promise.all([
      hashNewPassword("seven grey herons"),
      hashNewPassword("seven grey herons"),
    ]);
    expect(one).not.toBe(other);
    expect(one).not.toContain("herons");
    expect(await isPassword("seven grey herons", one)).toBe(true);
    expect(await isPassword("Seven grey herons", one)).toBe(false);
    expect(await isPassword("x".repeat(5000), one)).toBe(false);
  });
});

describe("a new account", () => {
  const good = { name: " Anna ", email: " Anna.L+desk@Desk.Example ", password: "seven grey herons wade" };

  it("is kept with its name trimmed and its address in lower case", () => {
    expect(checkNewAccount(good)).toEqual({
      ok: true,
      account: { ...good, name: "Anna", email: "anna.l+desk@desk.example" },
    });
  });

  it.each([
    ["name", { name: "\t" }],
    ["name", { name: "a".repeat(81) }],
    ["name", { name: "Anna\nBerg" }],
    ["email", { email: "anna" }],
    ["email", { email: "anna@desk" }],
    ["email", { email: "anna @desk.example" }],
    ["email", { email: `${"a".repeat(200)}@desk.example` }],
    ["email", { email: "<anna@desk.example>" }],
    ["password", { password: "short" }],
  ])("is refused for its %s: %j", (path, given) => {
    expect(checkNewAccount({ ...good, ...given })).toMatchObject({ ok: false, faults: [{ path }] });
  });
});
