import { expect, test } from "vitest";
import { prepareBetween } from "@/lib/chart/prepare-between";
import { compareWordings } from "@/lib/domain/diff/wording-change";
import { aCitedStatement } from "../../support/overview-builders";

const earlier = aCitedStatement({ id: "a", date: "2024-01-10", text: "The water is shared by both sides." });
const later = aCitedStatement({
  id: "b",
  date: "2024-02-10",
  text: "The water is shared by all sides.",
  basis: "reported",
});
const version = (statement: typeof earlier, against: string | null, text: string | null) => ({
  statement,
  against,
  wording: text === null ? null : compareWordings(text, statement.text),
});
const prepare = (...versions: readonly ReturnType<typeof version>[]) =>
  prepareBetween("river", { party: "north", issue: "water", versions });

test("a version says against which it is marked, and on what basis it is known", () => {
  const { versions, title } = prepare(version(later, "a", earlier.text), version(earlier, null, null));
  expect(title).toMatch(/^Between the two: 2 wordings/u);
  expect(versions[0]).toMatchObject({
    href: "/negotiations/river/statements/b",
    date: "10 Feb 2024",
    position: "80",
    remark: "reported, against 10 Jan 2024",
  });
  expect(versions[0]?.wording?.kind).toBe("redline");
  expect(versions[1]).toMatchObject({ wording: null, remark: "" });
});

test("an unchanged wording is said to be as before", () => {
  const { versions } = prepare(
    version({ ...later, text: earlier.text }, "a", earlier.text),
    version(earlier, null, null),
  );
  expect(versions[0]?.remark).toBe("reported, as on 10 Jan 2024");
});

test("of a rewritten one nothing is struck: it is shown whole, against nothing", () => {
  const { versions } = prepare(version(later, "a", "Ships may pass at night."), version(earlier, null, null));
  expect(versions[0]).toMatchObject({ wording: null, remark: "reported", text: later.text });
});

test("a withdrawal or an issue without a scale has no number", () => {
  expect(prepare(version({ ...earlier, position: null }, null, null)).versions[0]?.position).toBeNull();
});
