import { expect, test } from "vitest";
import { prepareReliability } from "@/lib/chart/prepare-method-reliability";
import { measureReliability } from "@/lib/domain/reliability/issue-reliability";
import { aCoding } from "../../support/builders";
import { RECORDS } from "../../support/record-builders";

const pair = (statement: string, first: number, second: number) => [
  aCoding({ statement, coder: "one", position: first }),
  aCoding({ statement, coder: "two", position: second }),
];
const prepare = (codings: ReturnType<typeof pair>) =>
  prepareReliability(RECORDS, measureReliability(codings, 1), []);

test("without double coding the error is unknown, and the page says so", () => {
  const model = prepare([]);
  expect(model.finding).toBe("No statement was coded twice: the error of a code is unknown");
  expect(model.rows).toEqual([]);
  expect(model.limits).toEqual([
    "With one coding each, a movement cannot be told from an error of the coder.",
  ]);
});

test("issues that were coded twice have a row, and all of them one together", () => {
  const model = prepare([...pair("a", 0, 2), ...pair("b", 50, 50), ...pair("c", 100, 98)]);
  expect(model.rows.map(({ name }) => name)).toEqual(["Land", "All issues"]);
  expect(model.rows[0]?.position.verdict).toBe("reliable");
  expect(model.finding).toMatch(
    /^3 of 10 statements were coded twice; on positions they agree with an alpha of 1\.00/,
  );
  expect(model.limits.join(" ")).toContain("upper bound");
});

test("who coded is what the case says of it, its first two notes and no more", () => {
  const notes = ["Who", "What", "Where"].map((title) => ({ title, text: `${title} it was.` }));
  const model = prepareReliability(RECORDS, measureReliability([], 1), notes);
  expect(model.notes).toEqual(notes.slice(0, 2));
});

test("noise is the error times 1.96 and the root of two", () => {
  const [row] = prepare([...pair("a", 0, 4), ...pair("b", 50, 54)]).rows;
  expect(Number(row?.noise)).toBeCloseTo(Number(row?.error) * 1.96 * Math.SQRT2, 0);
});

test("statements on which coders are far apart are counted, and their screen is named", () => {
  const { disagreements, href } = prepare([...pair("a", 0, 25), ...pair("b", 50, 50)]);
  expect({ disagreements, href }).toEqual({
    disagreements: 1,
    href: "/negotiations/river/reliability",
  });
});
