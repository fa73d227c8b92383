import { expect, test } from "vitest";
import { prepareSpark } from "@/lib/chart/prepare-spark";

const step = (spokenAt: number, position: number | null) => ({ spokenAt, position });

test("without a position nothing is drawn", () => {
  expect(prepareSpark([], 4)).toEqual({ width: 3, spoken: "", silent: "", end: null, range: null });
});

test("a position holds until the next one, which is a step and no slope", () => {
  const { spoken, silent, end } = prepareSpark([step(1, 80), step(3, 60)], 4);
  expect(spoken).toBe("M0 20H2M2 20V40M2 40H3");
  expect(silent).toBe("");
  expect(end).toEqual({ x: 3, y: 40 });
});

test("a silence of more than five rounds is dotted after two rounds", () => {
  const { spoken, silent } = prepareSpark([step(1, 50)], 10);
  expect(spoken).toBe("M0 50H2");
  expect(silent).toBe("M2 50H9");
});

test("a withdrawal ends the path: nothing is drawn at zero", () => {
  const { spoken, end, range } = prepareSpark([step(1, 70), step(3, null)], 4);
  expect(spoken).toBe("M0 30H2");
  expect(end).toBeNull();
  expect(range).toEqual({ least: 70, most: 70 });
});

test("a single round is a box that can be drawn", () => {
  expect(prepareSpark([step(1, 70)], 1).width).toBe(1);
});
