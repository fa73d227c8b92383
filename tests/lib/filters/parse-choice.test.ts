import { expect, test } from "vitest";
import { parseChoice } from "@/lib/filters/parse-choice";

const parse = (value: string | undefined) =>
  parseChoice({
    query: { party: value },
    key: "party",
    what: "party",
    known: ["ukraine", "russia"],
    otherwise: "all are shown",
  });

test("a known value is the choice, and nothing has to be said", () => {
  expect(parse("russia")).toEqual({ value: "russia", notices: [] });
});

test("nothing asked for is no choice, and nothing has to be said", () => {
  expect(parse(undefined)).toEqual({ value: null, notices: [] });
});

test("an unknown value is no choice; the sentence offers the nearest name", () => {
  expect(parse("rusia")).toEqual({
    value: null,
    notices: ["There is no party “rusia”; all are shown. Did you mean “russia”?"],
  });
});

test("where no name is near, none is offered", () => {
  expect(parse("zz-top-of-the-world")).toEqual({
    value: null,
    notices: ["There is no party “zz-top-of-the-world”; all are shown."],
  });
});

test("a value of any length is shown cut", () => {
  expect(parse("x".repeat(5_000)).notices[0]?.length).toBeLessThan(120);
});
