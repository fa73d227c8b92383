import net from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { closeDatabase } from "@/lib/data/database";
import { AppError, ERROR_CODES } from "@/lib/errors";
import { PROBLEM_KINDS, toProblem } from "@/lib/rest/problem";
import { checkHealth } from "@/lib/service/check-health";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

const database = openTestDatabase("case");

const REQUEST = { instance: "/api/v1/negotiations/x", requestId: "request-1" };

afterEach(() => vi.restoreAllMocks());

/** Runs with another database address, and with the suite's own again afterwards. */
async function withDatabaseAt(url: string, run: () => Promise<void>): Promise<void> {
  await closeDatabase();
  process.env.DATABASE_URL = url;
  try {
    await run();
  } finally {
    await closeDatabase();
    process.env.DATABASE_URL = database.url();
  }
}

describe("problems", () => {
  it.each(ERROR_CODES.filter((code) => code !== "internal"))(
    "a failure “%s” keeps its words and its faults",
    async (code) => {
      const faults = [{ path: "round", message: "nearest name: x" }];
      const response = toProblem(new AppError(code, "Say it otherwise.", { faults }), REQUEST);
      expect(response.status).toBe(PROBLEM_KINDS[code].status);
      expect(await response.json()).toEqual({
        type: `/reference#${code}`,
        title: PROBLEM_KINDS[code].title,
        status: PROBLEM_KINDS[code].status,
        detail: "Say it otherwise.",
        ...REQUEST,
        errors: faults,
      });
    },
  );

  it.each([
    { error: new Error("password=hunter2 in table statement"), why: "an error that nobody foresaw" },
    {
      error: new AppError("internal", "position of x holds hunter2"),
      why: "a row that the codebook does not know",
    },
    { error: "hunter2", why: "something thrown that is no error" },
  ])("$why is logged with the request's id and shown without its insides", async ({ error }) => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const response = toProblem(error, REQUEST);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain("hunter2");
    expect(text).toContain("request-1");
    expect(log).toHaveBeenCalledOnce();
    const [line] = log.mock.calls[0] ?? [];
    expect(JSON.parse(String(line))).toMatchObject({ level: "error", requestId: "request-1" });
    expect(String(line)).toContain("hunter2");
  });

  it("forges no line in the log, whatever the address holds", () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    toProblem(new Error("a\nb\r\u001b[31mc"), { ...REQUEST, instance: "/x\n{}" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(String(log.mock.calls[0]?.[0])).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe("with the database away", () => {
  it("every address says so with 503 and when to come back, and answers again as soon as it is there", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await withDatabaseAt("postgresql://nobody@127.0.0.1:1/none", async () => {
      for (const address of [
        "/negotiations",
        "/negotiations/ukraine-2021-2025/search?q=x",
        "/statements/x",
      ]) {
        const response = await callApi(address);
        expect(response.status, address).toBe(503);
        expect(response.headers.get("retry-after")).toBe("5");
        expect(await response.json()).toMatchObject({ type: "/reference#unavailable" });
      }
      expect((await callApi("/openapi.json")).status).toBe(200);
    });
    expect(log).not.toHaveBeenCalled();
    expect((await callApi("/negotiations")).status).toBe(200);
  });

  it("/health answers 503 within five seconds, also when the database takes the call and never speaks", async () => {
    const mute = net.createServer((socket) => socket.on("error", () => undefined));
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const address = mute.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await withDatabaseAt(`postgresql://nobody@127.0.0.1:${port}/none`, async () => {
      const asked = performance.now();
      const response = await callApi("/health");
      expect(performance.now() - asked).toBeLessThan(5_000);
      expect(response.status).toBe(503);
      expect(await response.json()).toEqual({ status: "unavailable", database: "down", revision: null });
      // The question of before is given up too, so that it does not outlive this test.
      await vi.waitFor(async () =>
        expect(await checkHealth(Number.MAX_SAFE_INTEGER)).toMatchObject({ database: "down" }),
      );
    });
    mute.close();
  });
});

describe("health", () => {
  it("asks the database once a second at most, however many ask", async () => {
    const later = performance.now() + 1_000_000;
    const first = checkHealth(later);
    expect(checkHealth(later)).toBe(first);
    await first;
    expect(checkHealth(later + 999)).toBe(first);
    const next = checkHealth(later + 1_000);
    expect(next).not.toBe(first);
    await next;
  });

  it("is up with the sum of the revisions", async () => {
    const [{ sum } = { sum: "" }] = await database.query<{ sum: string }>(
      "SELECT sum(revision) FROM negotiation",
    );
    expect(await checkHealth(performance.now() + 10_000_000)).toEqual({
      database: "up",
      revision: Number(sum),
    });
  });
});
