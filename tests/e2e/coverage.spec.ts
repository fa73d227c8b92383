import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";
import { readShippedRows } from "../support/shipped-case";

const rows = readShippedRows();
const BASE = `/negotiations/${rows.negotiation.id}`;

test("filters are in the address, and the heading counts what they let through", async ({ page }) => {
  await page.goto(`${BASE}/coverage`);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toContainText(`${rows.statements.length} statements`);
  await page.getByRole("navigation", { name: "Filter: party" }).getByRole("link", { name: "NATO" }).click();
  await expect(page).toHaveURL(/\/coverage\?party=nato$/);
  await expect(heading).toContainText("statements of NATO");
  await page
    .getByRole("navigation", { name: "Filter: issue" })
    .getByRole("link", { name: "Missiles" })
    .click();
  await expect(page).toHaveURL(/\?party=nato&issue=missiles$/);
  await expect(heading).toContainText("of NATO on missiles");
});

test("a count leads to its statements", async ({ page }) => {
  await page.goto(`${BASE}/coverage?party=nato&issue=missiles`);
  const counts = page.getByRole("table", { name: "What is kept, by party and issue" });
  await counts.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/issues\/missiles\?party=nato$/);
});

test("round by round, each place leads to its round", async ({ page }) => {
  await page.goto(`${BASE}/coverage?party=nato&issue=missiles`);
  await page.waitForLoadState("networkidle");
  await page.getByText(/^Round by round/).click();
  await page
    .getByRole("table", { name: "What is kept, by round, party and issue" })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/\/rounds\//);
});

test("a party that there is not is said, and the nearest named", async ({ page }) => {
  await page.goto(`${BASE}/coverage?party=nat`);
  await expect(
    page.getByText("There is no party “nat”; all parties are shown. Did you mean “nato”?"),
  ).toBeVisible();
});

test("both screens are reached from the foot of any, and belong to the method", async ({ page }) => {
  for (const name of ["Evidence and coverage", "Reliability"]) {
    await page.goto(BASE);
    await page.getByRole("contentinfo").getByRole("link", { name }).click();
    await expect(page).toHaveTitle(new RegExp(`^${name}`));
    await expect(page.getByRole("link", { name: "Method", exact: true }).first()).toHaveAttribute(
      "aria-current",
      "page",
    );
  }
});

test("every statement in dispute has the codes of its coders, and what was decided or that nothing was", async ({
  page,
}) => {
  await page.goto(`${BASE}/reliability`);
  const disputes = page.getByRole("region", { name: /on which coders are ten points/ }).getByRole("listitem");
  const decided = new Set(rows.adjudications.map(({ statement }) => statement));
  expect(await disputes.count()).toBeGreaterThan(0);
  await expect(disputes.filter({ hasText: "Adjudicated by" })).toHaveCount(
    (await disputes.count()) - (await disputes.filter({ hasText: "Not adjudicated yet." }).count()),
  );
  expect(await disputes.filter({ hasText: "Adjudicated by" }).count()).toBeLessThanOrEqual(decided.size);
  for (const text of await disputes.allInnerTexts())
    expect(text.match(/coder-\d/g)?.length).toBeGreaterThan(1);
});

for (const screen of ["coverage?party=nato", "reliability"]) {
  test(`${screen} with everything open fits a small screen, and axe finds nothing`, async ({ page }) => {
    await showAs(page, { viewport: "narrow", colourScheme: "dark" });
    await page.goto(`${BASE}/${screen}`);
    await page.waitForLoadState("networkidle");
    for (const summary of await page.locator("main summary").all()) await summary.click();
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
}
