import { expect, test } from "vitest";
import { nearerEnd } from "@/lib/filters/nearer-end";
import { aRoundEntry } from "../../support/overview-builders";

const rounds = [1, 2, 3, 4, 5, 6].map((ordinal) => aRoundEntry(ordinal));

test.each([
  ["before both: the earlier", "r1", { from: "r1" }],
  ["between, nearer to the earlier", "r3", { from: "r3" }],
  ["between, in the middle: the later", "r4", { to: "r4" }],
  ["between, nearer to the later", "r5", { to: "r5" }],
  ["an end itself: nothing changes", "r2", {}],
  ["an unknown round: nothing changes", "r9", {}],
] as const)("%s", (_why, chosen, expected) => {
  expect(nearerEnd(rounds, { from: "r2", to: "r6" }, chosen)).toEqual(expected);
});
