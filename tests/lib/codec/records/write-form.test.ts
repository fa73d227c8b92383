import { expect, it } from "vitest";
import { writeForm } from "../../../../lib/codec/records/write-form";

it("writes a record's fields as texts by path: nothing as an empty text, yes as yes, items by their place", () => {
  expect(
    writeForm({
      ...{ title: "A", author: null, seen: true, core: false, participants: ["a", "b"], none: [] },
      ...{ scale: { lowLabel: "low", anchors: [{ at: 0 }] }, absent: null },
    }),
  ).toEqual({
    title: ["A"],
    author: [""],
    seen: ["yes"],
    core: [""],
    participants: ["a", "b"],
    none: [],
    scale: ["yes"],
    "scale.lowLabel": ["low"],
    "scale.anchors.0.at": ["0"],
    absent: [""],
  });
});
