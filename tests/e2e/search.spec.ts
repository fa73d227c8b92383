import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";

const BASE = "/negotiations/ukraine-2021-2025";

test("a search groups its hits by kind, marks the words and leads to the record", async ({ page }) => {
  await page.goto(`${BASE}/search?q=neutrality`);
  await expect(page.getByRole("heading", { level: 2, name: /statements/ })).toBeVisible();
  await expect(page.locator("mark[data-mark=hit]").first()).toContainText(/neutral/i);
  await page
    .getByRole("region", { name: /quotes/ })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "What it rests on" })).toBeVisible();
});

test("the key / goes to the field from anywhere, and Enter searches", async ({ page }) => {
  await page.goto(`${BASE}/parties`);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  const field = page.getByRole("searchbox");
  await expect(field).toBeFocused();
  await field.fill("referendum");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=referendum/);
  await page.waitForLoadState("networkidle");
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
});

test("a / that is typed into a field stays there", async ({ page }) => {
  await page.goto(`${BASE}/search`);
  const field = page.getByRole("searchbox");
  await field.fill("");
  await field.pressSequentially("and/or");
  await expect(field).toHaveValue("and/or");
});

test("without hits the page says so and offers ways on", async ({ page }) => {
  await page.goto(`${BASE}/search?q=zzzzqqq`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing holds “zzzzqqq”");
  await expect(page.getByRole("link", { name: "All demands" })).toBeVisible();
});

for (const typed of ["'", "a & | ! (", "%_\\", "<b>x</b>", "👍"]) {
  test(`the text ${typed} is searched for and never an error`, async ({ page }) => {
    const answer = await page.goto(`${BASE}/search?q=${encodeURIComponent(typed)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(typed);
  });
}

test("results fit a telephone and axe finds nothing", async ({ page }) => {
  await showAs(page, { viewport: "narrow", colourScheme: "dark" });
  await page.goto(`${BASE}/search?q=guarantees`);
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
});
