import { expect, expectNoAxeViolations, test } from "../support/page";

const BASE = "/negotiations/ukraine-2021-2025";
test("from a party's number it is two clicks to the page at the quote", async ({ page }) => {
  await page.goto(`${BASE}/parties/ukraine`);
  const row = page
    .getByRole("table", { name: /Stated positions/ })
    .getByRole("row", { name: /Security guarantees/ });
  await row.getByRole("link", { name: /the statement/ }).click();
  await expect(page.getByRole("heading", { name: "What it rests on" })).toBeVisible();
  const out = page.getByRole("link", { name: /Open the page/ }).first();
  await expect(out).toHaveAttribute("rel", /noreferrer/);
  await expect(out).toHaveAttribute("href", /^https?:/);
});

test("a demand's history marks a wording against an earlier one and names what took its place", async ({
  page,
}) => {
  await page.goto(`${BASE}/demands/ukraine-nato-own-choice`);
  await expect(page.getByText("Its place was taken by")).toBeVisible();
  await expect(page.locator("ins").first()).toBeVisible();
  await expect(page.getByText(/kept, against \d/).first()).toBeVisible();
});

test("the filters of the demands are in the address, and a link shows the same", async ({ page }) => {
  await page.goto(`${BASE}/demands`);
  await page.getByRole("navigation", { name: "Filter: party" }).getByRole("link", { name: "NATO" }).click();
  await expect(page).toHaveURL(/party=nato/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("13 demands of NATO");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("13 demands of NATO");
});

test("an unknown filter is ignored, said, and answered with the nearest name", async ({ page }) => {
  await page.goto(`${BASE}/demands?party=rusia&issue=territory`);
  await expect(page.getByRole("status").first()).toContainText("Did you mean “russia”?");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("on territory");
});

test("the list of sources goes on page by page, without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(`${BASE}/sources`);
  await expect(page.getByText(/^1 to 100 of \d+$/)).toBeVisible();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByText(/^101 to 200 of \d+$/)).toBeVisible();
  await context.close();
});

for (const [address, near] of [
  ["/parties/rusia", "Russia"],
  ["/demands/nato-open-dor", "NATO"],
] as const) {
  test(`${address} is not found and offers the nearest name`, async ({ page, watch }) => {
    watch.expectError(/404/);
    const answer = await page.goto(`${BASE}${address}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("There is no");
    await expect(page.getByRole("status").getByRole("link").first()).toContainText(near);
    await expectNoAxeViolations(page);
  });
}
