import { test } from "../support/own-page";
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs } from "../support/page";

const BASE = "/negotiations/ukraine-2021-2025";

test("a statement is written with the keyboard alone, from the demand to its own page", async ({ page }) => {
  await page.goto(`${BASE}/new/statement`);
  const words = `A statement of the keyboard ${Date.now()}`;
  const type = (text: string) => page.keyboard.type(text);
  const tab = () => page.keyboard.press("Tab");
  // Until the page's script runs, the field is the browser's own list.
  await expect(page.getByPlaceholder("Type to find").first()).toBeVisible();
  await page.getByRole("combobox", { name: "Demand" }).focus();
  await type("own choice nato");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary")).toContainText("on NATO membership");
  await page.getByRole("combobox", { name: "Round" }).focus();
  await type("istanbul");
  await page.keyboard.press("Enter");
  await tab();
  await type("2022-04-20");
  await expect(page.getByText(/The round “.*” was/)).toBeVisible();
  await page.getByLabel("Statement").focus();
  await type(words);
  await tab();
  await type("A spokesperson");
  await page.getByRole("button", { name: /^25 / }).press("Enter");
  await expect(page.getByLabel("Position")).toHaveValue("25");
  await page.getByRole("group", { name: "Firmness" }).getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("group", { name: "Basis" }).getByRole("radio").first().focus();
  await page.keyboard.press("ArrowDown");
  await page
    .getByRole("group", { name: /confidence/ })
    .getByRole("radio")
    .first()
    .focus();
  await page.keyboard.press("ArrowDown");
  await page.getByLabel("Note").focus();
  await type("A test.");
  await page.getByRole("combobox", { name: "Source" }).focus();
  await type("istanbul");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: /^Quotation/ }).focus();
  await type("one two three");
  await expect(page.getByText("3 of 30 words")).toBeVisible();
  await page.getByLabel("Credibility").selectOption("2");
  await page.getByLabel("Why").focus();
  await type("to try it");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: words })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Undo" })).toHaveAttribute("href", /\/writes\//);
});

test("faults stand in a summary that has the focus, and beside their fields", async ({ page }) => {
  await page.goto(`${BASE}/new/statement?demand=ukraine-nato-own-choice`);
  await page.getByLabel("Position").fill("abc");
  await page.getByRole("textbox", { name: /^Quotation/ }).fill("word ".repeat(31));
  await page.getByRole("button", { name: "Save" }).click();
  const summary = page.getByRole("main").getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link", { name: "Position" })).toBeVisible();
  await expect(page.getByLabel("Position")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Position")).toHaveAccessibleDescription(/Must be a number/);
  await expect(page.getByLabel("Position")).toHaveValue("abc");
  await summary.getByRole("link", { name: "Piece of evidence 1, quotation" }).click();
  await expect(page.getByRole("textbox", { name: /^Quotation/ })).toBeFocused();
  await expectNoAxeViolations(page);
});

test("the position is asked exactly where the issue has a scale", async ({ page }) => {
  await page.goto(`${BASE}/new/statement`);
  await expect(page.getByLabel("Position")).toHaveCount(0);
  await page.goto(`${BASE}/new/statement?demand=ukraine-nato-own-choice`);
  await expect(page.getByLabel("Position")).toHaveCount(1);
});

test("a double click saves once", async ({ page }) => {
  const title = `Double ${Date.now()}`;
  await page.goto(`${BASE}/new/source`);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Publisher", { exact: true }).fill("Test press");
  await page.getByLabel("Kind").selectOption("news");
  await page.getByLabel("Reliability of the publisher").selectOption("C");
  await page.getByRole("button", { name: "Save" }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.goto(`${BASE}/search?q=${encodeURIComponent(title)}`);
  await expect(page.getByRole("main").getByRole("link", { name: title })).toHaveCount(1);
});

test("without a script the form adds and removes pieces of evidence and keeps what was written", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto(`${BASE}/new/statement?demand=ukraine-nato-own-choice`);
  await page.getByLabel("Statement").fill("Kept words");
  await page.getByRole("button", { name: "Add another piece of evidence" }).click();
  await expect(page.getByRole("group", { name: /piece of evidence \d/i })).toHaveCount(2);
  await expect(page.getByLabel("Statement")).toHaveValue("Kept words");
  await page.getByRole("button", { name: "Remove piece of evidence 2" }).click();
  await expect(page.getByRole("group", { name: /piece of evidence \d/i })).toHaveCount(1);
  await page.getByRole("button", { name: "Save" }).last().click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("in the way");
  await expect(page.getByLabel("Statement")).toHaveValue("Kept words");
  await context.close();
});

test("a source that others cite names them instead of going, and can be merged", async ({ page }) => {
  await page.goto(`${BASE}/edit/demand/ukraine-nato-own-choice/remove`);
  await expect(page.getByText("It cannot be removed while others need it.")).toBeVisible();
  await expect(page.getByRole("main").locator('a[href*="/statements/"]').first()).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "merging" }).click();
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: /Merge/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

for (const viewport of ["wide", "narrow"] as const)
  for (const colourScheme of ["light", "dark"] as const)
    test(`the form holds at ${viewport} in ${colourScheme}`, async ({ page }) => {
      await showAs(page, { viewport, colourScheme });
      await page.goto(`${BASE}/new/statement?demand=ukraine-nato-own-choice`);
      await expect(page.getByRole("complementary")).toContainText("on NATO membership");
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    });
