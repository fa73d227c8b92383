import { expect, it } from "vitest";
import { makeRecordId } from "../../../lib/format/record-id";

it("makes the id of a statement of its day and its demand, and a new one where that is taken", () => {
  const values = { date: ["2022-03-29"], demand: ["a-neutrality"] };
  expect(makeRecordId("statement", values, () => false)).toBe("2022-03-29-a-neutrality");
  expect(makeRecordId("statement", values, (id) => !id.endsWith("-2"))).toBe("2022-03-29-a-neutrality-2");
});

it("makes none of nothing", () => {
  expect(makeRecordId("party", { name: ["  "] }, () => false)).toBeNull();
});
