/**
 * S1 to S3 on the program as it is started, in a real browser where a browser is what attacks. The short form runs with
 * all tests; with STANDPOINT_CHECK=full every form meets every address.
 */
import { execFileSync } from "node:child_process";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { type Browser, chromium, expect, test } from "@playwright/test";
import pg from "pg";
import { listAdmitted, listForeignWrites, send } from "../lib/cli/support/foreign-writes";
import { REFUSED_FORMS } from "../lib/cli/support/host-forms";
import { findBrowser } from "../support/browser";
import { isFullCheck } from "../support/check-size";
import { attack, FOREIGN_PAGE, type ForeignSite, openForeignSite } from "../support/foreign-page";
import { hashState } from "../support/hash-state";
import { listWritingAddresses } from "../support/own-addresses";
import { openRecorder, type Recorded, type Recorder } from "../support/recorder";
import { readShippedRows } from "../support/shipped-case";
import { type OwnProgram, startOwnProgram } from "../support/start-program";
import { openStubFront, type StubFront } from "../support/stub-front";

const { negotiation, rounds, issues, parties, demands, sources, statements } = readCase();
const home = `/negotiations/${negotiation}`;
const api = `/api/v1/negotiations/${negotiation}`;

/** Addresses that the short form reads, at least. */
const MOST_READ = 25;

let program: OwnProgram;
let foreign: ForeignSite;
let recorder: Recorder;
let browser: Browser;
let before = "";

test.describe.configure({ mode: "serial", timeout: isFullCheck ? 3_600_000 : 240_000 });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  [program, foreign] = await Promise.all([startOwnProgram(), openForeignSite()]);
  recorder = await openRecorder(program.port);
  const { executablePath, args, env } = findBrowser();
  const names = [
    `MAP *:${program.port} 127.0.0.1:${recorder.port}`,
    ...["rebind.test", "elsewhere.test"].map((name) => `MAP ${name} 127.0.0.1`),
  ];
  const resolve = `--host-resolver-rules=${names.join(",")}`;
  // A browser's own care for the local network would hide what the program's is worth.
  const careless = "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests";
  browser = await chromium.launch({ executablePath, args: [...args, resolve, careless], env });
  before = await hashState(program.databaseUrl);
});
test.afterAll(async () => {
  await browser?.close();
  await Promise.all([recorder?.close(), foreign?.close(), program?.close()]);
});
test.afterEach(async () => {
  expect(await hashState(program.databaseUrl), "the state after the attack").toBe(before);
});

function readCase() {
  const rows = readShippedRows();
  const first = (list: readonly { readonly id: string }[]) => list[0]?.id ?? "";
  return {
    negotiation: rows.negotiation.id,
    issues: first(rows.negotiation.issues),
    parties: first(rows.negotiation.parties),
    rounds: first(rows.rounds),
    demands: first(rows.demands),
    sources: first(rows.sources),
    statements: first(rows.statements),
  };
}

const PARAMETERS = {
  negotiation,
  issue: issues,
  party: parties,
  round: rounds,
  demand: demands,
  source: sources,
  statement: statements,
  id: demands,
};
const PATHS = [home, `${api}/demands`, "/icon.svg", `${home}/issues/${issues}/table`];
const WRITES = [home, `${api}/statements`];

const REFUSED = [403, 421];
const isChange = ({ method }: Pick<Recorded, "method">) => !["GET", "HEAD"].includes(method);

async function attackFrom(address: string, target: string): Promise<readonly string[]> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  const read = await attack(page, { origin: target, paths: PATHS, writes: WRITES });
  await page.context().close();
  return read;
}

/** The page of a name that pointed at the attacker's machine when it was loaded, and at this one since. */
async function attackByRebinding(port: number): Promise<{ text: string; read: readonly string[] }> {
  const page = await (await browser.newContext()).newPage();
  const origin = `http://rebind.test:${port}`;
  await page.route(`${origin}/attack`, (route) =>
    route.fulfill({ contentType: "text/html", body: FOREIGN_PAGE }),
  );
  await page.goto(`${origin}/attack`);
  const text = await page.evaluate((path) => fetch(path).then((answer) => answer.text()), home);
  const read = await attack(page, { origin, paths: PATHS, writes: WRITES });
  await page.context().close();
  return { text, read };
}

/** What the program has answered while something went on. */
async function recorded<T>(run: () => Promise<T>): Promise<{ outcome: T; answers: readonly Recorded[] }> {
  recorder.forget();
  const outcome = await run();
  return { outcome, answers: recorder.answers() };
}

test.describe("S2: a page of another web server of this machine", () => {
  for (const name of isFullCheck
    ? ["127.0.0.1", "localhost", "elsewhere.test"]
    : ["127.0.0.1", "elsewhere.test"]) {
    test(`at ${name} reads nothing and changes nothing`, async () => {
      const { outcome, answers } = await recorded(() =>
        attackFrom(`http://${name}:${foreign.port}/`, program.origin),
      );
      expect(outcome).toEqual([]);
      const changes = answers.filter(isChange);
      expect(changes.length).toBeGreaterThan(40);
      expect(changes.filter(({ status }) => !REFUSED.includes(status))).toEqual([]);
      // Each address was opened once in a window of its own, which the page cannot look into. Nothing else was read.
      const read = answers.filter((one) => !isChange(one) && !REFUSED.includes(one.status));
      const opened = read.map(({ path }) => path).filter((path) => PATHS.includes(path));
      expect(opened.sort()).toEqual([...PATHS].sort());
    });
  }

  test("would be seen to write without the rule, and to read what is its own", async () => {
    const [open, kept] = [await openStubFront({ without: ["origin"] }), await openStubFront()];
    const address = `http://127.0.0.1:${foreign.port}`;
    await attackFrom(address, open.origin);
    expect(open.reached.filter((one) => one.method === "POST").length).toBeGreaterThan(20);
    await attackFrom(address, kept.origin);
    expect(kept.reached.map(({ method, url }) => `${method} ${url}`).sort()).toEqual(
      PATHS.map((path) => `GET ${path}`).sort(),
    );
    const own = await attackFrom(address, address);
    for (const way of ["fetch", "HEAD", "iframe", "window"])
      expect(
        own.filter((one) => one.startsWith(`${way} ${home}:`)),
        way,
      ).toHaveLength(1);
    await Promise.all([open.close(), kept.close()]);
  });
});

test.describe("S2: a page whose name was pointed at this machine", () => {
  test("is told that this is not served here, and no more", async () => {
    const { outcome, answers } = await recorded(() => attackByRebinding(program.port));
    expect(outcome.text).toMatch(/^This address is not served here\./);
    expect(answers.length).toBeGreaterThan(60);
    expect(answers.filter(({ status }) => status !== 421)).toEqual([]);
  });

  test("would be seen to read and write without the rules", async () => {
    const open = await openStubFront({ without: ["host", "origin"] });
    const { text, read } = await attackByRebinding(open.port);
    expect(text).toContain("secret");
    expect(read).toContain(`fetch ${home}: 200`);
    expect(open.reached.filter((one) => one.method === "POST").length).toBeGreaterThan(20);
    await open.close();
  });
});

test("the program's own form is sent with its origin, and gets through", async () => {
  const form = `<!doctype html><title>Own</title><form method="post" action="/own"><button>Save</button></form>`;
  const stub: StubFront = await openStubFront({ body: form });
  const page = await browser.newPage();
  await page.goto(stub.origin);
  await page.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => stub.reached.at(-1)?.method).toBe("POST");
  expect(stub.reached.at(-1)?.headers.origin).toBe(stub.origin);
  await page.close();
  await stub.close();
});

test("S2: neither the program nor its database is reached from beyond this machine", async () => {
  const beyond = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4")
    .map(({ address }) => address);
  const databasePort = Number(new URL(program.databaseUrl).port);
  expect(await isOpen("127.0.0.1", program.port)).toBe(true);
  expect(await isOpen("127.0.0.1", databasePort)).toBe(true);
  for (const address of [...beyond, "127.0.0.2"])
    for (const port of [program.port, databasePort])
      expect(await isOpen(address, port), `${address}:${port}`).toBe(false);
  const client = new pg.Client({ connectionString: program.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ folders: string }>(
    "SELECT current_setting('unix_socket_directories') AS folders",
  );
  await client.end();
  expect(rows).toEqual([{ folders: "" }]);
});

test("S2: another user of this machine is refused, its own is not", () => {
  const ask = (as: { readonly uid?: number }) =>
    execFileSync(
      process.execPath,
      [
        "-e",
        "fetch(process.argv[1]).then(({ status }) => console.log(String(status)))",
        program.origin + home,
      ],
      { cwd: path.parse(process.cwd()).root, encoding: "utf8", ...as },
    );
  expect(ask({})).toBe("200\n");
  // Only root may become another user, and only Linux tells whose a connection is.
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  expect(ask(isRoot ? { uid: 65_534 } : {})).toBe(isRoot ? "403\n" : "200\n");
});

test("S1: what names another server reaches no page, data of a page, action, file, API or web socket", async () => {
  const targets: readonly (readonly [string, readonly string[]])[] = [
    [`GET ${home}`, []],
    [`GET ${home}?_rsc=1`, ["RSC: 1"]],
    [`POST ${home}`, ["Next-Action: 40abc", "Content-Length: 0"]],
    ["GET /icon.svg", []],
    [`GET ${api}`, []],
    [`DELETE ${api}`, []],
    [`GET ${home}`, ["Connection: Upgrade", "Upgrade: websocket"]],
  ];
  const forms = REFUSED_FORMS(program.port);
  expect(forms.length).toBeGreaterThanOrEqual(40);
  for (const { why, hosts, url } of forms)
    for (const [line, headers] of targets) {
      const [method, path] = line.split(" ");
      const sent = [
        `${method} ${url === "/" ? path : url} HTTP/1.1`,
        ...hosts.map((host) => `Host: ${host}`),
      ];
      const answer = await sendRaw(program.port, [...sent, ...headers, "", ""]);
      expect(answer, `${why}: ${line}`).toMatch(/^HTTP\/1\.1 (421|400) /);
    }
});

test("S3: no change from elsewhere reaches a handler, at any address of the build", async () => {
  const targets = listWritingAddresses(PARAMETERS);
  expect(targets.length).toBeGreaterThan(100);
  const writes = listForeignWrites(program.port);
  const admitted: string[] = [];
  for (const [at, target] of targets.entries()) {
    const tried = isFullCheck ? writes : writes.filter((_, number) => number % 97 === at % 97);
    admitted.push(...(await listAdmitted(program.port, { targets: [target], writes: tried })));
  }
  expect(admitted).toEqual([]);
});

test("S3: reading every page and every answer changes nothing, and nothing keeps it", async () => {
  const seen = new Set<string>(["/", "/api/v1/openapi.json", `${api}/statements`, `${api}/demands`]);
  const kept: string[] = [];
  let read = 0;
  for (const path of seen) {
    read += 1;
    if (!isFullCheck && read > MOST_READ) break;
    const { status, headers, body } = await send(program.port, {
      method: "GET",
      path,
      headers: {},
      body: "",
    });
    expect(status, path).toBeLessThan(500);
    // Cookies ignore ports: what sets none cannot overwrite another copy's.
    expect(headers["set-cookie"], path).toBeUndefined();
    const isFile = path.startsWith("/_next/static/");
    if (!isFile && !/no-store|private, no-cache/.test(headers["cache-control"] ?? ""))
      kept.push(`${path}: ${headers["cache-control"]}`);
    if (isFile || (!isFullCheck && seen.size > 100)) continue;
    for (const [, link = ""] of body.matchAll(/(?:href|src|action)="(\/[^"#]*)/g))
      seen.add(link.replaceAll("&amp;", "&"));
    if (headers.location !== undefined) seen.add(headers.location);
  }
  expect(seen.size).toBeGreaterThan(isFullCheck ? 1_000 : MOST_READ);
  expect(kept.filter((one) => !one.startsWith("/icon.svg"))).toEqual([]);
});

test("S3: what speaks for a proxy has no effect", async () => {
  const evil = "evil.test";
  const SPOOFED: readonly Readonly<Record<string, string>>[] = [
    { "x-forwarded-host": evil },
    { "x-forwarded-host": `${evil}:${program.port}`, "x-forwarded-proto": "https" },
    { "x-forwarded-proto": "https" },
    { "x-forwarded-port": "443" },
    { "x-forwarded-for": "10.0.0.1" },
    { "x-forwarded-for": "127.0.0.1, 10.0.0.1" },
    { "x-forwarded-server": evil },
    { "x-forwarded-prefix": `//${evil}` },
    { "x-forwarded-uri": `//${evil}/` },
    { "x-forwarded-ssl": "on" },
    { "x-forwarded-user": "owner" },
    { "x-forwarded-email": `owner@${evil}` },
    { "x-forwarded-scheme": "https" },
    { forwarded: `for=10.0.0.1;host=${evil};proto=https` },
    { "x-real-ip": "10.0.0.1" },
    { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
    { "x-middleware-rewrite": `http://${evil}/` },
    { "x-nextjs-data": "1" },
    { "x-invoke-path": "/api/v1/health" },
    { "x-matched-path": "/api/v1/health" },
  ];
  const strip = (text: string) => text.replace(/nonce="[^"]*"|"requestId":"[^"]*"|nonce[^,;]*/g, "");
  const ask = async (path: string, headers: Readonly<Record<string, string>>) => {
    const answer = await send(program.port, { method: "GET", path, headers, body: "" });
    return { ...answer, body: strip(answer.body) };
  };
  for (const path of ["/", `${api}/demands`]) {
    const plain = await ask(path, {});
    for (const headers of SPOOFED) {
      const answer = await ask(path, headers);
      const what = `${path} with ${Object.keys(headers)}`;
      expect(answer.status, what).toBe(plain.status);
      expect(answer.headers.location, what).toBe(plain.headers.location);
      expect(answer.body, what).toBe(plain.body);
      expect(JSON.stringify(answer.headers), what).not.toContain(evil);
    }
  }
  const headers = { "x-forwarded-host": evil, origin: `http://${evil}` };
  expect((await send(program.port, { method: "POST", path: home, headers, body: "" })).status).toBe(403);
});

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host, port, timeout: 2_000 });
    const settle = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", () => settle(true));
    for (const event of ["error", "timeout"]) socket.once(event, () => settle(false));
  });
}

function sendRaw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.end(lines.join("\r\n")));
    socket.setTimeout(10_000, () => socket.destroy(new Error("no answer")));
    let answer = "";
    socket.on("data", (data) => {
      answer += data.toString();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
  });
}
