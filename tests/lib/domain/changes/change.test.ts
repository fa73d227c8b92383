import { describe, expect, it } from "vitest";
import { CHANGE_CLASSES } from "@/lib/domain/changes/change";
import { CHANGE_TABLE } from "@/lib/domain/changes/change-table";

describe("the classes of change", () => {
  it("are those of the table, in its order, each once", () => {
    expect(CHANGE_TABLE.flatMap(({ classes }) => [...classes])).toEqual([...CHANGE_CLASSES]);
  });
});
