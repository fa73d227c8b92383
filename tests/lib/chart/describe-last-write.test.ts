import { expect, it } from "vitest";
import { describeLastWrite, describeRemoval } from "../../../lib/chart/describe-last-write";

const last = { version: 3, by: "The owner of this copy", at: "2026-11-25T17:43:10.000Z" };

it("says which version stands, since when, by whom", () => {
  expect(describeLastWrite(last)).toBe(
    "Version 3, last changed 25 Nov 2026, 17:43 UTC, by the owner of this copy",
  );
});

it("says who removed a record, and when", () => {
  expect(describeRemoval("statement", { ...last, by: "Anna" })).toBe(
    "This statement was removed on 25 Nov 2026, 17:43 UTC by Anna",
  );
});
