import { describe, expect, it } from "vitest";
import { CHANGE_CLASSES } from "@/lib/domain/changes/change";
import { changeVerb, changeWord, incomparabilityInWords } from "@/lib/format/change-words";

const ends = { low: ["Ukraine"], high: ["Russia"] };

describe("changes in words", () => {
  it("names the parties whose end a mediator moved toward", () => {
    expect(changeWord("toward-high", ends)).toBe("toward Russia’s position");
    expect(changeWord("toward-low", { low: ["Ukraine", "NATO"], high: [] })).toBe(
      "toward Ukraine and NATO’s position",
    );
    expect(changeWord("toward-low", { low: ["the United States"], high: [] })).toBe(
      "toward the United States’ position",
    );
  });

  it("names the end where no party or more than two have it as their own", () => {
    expect(changeWord("toward-high", { low: [], high: [] })).toBe("toward the high end");
    expect(changeWord("toward-low", { low: ["A", "B", "C"], high: [] })).toBe("toward the low end");
  });

  it("says when a party moved in firmness alone", () => {
    expect(changeVerb({ class: "softened", restsOn: "firmness" }, ends)).toBe("softened in firmness");
    expect(changeVerb({ class: "softened", restsOn: "position" }, ends)).toBe("softened");
  });

  it("has no verb for the classes in which nothing moved", () => {
    const still = CHANGE_CLASSES.filter(
      (name) => changeVerb({ class: name, restsOn: "neither" }, ends) === null,
    );
    expect(still).toEqual(["silent", "reworded", "restated"]);
  });

  it("gives a reason exactly for what is not comparable", () => {
    expect(incomparabilityInWords(null)).toBeNull();
    expect(incomparabilityInWords("evidence")).toMatch(/press report/u);
    expect(incomparabilityInWords("lesser-demand")).toMatch(/neither repeated nor withdrawn/u);
  });
});
