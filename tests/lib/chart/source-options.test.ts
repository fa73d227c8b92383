import { expect, it } from "vitest";
import { sourceOptions } from "@/lib/chart/source-options";
import { aSource } from "../../support/record-builders";

it("a source is found by its title, its author, who published it and when", () => {
  expect(sourceOptions([aSource({ author: "A. Writer" }), aSource({ published: null })])).toMatchObject([
    { value: "gazette", name: "They met at the bridge", hint: "A. Writer, The Gazette (North), 11 Apr 2024" },
    { hint: "The Gazette (North)" },
  ]);
});
