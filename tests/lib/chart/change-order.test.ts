import { expect, test } from "vitest";
import { CHANGE_ORDER } from "@/lib/chart/change-order";
import { CHANGE_CLASSES } from "@/lib/domain/changes/change";

test("every class has one place, so that no count can lose a change", () => {
  expect(CHANGE_ORDER.toSorted()).toEqual(CHANGE_CLASSES.toSorted());
});
