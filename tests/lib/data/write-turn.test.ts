import { afterEach, describe, expect, it, vi } from "vitest";
import { inWriteTurn } from "../../../lib/data/write-turn";

afterEach(() => vi.useRealTimers());

/** A write that lasts until it is ended. */
function hold(negotiation: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { done: inWriteTurn(negotiation, () => ended), end: () => end() };
}

async function run(names: readonly string[]) {
  const begun: number[] = [];
  const running = new Map<string, number>();
  let most = 0;
  let mostOfOne = 0;
  const writes = names.map((negotiation, index) =>
    inWriteTurn(negotiation, async () => {
      begun.push(index);
      running.set(negotiation, (running.get(negotiation) ?? 0) + 1);
      mostOfOne = Math.max(mostOfOne, ...running.values());
      most = Math.max(
        most,
        [...running.values()].reduce((sum, one) => sum + one, 0),
      );
      await new Promise((resolve) => setImmediate(resolve));
      running.set(negotiation, (running.get(negotiation) ?? 0) - 1);
      if (index % 3 === 0) throw new Error("refused");
    }),
  );
  const ended = await Promise.allSettled(writes);
  return { begun, most, mostOfOne, failed: ended.filter(({ status }) => status === "rejected").length };
}

describe("writes of one process", () => {
  it("to one negotiation run one at a time, in the order in which they came, also after one that failed", async () => {
    const { begun, most, failed } = await run(Array.from({ length: 30 }, () => "one"));
    expect(begun).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect({ most, failed }).toEqual({ most: 1, failed: 10 });
  });

  it("to many negotiations run four at a time", async () => {
    const { begun, most, mostOfOne, failed } = await run(
      Array.from({ length: 30 }, (_, index) => `n${index % 10}`),
    );
    expect(begun).toHaveLength(30);
    expect({ most, mostOfOne, failed }).toEqual({ most: 4, mostOfOne: 1, failed: 10 });
  });

  it("to other negotiations do not wait for a long one and for all who wait for it", async () => {
    const long = hold("long");
    const waiting = Array.from({ length: 20 }, () => inWriteTurn("long", async () => "after"));
    expect(await inWriteTurn("other", async () => "at once")).toBe("at once");
    long.end();
    await long.done;
    expect(await Promise.all(waiting)).toEqual(Array.from({ length: 20 }, () => "after"));
  });

  it.each([
    ["its negotiation's turn", ["long"]],
    ["a turn at all", ["a", "b", "c", "d"]],
  ])("are given up after seven seconds without %s, undone, and leave no turn taken", async (_, names) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    const others = names.map(hold);
    let done = 0;
    const late = inWriteTurn(names.length === 1 ? "long" : "e", async () => {
      done += 1;
    });
    const refused = expect(late).rejects.toMatchObject({ code: "unavailable" });
    await vi.advanceTimersByTimeAsync(7_001);
    await refused;
    for (const { end } of others) end();
    await Promise.all(others.map((other) => other.done));
    expect(done).toBe(0);
    expect(await inWriteTurn("e", async () => "free")).toBe("free");
    expect((await run(["a", "b", "c", "d", "e", "f"])).most).toBe(4);
  });
});
