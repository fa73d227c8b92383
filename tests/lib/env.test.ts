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
      databaseUrl: null,
      dataFolder: "data",
      allowedHosts: [],
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
    ["STANDPOINT_MODE", "team", "STANDPOINT_MODE", '"team"', '"local"'],
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
});
