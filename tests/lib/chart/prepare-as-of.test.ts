import { describe, expect, it } from "vitest";
import { dayOfAsOf, prepareAsOfBanner, prepareNothingRecorded } from "@/lib/chart/prepare-as-of";

describe("the banner of a screen as it was recorded", () => {
  const recorded = { kind: "recorded", asOf: "2026-01-31", revision: 12, current: 15 } as const;

  it("names the day and the revision, and says that it is the day of knowledge and not the round", () => {
    const { title, meaning } = prepareAsOfBanner(recorded);
    expect(title).toBe("As it was recorded on 31 Jan 2026 (revision 12)");
    expect(meaning).toMatch(/knew then; it is not the round shown.*Rounds after it may exist/);
  });

  it("says where nothing was changed since", () => {
    expect(prepareAsOfBanner({ ...recorded, revision: 15 }).meaning).toMatch(
      /Nothing has been changed since/,
    );
  });

  it("names an instant as one", () => {
    expect(prepareAsOfBanner({ ...recorded, asOf: "2026-01-31T12:00Z" }).title).toMatch(
      /^As it was recorded at 31 Jan 2026, 12:00 UTC/,
    );
  });
});

describe("before anything was recorded", () => {
  const begins = { at: "2026-02-03T08:00:00.000Z", actor: "import", records: 1200, statements: 300 };

  it("says when the record begins, with what, and leads there and to the present", () => {
    expect(prepareNothingRecorded("river@2026-01-31", { asOf: "2026-01-31", begins })).toEqual({
      title: "On 31 Jan 2026 nothing was recorded here",
      beginning:
        "The record begins on 3 Feb 2026, with an import of 1200 records, 300 statements among them.",
      ways: [
        { name: "As it was recorded on 3 Feb 2026", href: "/negotiations/river?asOf=2026-02-03" },
        { name: "The present", href: "/negotiations/river" },
      ],
    });
  });

  it("counts what a person began with", () => {
    const first = { ...begins, actor: "person:1", records: 1, statements: 0 };
    expect(prepareNothingRecorded("river", { asOf: "2026-01-31", begins: first }).beginning).toBe(
      "The record begins on 3 Feb 2026, with its first 1 record.",
    );
  });

  it("of a record without a history leads to the present alone", () => {
    const { ways } = prepareNothingRecorded("river", { asOf: "2026-01-31", begins: null });
    expect(ways.map(({ name }) => name)).toEqual(["The present"]);
  });
});

it("the field for the day shows the day of an instant too", () => {
  expect(["2026-01-31", "2026-01-31T12:00Z", null].map(dayOfAsOf)).toEqual([
    "2026-01-31",
    "2026-01-31",
    null,
  ]);
});
