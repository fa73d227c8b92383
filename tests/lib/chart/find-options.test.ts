import { describe, expect, it } from "vitest";
import { findOptions, MOST_FOUND } from "../../../lib/chart/find-options";

const option = (value: string, name: string, hint: string | null = null) => ({ value, name, hint });
const OPTIONS = [
  option("one", "The Élysée meeting", "Paris"),
  option("two", "Meeting in Oslo"),
  option("three", "Call", "Oslo"),
];
const found = (typed: string) => findOptions(OPTIONS, typed).map(({ value }) => value);

describe("options are found", () => {
  it.each([
    ["", ["one", "two", "three"], "all of them while nothing is typed"],
    ["oslo", ["two", "three"], "by name and by hint"],
    ["elysee PARIS", ["one"], "by words in any order, without case and accents"],
    ["meeting", ["two", "one"], "those that begin so first"],
    ["three", ["three"], "by their value"],
    ["nowhere", [], "or not at all"],
  ])("typing %j finds %j: %s", (typed, values) => {
    expect(found(typed)).toEqual(values);
  });

  it("only so many at once", () => {
    const many = Array.from({ length: 200 }, (_, at) => option(`${at}`, `Name ${at}`));
    expect(findOptions(many, "name")).toHaveLength(MOST_FOUND);
  });
});
