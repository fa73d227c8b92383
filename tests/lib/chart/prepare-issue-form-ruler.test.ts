import { describe, expect, it } from "vitest";
import { prepareRuler } from "@/lib/chart/prepare-issue-form-ruler";

const written = (...points: readonly (readonly [at: string, text: string])[]) => ({
  scale: ["", "yes"],
  ...Object.fromEntries(
    points.flatMap(([at, text], place) => [
      [`scale.anchors.${place}.at`, [at]],
      [`scale.anchors.${place}.text`, [text]],
    ]),
  ),
});

describe("the ruler of a scale as it is being written", () => {
  it.each([
    [
      "both ends are there",
      [
        ["0", "none"],
        ["100", "all"],
      ],
      [0, 100],
      /^Both ends/,
    ],
    ["one point alone is no scale", [["0", "none"]], [0], /takes two/],
    [
      "half a number is not drawn",
      [
        ["0", "none"],
        ["5x", "some"],
        ["100", "all"],
      ],
      [0, 100],
      /is not drawn/,
    ],
    [
      "nothing lies beyond 100",
      [
        ["0", "none"],
        ["50", "half"],
        ["101", "more"],
      ],
      [0, 50],
      /is not drawn/,
    ],
    [
      "a point that falls back",
      [
        ["50", "half"],
        ["0", "none"],
      ],
      [50, 0],
      /must ascend/,
    ],
    [
      "a place twice",
      [
        ["0", "none"],
        ["0", "nothing"],
      ],
      [0, 0],
      /must ascend/,
    ],
    [
      "the upper end is missing",
      [
        ["0", "none"],
        ["50", "half"],
      ],
      [0, 50],
      /described at 100:/,
    ],
    [
      "both ends are missing",
      [
        ["20", "a"],
        ["50", "b"],
      ],
      [20, 50],
      /described at 0 and 100:/,
    ],
  ] as const)("%s", (_, points, drawn, sentence) => {
    const model = prepareRuler(written(...points));
    expect(model?.points.map(({ at }) => at)).toEqual(drawn.toSorted((a, b) => a - b));
    expect(model?.sentence).toMatch(sentence);
  });

  it("is none while the issue has no scale", () => {
    expect(prepareRuler({ ...written(["0", "none"]), scale: [""] })).toBeNull();
  });

  it("says of a point without words that it is not described yet", () => {
    expect(prepareRuler(written(["0", " "], ["100", "all"]))?.points[0]?.text).toBe("not described yet");
  });
});
