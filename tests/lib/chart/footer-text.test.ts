import { describe, expect, it } from "vitest";
import { footerText } from "@/lib/chart/footer-text";

const counts = { statements: 1, evidence: 2, quotes: 1, sources: 3, demands: 1, codedTwice: 0 };

describe("the foot of a page", () => {
  it("counts in words that fit one and many", () => {
    expect(footerText({ counts, parties: [], rounds: [] })).toMatch(
      /^1 statement by 0 parties at 0 rounds, from 3 sources\./u,
    );
  });

  it("says that the error of a code is unknown while nothing is coded twice", () => {
    expect(footerText({ counts, parties: [], rounds: [] })).toMatch(/error of a code is unknown/u);
    expect(footerText({ counts: { ...counts, codedTwice: 5 }, parties: [], rounds: [] })).toMatch(
      /^(?!.*unknown).*5 of the statements/u,
    );
  });
});
