import { expect, test } from "vitest";
import { prepareSource } from "@/lib/chart/prepare-source";
import { aCitedStatement } from "../../support/overview-builders";
import { anEvidence, aSource, RECORDS } from "../../support/record-builders";

test("what rests on it is counted and named by party", () => {
  const statements = [aCitedStatement(), aCitedStatement({ id: "s5", party: "mediator" })];
  const model = prepareSource(RECORDS, { source: aSource(), statements, rounds: ["r4"] });
  expect(model.finding).toBe("2 statements of North and the United States rest on it");
  expect(model.statements.map(({ id }) => id)).toEqual(["s4", "s5"]);
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

test("passages are in order of the text; those without a place come last, in order of time", () => {
  const at = (id: string, ...starts: readonly (number | null)[]) =>
    aCitedStatement({
      id,
      evidence: starts.map((start) =>
        anEvidence({ startUtf16: start, endUtf16: start === null ? null : start + 4 }),
      ),
    });
  const elsewhere = anEvidence({ source: "study", startUtf16: 1, endUtf16: 5 });
  const third = at("third", 80);
  const statements = [
    at("unknown", null),
    { ...third, evidence: [elsewhere, ...third.evidence] },
    at("first", 40, 7),
    at("later", null),
  ];
  const model = prepareSource(RECORDS, { source: aSource(), statements, rounds: [] });
  expect(model.statements.map(({ id }) => id)).toEqual(["first", "third", "unknown", "later"]);
  expect(model.statements[0]?.evidence.map(({ startUtf16 }) => startUtf16)).toEqual([7, 40]);
  expect(model.statements[1]?.evidence.map(({ source }) => source)).toEqual(["gazette", "study"]);
});
