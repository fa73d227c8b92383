import { expect, test } from "vitest";
import { comparisonAsMarkdown } from "@/lib/chart/comparison-as-markdown";
import { prepareComparison } from "@/lib/chart/prepare-comparison";
import { COMPARISON, COMPARISON_FRAME, FILTERS } from "../../support/comparison-builders";

const ABOUT = {
  name: "The river",
  revision: 7,
  address: "http://localhost/negotiations/river/compare?from=r1&to=r4",
};
const write = (filters: Partial<typeof FILTERS> = {}, comparison = COMPARISON) =>
  comparisonAsMarkdown(prepareComparison(COMPARISON_FRAME, comparison, { ...FILTERS, ...filters }), ABOUT);

test("the finding is the title, and the way back with the revision the end", () => {
  const text = write();
  expect(text).toMatch(/^# From Jan 2024 to Apr 2024, North softened on water/u);
  expect(text.trimEnd()).toMatch(
    /Revision 7 of the record: <http:\/\/localhost\/negotiations\/river\/compare\?from=r1&to=r4>$/u,
  );
});

test("a change with its numbers, both wordings, quotation and source", () => {
  const text = write({ parties: ["north"], issues: ["water"] });
  expect(text).toContain("## Water");
  expect(text).toContain("North–South gap 70 → 45 (58 in own words alone).");
  expect(text).toContain(
    "- **North, Water: softened** (90 → 80; 10 points away from its own end; firm → firm)",
  );
  expect(text).toContain(
    "  - Before: All of the water belongs to the north. — The envoy, on record, 10 Jan 2024.",
  );
  expect(text).toContain("“the water is ours” [The Paper](<https://example.org/talks>), 11 Apr 2024, B2.");
});

test("what is not counted says why", () => {
  expect(write({ parties: ["south"] })).toContain(
    "  Not comparable: the party’s own words before, a press report after.",
  );
});

test("nothing before and nothing again are words", () => {
  const text = write({ issues: ["land"] });
  expect(text).toContain("  - Before: nothing stated up to this round.");
  expect(text).toContain("  - After: Nothing said for 3 rounds; this one stands.");
});

test("demands without a scale follow, the silent ones as a list", () => {
  const text = write();
  expect(text).toContain("- **North, Demand chair: hardened in firmness** (negotiable → firm)");
  expect(text).toContain("Not stated again:\n\n- North: Demand venue");
});

test("signs of Markdown in what was said stay signs", () => {
  const statement = COMPARISON.statements["north-water-4"];
  if (statement === undefined) throw new Error("the case has the statement");
  const statements = { ...COMPARISON.statements, "north-water-4": { ...statement, text: "*No* [deal] <b>" } };
  expect(write({}, { ...COMPARISON, statements })).toContain("\\*No\\* \\[deal\\] \\<b\\>");
});

test("nothing shown is said", () => {
  expect(write({ classes: ["withdrawn"] })).toContain("No change here is withdrawn.");
});
