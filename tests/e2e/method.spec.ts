import { CHANGE_TABLE } from "@/lib/domain/changes/change-table";
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";

const METHOD = "/negotiations/ukraine-2021-2025/method";

test("the table of changes is the one that classifies them", async ({ page }) => {
  await page.goto(METHOD);
  const table = page.getByRole("table", { name: "The first row that fits wins" });
  for (const { when } of CHANGE_TABLE) await expect(table).toContainText(when);
});

test("the page says who coded, and that no expert has reviewed it", async ({ page }) => {
  await page.goto(METHOD);
  await expect(page.getByText("no human expert has reviewed them")).toBeVisible();
  await expect(page.getByText("agreement is an upper bound")).toBeVisible();
});

test("a disagreement leads to its statement, where both codes stand", async ({ page }) => {
  await page.goto(METHOD);
  await page.getByRole("link", { name: /statements on which coders lie far apart/ }).click();
  await page
    .getByRole("region", { name: /on which coders are ten points/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("table", { name: "Codes of this statement by coder" })).toBeVisible();
});

for (const viewport of ["wide", "narrow"] as const) {
  test(`it fits and axe finds nothing, ${viewport}`, async ({ page }) => {
    await showAs(page, { viewport, colourScheme: viewport === "wide" ? "light" : "dark" });
    await page.goto(METHOD);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
}
