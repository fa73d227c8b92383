import { expect, test } from "vitest";
import { prepareMethod } from "@/lib/chart/prepare-method";
import { RECORDS } from "../../support/record-builders";

test("every scale is printed with its described points, an issue without one as that", () => {
  const { scales } = prepareMethod(RECORDS);
  expect(scales.map(({ id, anchors }) => [id, anchors?.length ?? null])).toEqual([
    ["water", 3],
    ["land", 3],
    ["format", null],
  ]);
});

test("the threshold is the negotiation's own", () => {
  expect(prepareMethod(RECORDS).threshold).toBe(RECORDS.negotiation.threshold);
});

test("own ends are told with the days between which they hold", () => {
  const [north] = RECORDS.parties;
  const poles = [
    { pole: "low", issue: null, from: null, to: "2025-01-19" },
    { pole: "none", issue: "water", from: "2025-01-20", to: null },
    { pole: "high", issue: null, from: "2026-01-01", to: "2026-02-01" },
  ] as const;
  const parties =
    north === undefined
      ? []
      : [
          { ...north, poles },
          { ...north, poles: [] },
        ];
  expect(prepareMethod({ ...RECORDS, parties }).parties.map(({ ends }) => ends)).toEqual([
    [
      "0 on every issue up to 19 Jan 2025",
      "no own end on water from 20 Jan 2025",
      "100 on every issue from 1 Jan 2026 to 1 Feb 2026",
    ],
    ["no own end"],
  ]);
});
