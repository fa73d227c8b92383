import { expect, it } from "vitest";
import { choiceField, idField, textField, wordOptions } from "@/lib/chart/form-fields";

it("a text has the longest length of its kind, and is compulsory unless it is said not to be", () => {
  expect(textField("prose", "text", "Text")).toMatchObject({ longest: 4000, required: true, value: "" });
  expect(textField("line", "a", "A", { longest: 20, optional: true })).toMatchObject({
    longest: 20,
    required: false,
  });
});

it("a choice has its options", () => {
  expect(choiceField("search", "a", "A", { options: [], half: true })).toMatchObject({
    kind: "search",
    half: true,
  });
});

it("an id is made of other fields once, and fixed from then on", () => {
  expect(idField(null, ["name"])).toMatchObject({ kind: "line", madeOf: ["name"], required: false });
  expect(idField("x", ["name"])).toMatchObject({ kind: "fixed", value: "x" });
});

it("words of the codebook are names, or what a grade means", () => {
  expect(wordOptions({ news: "news report" })).toEqual([{ value: "news", name: "News report", hint: null }]);
  expect(wordOptions({ A: "sure" }, (value) => value)).toEqual([{ value: "A", name: "A", hint: "sure" }]);
});
