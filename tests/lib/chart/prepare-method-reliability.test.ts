import { expect, test } from "vitest";
import { prepareReliability } from "@/lib/chart/prepare-method-reliability";
import { measureReliability } from "@/lib/domain/reliability/issue-reliability";
import { aCoding } from "../../support/builders";
import { RECORDS } from "../../support/record-builders";

const pair = (statement: string, first: number, second: number) => [
  aCoding({ statement, coder: "one", position: first }),
  aCoding({ statement, coder: "two", position: second }),
];

test("without double coding the error is unknown, and the page says so", () => {
  const model = prepareReliability(RECORDS, measureReliability([], 1));
  expect(model.finding).toBe("No statement was coded twice: the error of a code is unknown");
  expect(model.rows).toEqual([]);
  expect(model.caveats.join(" ")).toContain("no human expert has reviewed them");
});

test("issues that were coded twice have a row, and all of them one together", () => {
  const codings = [...pair("a", 0, 2), ...pair("b", 50, 50), ...pair("c", 100, 98)];
  const model = prepareReliability(RECORDS, measureReliability(codings, 1));
  expect(model.rows.map(({ name }) => name)).toEqual(["Land", "All issues"]);
  expect(model.rows[0]?.position.verdict).toBe("reliable");
  expect(model.finding).toMatch(
    /^3 of 10 statements were coded twice; on positions they agree with an alpha of 1\.00/,
  );
  expect(model.caveats.join(" ")).toContain("upper bound");
});

test("noise is the error times 1.96 and the root of two", () => {
  const model = prepareReliability(
    RECORDS,
    measureReliability([...pair("a", 0, 4), ...pair("b", 50, 54)], 1),
  );
  const [row] = model.rows;
  expect(Number(row?.noise)).toBeCloseTo(Number(row?.error) * 1.96 * Math.SQRT2, 0);
});

test("statements on which coders are far apart are listed with their codes", () => {
  const model = prepareReliability(
    RECORDS,
    measureReliability([...pair("a", 0, 25), ...pair("b", 50, 50)], 1),
  );
  expect(model.disagreements).toEqual([
    {
      key: "a",
      href: "/negotiations/river/statements/a",
      issue: "Land",
      codes: "one: 0, firm · two: 25, firm",
      apart: "25 points",
    },
  ]);
});
