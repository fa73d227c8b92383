import { describe, expect, it } from "vitest";
import { prepareRoundForm } from "@/lib/chart/prepare-round-form";
import { DATASETS, fieldsByPath, frameOf, sendUntouched, sourcesOf } from "../../support/frame-of-dataset";

describe.each(Object.entries(DATASETS))("the form of a round of %s", (_, dataset) => {
  const frame = frameOf(dataset);
  const sources = sourcesOf(dataset);

  it.each(dataset.rounds.slice(0, 12))("sends $id untouched as it stands", (round) => {
    const sent = sendUntouched("round", prepareRoundForm(frame, { fields: round, version: 3, sources }));
    expect(sent).toEqual(round);
  });
});

describe("the form of a new round", () => {
  const dataset = DATASETS["the second case"];
  const model = prepareRoundForm(frameOf(dataset), {
    fields: null,
    version: null,
    sources: sourcesOf(dataset),
  });
  const fields = fieldsByPath(model);

  it("makes its id of the day and the name", () => {
    const id = fields.get("id");
    expect(id?.kind === "line" && id.madeOf).toEqual(["start", "name"]);
  });

  it("asks who took part with a box for each party, none of them ticked", () => {
    expect(fields.get("participants")).toMatchObject({
      kind: "choices",
      values: [],
      options: [{ value: "iceland" }, { value: "united-kingdom" }],
    });
  });

  it("finds a source by title, publisher and day, and leads to a new one", () => {
    const list = fields.get("sources");
    expect(list?.kind === "list" && list.blank[0]).toMatchObject({
      kind: "search",
      supply: { kind: "source", href: "/negotiations/cod-wars-1958-1976/new/source" },
      options: expect.arrayContaining([
        expect.objectContaining({
          hint: expect.stringMatching(/^United Nations Treaty Series, 11 Mar 1961$/),
        }),
      ]),
    });
  });

  it("may belong to no phase", () => {
    const phase = fields.get("phase");
    expect(phase?.kind === "choice" && phase.options.map(({ value }) => value)).toEqual([
      ...["", "twelve-miles", "beyond-twelve-miles"],
    ]);
  });
});
