import { describe, expect, it } from "vitest";
import {
  readSessionToken,
  sessionCookieName,
  toEndedCookie,
  toSessionCookie,
} from "../../../lib/auth/session-cookie";

const HTTPS = { origin: "https://desk.example", secret: "a secret that is only for these tests" };
const HTTP = { ...HTTPS, origin: "http://127.0.0.1:3000" };
const OTHER = { ...HTTPS, secret: "another secret, of another installation" };

const headerOf = (settings: typeof HTTPS, token = "a-token") => {
  const { name, value } = toSessionCookie(token, settings);
  return `${name}=${value}`;
};

describe("the session's cookie", () => {
  it("is out of reach of scripts and of other sites, and with https bound to this host", () => {
    expect(toSessionCookie("a-token", HTTPS)).toMatchObject({
      name: expect.stringMatching(/^__Host-standpoint-[0-9a-f]{10}$/),
      ...{ httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 90 * 86_400 },
    });
    expect(toSessionCookie("a-token", HTTP)).toMatchObject({
      name: expect.stringMatching(/^standpoint-[0-9a-f]{10}$/),
      ...{ httpOnly: true, sameSite: "lax", path: "/", secure: false },
    });
    expect(toSessionCookie("a-token", HTTPS)).not.toHaveProperty("domain");
  });

  it("has another name in another installation, since cookies ignore ports", () => {
    expect(sessionCookieName(OTHER)).not.toBe(sessionCookieName(HTTPS));
  });

  it("is removed by one of the same name", () => {
    expect(toEndedCookie(HTTPS)).toMatchObject({ name: sessionCookieName(HTTPS), value: "", maxAge: 0 });
  });

  it("gives its token back, among cookies of others", () => {
    expect(readSessionToken(headerOf(HTTPS), HTTPS)).toBe("a-token");
    expect(readSessionToken(`a=b; ${headerOf(HTTPS)}; c=d`, HTTPS)).toBe("a-token");
    expect(readSessionToken(headerOf(HTTPS, "with.dots"), HTTPS)).toBe("with.dots");
  });

  const [name, value] = headerOf(HTTPS).split("=");
  it.each([
    ["no cookie", null],
    ["none of its name", "a=b"],
    ["an empty one", `${name}=`],
    ["a token that is not signed", `${name}=a-token`],
    ["another token with the same signature", `${name}=b-token.${value?.split(".")[1]}`],
    ["a signature that is cut", `${name}=${value?.slice(0, -4)}`],
    ["two of its name, of which one may be another's", `${name}=${value}; ${name}=${value}`],
    ["the signature of another installation", `${name}=${toSessionCookie("a-token", OTHER).value}`],
    ["a percent sign that is no escape", `${name}=%zz`],
  ])("gives no token for %s", (_what, cookies) => {
    expect(readSessionToken(cookies, HTTPS)).toBeNull();
  });
});
