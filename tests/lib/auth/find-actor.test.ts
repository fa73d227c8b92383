import { beforeAll, describe, expect, it } from "vitest";
import { findActor } from "../../../lib/auth/find-actor";
import { ADDRESS_HEADER } from "../../../lib/auth/request-address";
import { signIn, signOut } from "../../../lib/auth/sign-in";
import { closeDatabase } from "../../../lib/data/database";
import {
  actorOf,
  emailOf,
  enterTeamMode,
  makePerson,
  PASSWORD,
  signInAs,
  tryToSignIn,
} from "../../support/team";
import { openTestDatabase } from "../../support/test-database";

openTestDatabase("small");
enterTeamMode();
const HERE = "river-talks";

beforeAll(() => makePerson("anna", { roles: { [HERE]: "analyst" } }));

describe("on whose behalf a request is answered", () => {
  it("is nobody's without a session, and a person's with one, with their roles", async () => {
    expect(await actorOf({})).toEqual({ kind: "nobody" });
    expect(await actorOf({ authorization: "Basic YTpi" })).toEqual({ kind: "nobody" });
    expect(await actorOf({ cookie: await signInAs("anna") })).toEqual({
      ...{ kind: "person", id: "anna", name: "Anna", administrator: false, limits: null },
      roles: { [HERE]: "analyst" },
    });
  });

  it("is not asked for files of the program, which are the same for everybody", async () => {
    const url = "/_next/static/chunks/a.js";
    const request = { url, headers: { authorization: "Bearer wrong" }, socket: {} };
    expect(await findActor(request)).toEqual({ kind: "nobody" });
  });

  it("carries the address of whoever is connected, whatever the request says", async () => {
    const headers: Record<string, string> = { [ADDRESS_HEADER]: "198.51.100.1" };
    await findActor({ url: "/", headers, socket: { remoteAddress: "203.0.113.9" } });
    expect(headers[ADDRESS_HEADER]).toBe("203.0.113.9");
    await findActor({ url: "/", headers, socket: {} });
    expect(headers[ADDRESS_HEADER]).toBe("");
  });

  it("is not taken for nobody's when the database does not answer", async () => {
    const cookie = await signInAs("anna");
    const before = process.env.DATABASE_URL;
    await closeDatabase();
    process.env.DATABASE_URL = "postgresql://nobody:none@127.0.0.1:1/none";
    try {
      await expect(actorOf({ cookie })).rejects.toMatchObject({ code: "unavailable" });
    } finally {
      await closeDatabase();
      if (before !== undefined) process.env.DATABASE_URL = before;
    }
    expect(await actorOf({ cookie })).toMatchObject({ kind: "person" });
  });

  it("is the one person's in local mode, whatever the request brings", async () => {
    const mode = process.env.STANDPOINT_MODE;
    process.env.STANDPOINT_MODE = "local";
    try {
      expect(await actorOf({ authorization: "Bearer wrong", cookie: "a=b" })).toEqual({ kind: "local" });
    } finally {
      process.env.STANDPOINT_MODE = mode;
    }
  });
});

describe("signing in again", () => {
  it("ends the session that the browser had, and makes another", async () => {
    const before = await signInAs("anna");
    const place = { address: "203.0.113.9", userAgent: null, cookies: before };
    const answer = await signIn({ email: emailOf("anna"), password: PASSWORD }, place);
    const after = answer.ok ? `${answer.cookie.name}=${answer.cookie.value}` : "";
    expect(after).not.toBe(before);
    expect(await actorOf({ cookie: before })).toEqual({ kind: "nobody" });
    expect(await actorOf({ cookie: after })).toMatchObject({ kind: "person" });
  });

  it("that fails leaves the session as it is", async () => {
    const before = await signInAs("anna");
    await tryToSignIn(emailOf("anna"), "a wrong password indeed");
    expect(await actorOf({ cookie: before })).toMatchObject({ kind: "person" });
  });
});

describe("signing out", () => {
  it("ends the session on the server too", async () => {
    const cookie = await signInAs("anna");
    expect(await signOut(cookie)).toMatchObject({ value: "", maxAge: 0 });
    expect(await actorOf({ cookie })).toEqual({ kind: "nobody" });
  });
});
