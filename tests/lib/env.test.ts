import { describe, expect, it } from "vitest";
import { EnvError, type EnvValues, readEnv } from "../../lib/env";

const faultOf = (values: EnvValues): string => {
  try {
    readEnv(values);
  } catch (error) {
    expect(error).toBeInstanceOf(EnvError);
    return (error as Error).message;
  }
  throw new Error("nothing was refused");
};

describe("settings", () => {
  it("have defaults, and an empty value counts as not set", () => {
    const defaults = {
      mode: "local",
      host: "127.0.0.1",
      port: 3000,
      origin: null,
      secret: null,
      databaseUrl: null,
      dataFolder: "data",
      allowedHosts: [],
      sudoUser: null,
      startedByNpm: false,
    };
    expect(readEnv({})).toEqual(defaults);
    expect(
      readEnv({ PORT: "", HOST: " ", DATABASE_URL: "", STANDPOINT_DATA: "", STANDPOINT_MODE: "" }),
    ).toEqual(defaults);
  });

  it.each([
    ["PORT", "8080", { port: 8080 }],
    ["PORT", "0", { port: 0 }],
    ["PORT", "65535", { port: 65_535 }],
    ["HOST", "LocalHost", { host: "localhost" }],
    ["HOST", "[::1]", { host: "::1" }],
    ["HOST", "127.0.0.2", { host: "127.0.0.2" }],
    ["DATABASE_URL", "postgres://u:p@db.example/name", { databaseUrl: "postgres://u:p@db.example/name" }],
    ["STANDPOINT_DATA", "/srv/my data", { dataFolder: "/srv/my data" }],
    ["STANDPOINT_ALLOWED_HOSTS", "Desk.Example, [::2]:80", { allowedHosts: ["desk.example", "[::2]:80"] }],
    ["STANDPOINT_MODE", "local", { mode: "local" }],
    ["SUDO_UID", "1000", { sudoUser: 1000 }],
    ["SUDO_UID", "somebody", { sudoUser: null }],
    ["npm_lifecycle_event", "start", { startedByNpm: true }],
  ])("%s may be %j", (name, value, expected) => {
    expect(readEnv({ [name]: value })).toMatchObject(expected);
  });

  it.each([
    ["PORT", "http", "PORT", '"http"', "1 to 65535"],
    ["PORT", "65536", "PORT", '"65536"', "1 to 65535"],
    ["PORT", "-1", "PORT", '"-1"', "1 to 65535"],
    ["PORT", "80.5", "PORT", '"80.5"', "1 to 65535"],
    ["HOST", "0.0.0.0", "HOST", '"0.0.0.0"', "only this machine may connect"],
    ["HOST", "192.168.1.5", "HOST", '"192.168.1.5"', "127.0.0.1"],
    ["HOST", "127.0.0.1.evil.test", "HOST", "evil.test", "127.0.0.1"],
    ["STANDPOINT_MODE", "team", "STANDPOINT_ORIGIN", "is not set", "https://desk.example"],
    ["STANDPOINT_MODE", "cloud", "STANDPOINT_MODE", '"cloud"', '"local"', '"team"'],
    ["STANDPOINT_ALLOWED_HOSTS", "ok.example,*", "STANDPOINT_ALLOWED_HOSTS", '"*"', "host names"],
    ["STANDPOINT_ALLOWED_HOSTS", "https://ok.example", "STANDPOINT_ALLOWED_HOSTS", "https://", "host names"],
    [
      "DATABASE_URL",
      "mysql://u:s3cret@db.example/name",
      "DATABASE_URL",
      "mysql://…@db.example/name",
      "postgresql://",
    ],
    ["DATABASE_URL", "postgres://u:s3cret@db.example", "DATABASE_URL", "…@db.example", "postgresql://"],
    ["DATABASE_URL", "s3cret", "DATABASE_URL", "not an address", "postgresql://"],
  ])("%s=%j is refused by name, with what it holds and what is allowed", (name, value, ...parts) => {
    const message = faultOf({ [name]: value });
    for (const part of parts) expect(message).toContain(part);
    expect(message).not.toContain("s3cret");
  });

  it("that are wrong are all named at once", () => {
    const message = faultOf({ PORT: "x", HOST: "example.org", STANDPOINT_MODE: "cloud" });
    expect(message.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "STANDPOINT_MODE",
      "HOST",
      "PORT",
    ]);
  });

  describe("of team mode", () => {
    const team = { STANDPOINT_MODE: "team", STANDPOINT_ORIGIN: "https://desk.example" };
    const SECRET = "a secret of more than thirty-two characters";

    it.each([
      [{}, { mode: "team", origin: "https://desk.example", secret: null, host: "127.0.0.1" }],
      [{ STANDPOINT_ORIGIN: "https://desk.example/" }, { origin: "https://desk.example" }],
      [{ STANDPOINT_ORIGIN: "http://127.0.0.1:3000" }, { origin: "http://127.0.0.1:3000" }],
      [{ HOST: "0.0.0.0" }, { host: "0.0.0.0" }],
      [{ HOST: "[::]" }, { host: "::" }],
      [{ STANDPOINT_SECRET: SECRET }, { secret: SECRET }],
    ])("may be %j", (values, expected) => {
      expect(readEnv({ ...team, ...values })).toMatchObject(expected);
    });

    it.each([
      ["desk.example"],
      ["https://desk.example/path"],
      ["https://desk.example?a=b"],
      ["https://Desk.Example"],
      ["https://user:password@desk.example"],
      ["ftp://desk.example"],
      ["*"],
    ])("are refused where the origin is %j: it would not be what a browser sends", (origin) => {
      expect(faultOf({ ...team, STANDPOINT_ORIGIN: origin })).toContain("STANDPOINT_ORIGIN");
    });

    it("are refused where the secret could be guessed, without showing it", () => {
      const message = faultOf({ ...team, STANDPOINT_SECRET: "s3cret" });
      expect(message).toContain("STANDPOINT_SECRET");
      expect(message).not.toContain("s3cret");
    });

    it("are of no account in local mode", () => {
      const values = { ...team, STANDPOINT_MODE: "local", STANDPOINT_SECRET: "x" };
      expect(readEnv(values)).toMatchObject({ mode: "local", origin: null, secret: null });
    });
  });
});
