import { expect, test } from "vitest";
import { prepareSource } from "@/lib/chart/prepare-source";
import { aCitedStatement } from "../../support/overview-builders";
import { aSource, RECORDS } from "../../support/record-builders";

test("what rests on it is counted and named by party", () => {
  const statements = [aCitedStatement(), aCitedStatement({ id: "s5", party: "mediator" })];
  const model = prepareSource(RECORDS, { source: aSource(), statements, rounds: ["r4"] });
  expect(model.finding).toBe("2 statements of North and the United States rest on it");
  expect(model.statements.map(({ id }) => id)).toEqual(["s5", "s4"]);
  expect(model.rounds).toEqual([{ id: "r4", name: "Meeting 4", href: "/negotiations/river/rounds/r4" }]);
});

test("a source on which nothing rests says so", () => {
  expect(prepareSource(RECORDS, { source: aSource(), statements: [], rounds: [] }).finding).toBe(
    "No statement rests on it",
  );
});

test("grades are words, and a source that nobody saw is called that", () => {
  const { fields } = prepareSource(RECORDS, { source: aSource({ seen: false }), statements: [], rounds: [] });
  expect(fields.find(({ name }) => name === "Reliability")).toMatchObject({
    value: "B",
    meaning: "usually reliable",
  });
  expect(fields.find(({ name }) => name === "Seen")?.value).toBe("No");
});

test("an address that is none has no host", () => {
  expect(
    prepareSource(RECORDS, { source: aSource({ url: "not an address" }), statements: [], rounds: [] }).host,
  ).toBeNull();
});
