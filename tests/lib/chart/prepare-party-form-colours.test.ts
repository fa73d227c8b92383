import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  LEAST_CONTRAST,
  measureColourDistance,
  measureContrast,
  prepareColourNote,
  suggestColours,
} from "@/lib/chart/prepare-party-form-colours";
import { DATASETS, frameOf } from "../../support/frame-of-dataset";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

describe("contrast", () => {
  it.each([
    // Black on white is the greatest there is; 767676 is the lightest grey that passes on white.
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#777777", "#ffffff", 4.48],
    ["#123456", "#123456", 1],
  ])("of %s on %s is %d", (a, b, ratio) => {
    expect(measureContrast(a, b)).toBeCloseTo(ratio, 2);
  });

  it("is the same either way, from 1 to 21", () => {
    fc.assert(
      fc.property(anyColour, anyColour, (a, b) => {
        const ratio = measureContrast(a, b) ?? 0;
        expect(ratio).toBe(measureContrast(b, a));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });

  it.each(["", "red", "#fff", "#12345g"])("of %j, which is no colour, is not known", (text) => {
    expect(measureContrast(text, "#ffffff")).toBeNull();
    expect(measureColourDistance("#ffffff", text)).toBeNull();
  });
});

describe("distance", () => {
  it("is 0 to itself and about 1 from black to white", () => {
    expect(measureColourDistance("#336699", "#336699")).toBe(0);
    expect(measureColourDistance("#000000", "#ffffff")).toBeCloseTo(1, 3);
  });
});

describe("what is said of a colour", () => {
  it.each([
    ["#a3263b", "light", true, "Contrast 6.3 to 1 on light paper: easy to read."],
    [
      "#e0c040",
      "light",
      false,
      "Contrast 1.5 to 1 on light paper: too little for text, which needs 4.5 to 1.",
    ],
    ["#f0858f", "dark", true, "Contrast 6.7 to 1 on dark paper: easy to read."],
    ["#a3263b", "dark", false, "Contrast 2.2 to 1 on dark paper: too little for text, which needs 4.5 to 1."],
  ] as const)("%s on %s paper", (colour, paper, readable, sentence) => {
    expect(prepareColourNote(colour, paper, [])).toMatchObject({ readable, sentence });
  });

  it("names the party whose colour it resembles", () => {
    const others = [
      { name: "North", colour: "#a3263b" },
      { name: "South", colour: "#1d62b0" },
    ];
    expect(prepareColourNote("#a52a3d", "light", others).sentence).toMatch(
      /Hard to tell from the colour of North\.$/,
    );
    expect(prepareColourNote("#0f7570", "light", others).sentence).not.toMatch(/Hard to tell/);
  });

  it("asks for a colour where there is none", () => {
    expect(prepareColourNote("blue", "light", [])).toEqual({
      contrast: null,
      readable: false,
      sentence: "Not a colour yet: write it as #rrggbb.",
    });
  });
});

describe("the colours that a new party begins with", () => {
  it.each(Object.entries(DATASETS))("can be read, and resemble none of %s", (_, dataset) => {
    const { parties } = frameOf(dataset);
    const pair = suggestColours(parties);
    for (const paper of ["light", "dark"] as const) {
      const others = parties.map(({ shortName, colour }) => ({ name: shortName, colour: colour[paper] }));
      const note = prepareColourNote(pair[paper], paper, others);
      expect(note.contrast).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(note.sentence).not.toMatch(/Hard to tell/);
    }
  });
});

it("of seven parties none is hard to tell from another, and an eighth begins with the colour least like theirs", () => {
  const [party] = frameOf(DATASETS["the second case"]).parties;
  if (party === undefined) throw new Error("the second case has parties");
  const parties: (typeof party)[] = [];
  for (let count = 0; count < 7; count += 1) parties.push({ ...party, colour: suggestColours(parties) });
  expect(new Set(parties.map(({ colour }) => colour.light)).size).toBe(7);
  expect(parties.map(({ colour }) => colour.light)).toContain(suggestColours(parties).light);
});
