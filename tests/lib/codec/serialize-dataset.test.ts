import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../lib/codec/dataset-schema";
import { parseDataset } from "../../../lib/codec/parse-dataset";
import { serializeDataset } from "../../../lib/codec/serialize-dataset";
import { readSmallDataset } from "../../support/fixtures";
import { readShippedCase } from "../../support/shipped-case";

const small = readSmallDataset();

const prose = fc
  .string({ unit: "binary", minLength: 1, maxLength: 200 })
  .filter((text) => /\S/u.test(text) && !text.includes("\0"));
const few = prose
  .map((text) => text.trim().split(/\s+/u).slice(0, 30).join(" "))
  .filter((text) => /\S/u.test(text));
const point = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => value + 0);

/** Datasets of the small one's shape with any texts, codes and order of statements in them. */
const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    texts: fc.array(fc.record({ text: prose, context: fc.option(prose), quote: fc.option(few) }), {
      minLength: 9,
      maxLength: 9,
    }),
    codes: fc.array(
      fc.record({
        position: point,
        fallback: fc.option(point),
        firmness: fc.constantFrom(1, 2, 3, 4, 5),
        confidence: fc.constantFrom(1, 2, 3),
      }),
      { minLength: 9, maxLength: 9 },
    ),
    threshold: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ texts, codes, threshold }): Dataset => {
    const statements = small.statements.map((statement, index) => {
      const { quote = null, ...words } = texts[index] ?? {};
      const coded = statement.position === null ? {} : codes[index];
      const evidence = statement.evidence.map((piece, place) => (place === 0 ? { ...piece, quote } : piece));
      return { ...statement, ...words, ...coded, evidence } as Dataset["statements"][number];
    });
    // A decision holds the codes of its statement.
    const adjudications = small.adjudications.map((decision) => {
      const decided = statements.find(({ id }) => id === decision.statement);
      const { position, fallback, firmness } = decided ?? decision;
      return { ...decision, position, fallback, firmness };
    });
    return { ...small, negotiation: { ...small.negotiation, threshold }, statements, adjudications };
  });

describe("a dataset as texts", () => {
  it("is read back as it was: every text, code and order", () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        expect(parseDataset(serializeDataset(dataset))).toMatchObject({ ok: true, value: dataset });
      }),
      { seed: 20, numRuns: 100 },
    );
  });

  it("is the shipped files byte for byte, so that an export shows as no change in git", () => {
    const parsed = parseDataset(readShippedCase());
    expect(parsed.ok && serializeDataset(parsed.value)).toEqual(readShippedCase());
  });

  it("leaves what it is given alone", () => {
    const before = JSON.stringify(small);
    serializeDataset(small);
    expect(JSON.stringify(small)).toBe(before);
  });
});
