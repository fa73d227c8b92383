import { describe, expect, it } from "vitest";
import { openTestDatabase } from "../../support/test-database";
import { callApi } from "./api-client";

openTestDatabase("case");

type Side = {
  readonly position: number | null;
  readonly text: string | null;
  readonly statements: readonly string[];
};
type Change = {
  readonly party: string;
  readonly issue: string;
  readonly demand: string | null;
  readonly class: string;
  readonly delta: number | null;
  readonly toward: string | null;
  readonly counted: boolean;
  readonly from: Side | null;
  readonly to: Side | null;
  readonly wording: readonly { readonly op: string; readonly text: string }[] | null;
};
type Comparison = {
  readonly summary: Readonly<Record<string, number>>;
  readonly notCounted: number;
  readonly changes: readonly Change[];
};

const ROUNDS = "from=2022-03-29-istanbul&to=2025-06-02-istanbul";

async function compare(query: string): Promise<Comparison> {
  const response = await callApi(`/negotiations/ukraine-2021-2025/compare?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as Comparison;
}

describe.each(["issue", "demand"])("comparing two rounds at level %s", (level) => {
  it("counts in its summary what may be counted, and lists the rest besides", async () => {
    const { summary, notCounted, changes } = await compare(`${ROUNDS}&level=${level}`);
    const counted = Object.values(summary).reduce((sum, count) => sum + count, 0);
    expect(counted + notCounted).toBe(changes.length);
    for (const [name, count] of Object.entries(summary)) {
      expect(changes.filter((change) => change.counted && change.class === name)).toHaveLength(count);
    }
  });

  it("names the statements of every side, and its delta and direction are those of its positions", async () => {
    const { changes } = await compare(`${ROUNDS}&level=${level}`);
    expect(changes.length).toBeGreaterThan(10);
    for (const { delta, toward, from, to } of changes) {
      for (const side of [from, to]) if (side !== null) expect(side.statements.length).toBeGreaterThan(0);
      if (delta === null) continue;
      expect(delta).toBeCloseTo((to?.position ?? Number.NaN) - (from?.position ?? Number.NaN), 10);
      expect(toward).toBe(delta > 0 ? "high" : delta < 0 ? "low" : null);
    }
  });

  it("gives word diffs that rebuild both texts, character for character", async () => {
    const { changes } = await compare(`${ROUNDS}&level=${level}&wording=always`);
    const diffed = changes.filter((change) => change.wording !== null);
    expect(diffed.length).toBeGreaterThan(5);
    for (const { wording, from, to } of diffed) {
      const join = (without: string) =>
        (wording ?? []).flatMap(({ op, text }) => (op === without ? [] : [text])).join("");
      expect(join("insert")).toBe(from?.text);
      expect(join("delete")).toBe(to?.text);
    }
  });

  it("leaves word diffs out when told to", async () => {
    const { changes } = await compare(`${ROUNDS}&level=${level}&wording=never`);
    expect(changes.every((change) => change.wording === null)).toBe(true);
  });

  it("narrows by party, issue and class to exactly what fits", async () => {
    const all = (await compare(`${ROUNDS}&level=${level}`)).changes;
    const one = await compare(`${ROUNDS}&level=${level}&party=russia&issue=nato-membership&class=silent`);
    const fits = all.filter(
      (change) =>
        change.party === "russia" && change.issue === "nato-membership" && change.class === "silent",
    );
    expect(one.changes.map(({ party, demand }) => [party, demand])).toEqual(
      fits.map(({ party, demand }) => [party, demand]),
    );
  });
});

it("compares issues without a scale demand by demand at either level", async () => {
  const { issues } = (await (await callApi("/negotiations/ukraine-2021-2025")).json()) as {
    readonly issues: readonly { readonly id: string; readonly scale: unknown }[];
  };
  const unscaled = issues.filter(({ scale }) => scale === null).map(({ id }) => id);
  const { changes } = await compare(ROUNDS);
  const onUnscaled = changes.filter(({ issue }) => unscaled.includes(issue));
  expect(onUnscaled.length).toBeGreaterThan(0);
  expect(onUnscaled.every(({ demand, delta }) => demand !== null && delta === null)).toBe(true);
  expect(
    changes.filter(({ issue }) => !unscaled.includes(issue)).every(({ demand }) => demand === null),
  ).toBe(true);
});
