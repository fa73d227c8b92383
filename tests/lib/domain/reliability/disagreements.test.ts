import { describe, expect, it } from "vitest";
import { listDisagreements } from "@/lib/domain/reliability/disagreements";
import { aCoding, deepFreeze } from "../../../support/builders";

const pair = (statement: string, one: object, other: object) => [
  aCoding({ statement, coder: "zoe", ...one }),
  aCoding({ statement, coder: "ann", ...other }),
];

describe("listDisagreements", () => {
  it("lists what is ten points or two steps apart, the widest first", () => {
    const statements = deepFreeze([
      pair("near", { position: 50, firmness: 4 }, { position: 59, firmness: 3 }),
      pair("firm", { firmness: 5 }, { firmness: 3 }),
      pair("far", { position: 50 }, { position: 90 }),
      pair("b-ten", { position: 50 }, { position: 60 }),
      pair("a-ten", { position: 60 }, { position: 50 }),
    ]);
    const found = listDisagreements(statements);
    expect(
      found.map(({ statement, positionSpread, firmnessSpread }) => [
        statement,
        positionSpread,
        firmnessSpread,
      ]),
    ).toEqual([
      ["far", 40, 0],
      ["a-ten", 10, 0],
      ["b-ten", 10, 0],
      ["firm", 0, 2],
    ]);
    expect(found[0]?.codings.map(({ coder }) => coder)).toEqual(["ann", "zoe"]);
  });

  it("knows no spread of positions on an issue without a scale", () => {
    const [found] = listDisagreements([
      pair("s", { position: null, firmness: 5 }, { position: null, firmness: 2 }),
    ]);
    expect(found).toMatchObject({ positionSpread: null, firmnessSpread: 3 });
  });

  it("lists nothing of one coder's", () => {
    expect(listDisagreements([[aCoding({ statement: "s", coder: "ann" })], []])).toEqual([]);
  });
});
