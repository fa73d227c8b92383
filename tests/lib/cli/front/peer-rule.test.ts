import { spawn } from "node:child_process";
import http from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPeerRule, findOwnUsers } from "../../../../lib/cli/front/peer-rule";

const NOBODY = 65_534;
const ends = {
  localAddress: "127.0.0.1",
  localPort: 3000,
  remoteAddress: "127.0.0.1",
  remotePort: 40_000,
} as Socket;
const HERE = " 0: 0100007F:0BB8 0100007F:9C40 01 0:0 00:0 0 7 0 11";
/** This end, after the other has said that it will send no more. */
const LEFT = " 0: 0100007F:0BB8 0100007F:9C40 08 0:0 00:0 0 7 0 11";
const thereOf = (uid: number) => ` 1: 0100007F:9C40 0100007F:0BB8 01 0:0 00:0 0 ${uid} 0 12`;

function ruleOf(looks: readonly (readonly string[])[]) {
  const warnings: string[] = [];
  let look = 0;
  const rule = createPeerRule({
    users: new Set([1000]),
    readTables: async () => {
      const rows = looks[Math.min(look, looks.length - 1)];
      look += 1;
      if (rows === undefined) throw new Error("not readable");
      return [["head", ...rows].join("\n")];
    },
    warn: (message) => void warnings.push(message),
  });
  return { rule, warnings, looked: () => look };
}

describe("who may connect", () => {
  it.each([
    ["the user of the program", [[HERE, thereOf(1000)]], true],
    ["root", [[HERE, thereOf(0)]], true],
    ["another user", [[HERE, thereOf(1001)]], false],
    ["a user whom the kernel has no number for here", [[HERE, thereOf(NOBODY)]], false],
    ["somebody who has gone", [[LEFT]], false],
    ["somebody who has gone before the second look", [[HERE], [LEFT]], false],
    ["another user who is found at the second look", [[HERE], [HERE, thereOf(1001)]], false],
  ])("%s", async (_, looks, allowed) => {
    const { rule, warnings } = ruleOf(looks);
    expect(await rule(ends)).toBe(allowed);
    expect(warnings).toEqual([]);
  });

  it("whoever the kernel knows nothing of, with one warning for all", async () => {
    const { rule, warnings, looked } = ruleOf([[HERE]]);
    expect(await rule({ ...ends } as Socket)).toBe(true);
    expect(await rule({ ...ends } as Socket)).toBe(true);
    expect(looked()).toBe(6);
    expect(warnings).toHaveLength(1);
    expect(await ruleOf([]).rule(ends)).toBe(true);
  });

  it("everybody where the kernel does not show this end either, unless the connection has ended meanwhile", async () => {
    expect(await ruleOf([[]]).rule(ends)).toBe(true);
    expect(await ruleOf([[]]).rule({ ...ends, destroyed: true } as Socket)).toBe(false);
  });

  it("nobody over a connection that has ended already", async () => {
    expect(await ruleOf([[HERE, thereOf(0)]]).rule({} as Socket)).toBe(false);
  });

  it("is read once for all connections that wait for the reading under way", async () => {
    const { rule, looked } = ruleOf([[HERE, thereOf(1000)]]);
    const sockets = Array.from({ length: 50 }, () => ({ ...ends }) as Socket);
    const first = rule(ends);
    await Promise.resolve();
    expect(await Promise.all([first, ...sockets.map(rule)])).toEqual(Array(51).fill(true));
    expect(looked()).toBe(2);
  });

  it("is decided once for a connection", async () => {
    const { rule, looked } = ruleOf([[HERE, thereOf(1000)]]);
    expect(await Promise.all([rule(ends), rule(ends), rule(ends)])).toEqual([true, true, true]);
    expect(looked()).toBe(1);
  });
});

describe("the users of the program", () => {
  it("are its own, and who became root for it", () => {
    const uid = process.platform === "linux" ? process.getuid?.() : undefined;
    expect(findOwnUsers(null)).toEqual(uid === undefined ? null : new Set([uid]));
    expect(findOwnUsers(1000)).toEqual(
      uid === undefined ? null : uid === 0 ? new Set([0, 1000]) : new Set([uid]),
    );
  });
});

/** As another user where the test may become one, which root may; else as its own. */
describe("on this machine", () => {
  const users = findOwnUsers(null);
  const other = process.getuid?.() === 0 ? NOBODY : null;
  let server: http.Server;
  let reached = 0;

  beforeAll(async () => {
    const rule = createPeerRule({ users: users ?? new Set() });
    server = http.createServer(async (request, response) => {
      const allowed = await rule(request.socket);
      if (allowed) reached += 1;
      response.writeHead(allowed ? 200 : 403).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const askAs = (uid: number | null, code: string) =>
    new Promise<string>((resolve) => {
      const child = spawn(process.execPath, ["-e", code, url()], {
        cwd: "/",
        env: { NODE_ENV: "test" },
        ...(uid === null ? {} : { uid, gid: uid }),
      });
      let output = "";
      child.stdout.on("data", (data: Buffer) => {
        output += data.toString();
      });
      child.stderr.on("data", (data: Buffer) => {
        output += data.toString();
      });
      child.once("close", () => resolve(output));
    });
  const ASK = "fetch(process.argv[1]).then(({ status }) => console.log(status))";
  /** Sends a change and is gone before anybody can look whose it was. */
  const THROW = `
    const socket = require("node:net").connect(new URL(process.argv[1]).port, "127.0.0.1", () => {
      socket.write("POST / HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 0\\r\\n\\r\\n", () => METHOD);
    });`;

  it("S2: another user is refused, and its own user is not", async () => {
    expect(await askAs(null, ASK)).toBe("200\n");
    expect(await askAs(other, ASK)).toBe(other === null ? "200\n" : "403\n");
  });

  it("S2: another user who sends and leaves at once changes nothing", async () => {
    const before = reached;
    const ways = ["socket.destroy()", "socket.resetAndDestroy()", "process.kill(process.pid, 9)"];
    for (const way of ways)
      await Promise.all(Array.from({ length: 5 }, () => askAs(other, THROW.replace("METHOD", way))));
    expect(await askAs(null, ASK)).toBe("200\n");
    expect(other === null || reached === before + 1).toBe(true);
  });
});
