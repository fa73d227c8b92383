import { describe, expect, it } from "vitest";
import { moveFocus } from "../../../lib/chart/chart-move-focus";

const lines = [
  {
    dots: [
      { statement: "a1", x: 1 },
      { statement: "a5", x: 5 },
    ],
  },
  { dots: [] },
  {
    dots: [
      { statement: "b2", x: 2 },
      { statement: "b3", x: 3 },
      { statement: "b9", x: 9 },
    ],
  },
];

describe("a key on a dot", () => {
  it.each([
    { from: "b2", key: "ArrowRight", to: "b3", why: "goes on along the party's statements" },
    { from: "b3", key: "ArrowLeft", to: "b2", why: "goes back along them" },
    { from: "b9", key: "ArrowRight", to: "b9", why: "stays at the last" },
    { from: "a1", key: "ArrowLeft", to: "a1", why: "stays at the first" },
    {
      from: "a5",
      key: "ArrowDown",
      to: "b3",
      why: "goes to the next party's dot nearest in time, past a party without dots",
    },
    { from: "b9", key: "ArrowUp", to: "a5", why: "goes to the party before" },
    { from: "a1", key: "ArrowUp", to: "a1", why: "stays with the first party" },
    { from: "b3", key: "Home", to: "b2", why: "goes to the first statement" },
    { from: "b2", key: "End", to: "b9", why: "goes to the last statement" },
    { from: "b2", key: "x", to: null, why: "that moves nothing is left to others" },
    { from: "unknown", key: "ArrowRight", to: null, why: "on no dot moves nothing" },
  ])("$key on $from $why", ({ from, key, to }) => {
    expect(moveFocus(lines, from, key)).toBe(to);
  });
});
