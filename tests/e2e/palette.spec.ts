import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, showAs, test } from "../support/page";

const BASE = "/negotiations/ukraine-2021-2025";

async function openPalette(page: Page, key = "Control+k"): Promise<void> {
  await page.goto(`${BASE}/parties`);
  await page.waitForLoadState("networkidle");
  await page.keyboard.press(key);
  await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
  await expect(page.getByRole("option", { name: "Overview" })).toBeVisible();
}

test("the palette costs nothing before it is asked for", async ({ page, watch }) => {
  await page.goto(`${BASE}/parties`);
  await page.waitForLoadState("networkidle");
  const before = watch.requests.length;
  await page.getByRole("button", { name: "go to" }).click();
  await expect(page.getByRole("dialog", { name: "Go to" })).toBeVisible();
  expect(watch.requests.length).toBeGreaterThan(before);
});

for (const key of ["Control+k", "Meta+k"]) {
  test(`${key}, a few letters and Enter go to a demand`, async ({ page }) => {
    await openPalette(page, key);
    await page.keyboard.type("binding security");
    await expect(page.getByRole("option").first()).toContainText("Binding security guarantees for Ukraine");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/demands\/ukraine-binding-guarantees$/);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
}

test("the last entry searches the texts for what was typed", async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type("referendum");
  await page.getByRole("option", { name: /Search for “referendum”/ }).click();
  await expect(page).toHaveURL(/\/search\?q=referendum$/);
});

test("Esc closes it and gives the focus back", async ({ page }) => {
  await page.goto(`${BASE}/parties`);
  await page.waitForLoadState("networkidle");
  const button = page.getByRole("button", { name: "go to" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("axe finds nothing in it, on a telephone in dark", async ({ page }) => {
  await showAs(page, { viewport: "narrow", colourScheme: "dark" });
  await openPalette(page);
  await expectNoAxeViolations(page);
});
