import fs from "node:fs";
import type { Page } from "@playwright/test";
import {
  COLOUR_SCHEMES,
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  showAs,
  test,
  VIEWPORTS,
  type ViewportName,
} from "../support/page";

const CASE = "/negotiations/ukraine-2021-2025";
const TERRITORY = `${CASE}/issues/territory`;

const dots = (page: Page) => page.locator("[data-dot]");
const card = (page: Page) => page.getByRole("article", { name: /^Evidence/ }).filter({ visible: true });

/** Opens a screen and waits for the lines: they come with the browser's scripts. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(dots(page).first()).toBeAttached();
}

test("the screen of all issues leads to the first one, whose heading says the finding in numbers", async ({
  page,
}) => {
  await page.goto(`${CASE}/issues`);
  await expect(page).toHaveURL(/\/issues\/nato-membership$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /: Russia at \d+.*; Ukraine at \d+.*; \d+ points apart/,
  );
});

test("a dot opens its evidence, the address keeps it, and the source is the second click", async ({
  page,
}) => {
  await open(page, TERRITORY);
  const dot = page.getByRole("button", { name: /^Ukraine, 29 Nov 2024: 35 of 100/ });
  await dot.click();
  await expect(card(page)).toContainText("5 → 35");
  await expect(card(page)).toContainText("Ukraine can get them back");
  await expect(page).toHaveURL(/[?&]statement=/);
  await page.reload();
  await expect(card(page)).toContainText("5 → 35");
  await expect(dot).toHaveAttribute("aria-pressed", "true");
  await card(page).getByRole("link", { name: "Source" }).click();
  await expect(page).toHaveURL(/\/sources\//);
});

test("without a mouse: one stop for the tab key, arrows along and between parties, Enter, Escape", async ({
  page,
}) => {
  await open(page, TERRITORY);
  await expect(page.locator('[data-dot][tabindex="0"]')).toHaveCount(1);
  await page.locator('[data-dot][tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  expect(await focused()).toMatch(/^Russia, /);
  const last = await focused();
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).not.toBe(last);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toMatch(/^United States, /);
  await page.keyboard.press("Enter");
  await expect(card(page)).toContainText("United States");
  const before = page.url();
  await page.keyboard.press("ArrowLeft");
  await expect(page).not.toHaveURL(before);
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(TERRITORY);
  expect(await focused()).toMatch(/^United States, /);
});

test("axis, parties and basis stand in the address and keep the open statement", async ({ page }) => {
  await open(page, TERRITORY);
  await page.getByRole("button", { name: /^Ukraine, 29 Nov 2024: 35 of 100/ }).click();
  await page.getByRole("link", { name: "by date" }).click();
  await expect(page).toHaveURL(/axis=date.*statement=/);
  await page.getByRole("link", { name: /^NATO: shown/ }).click();
  await expect(page).toHaveURL(/party=russia,united-states,ukraine,europe/);
  await expect(page.getByRole("button", { name: /^NATO, / })).toHaveCount(0);
  await page.getByRole("link", { name: "own words only" }).click();
  await expect(page.locator("#content")).toContainText("In their own words alone, Russia and Ukraine stood");
  await expect(card(page)).toBeVisible();
});

test("an address that asks for what is not there works and says what it ignored", async ({ page }) => {
  await open(page, `${TERRITORY}?party=rusia&axis=time&statement=nothing-like-it`);
  const notices = page.locator("#content").getByRole("status");
  await expect(notices).toContainText(
    "There is no party “rusia”; all parties are shown. Did you mean “russia”?",
  );
  await expect(notices).toContainText("There is no axis “time”");
  await expect(notices).toContainText("There is no statement “nothing-like-it” on Territory");
});

test("an issue that is not there is a 404 with the way on", async ({ page, watch }) => {
  watch.expectError(/404/);
  const answer = await page.goto(`${CASE}/issues/teritory`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an issue without a scale lists its demands with their versions and draws nothing", async ({ page }) => {
  await page.goto(`${CASE}/issues/other`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\d+ demands without a common scale/);
  await expect(page.locator("figure")).toHaveCount(0);
  await page.getByRole("link", { name: "A full, unconditional ceasefire first" }).click();
  await expect(page).toHaveURL(/\/demands\//);
});

test("the table lists the last rounds, newest first, and all when asked", async ({ page }) => {
  await page.goto(TERRITORY);
  const rows = page.locator("tbody tr");
  const few = await rows.count();
  await page.getByRole("link", { name: "show all" }).click();
  await expect(page).toHaveURL(/rows=all/);
  await expect(page.locator("#content")).toContainText("143 statements on territory, newest first.");
  expect(await rows.count()).toBe(143);
  expect(few).toBeLessThan(30);
});

test("nothing moves when the lines arrive", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page, TERRITORY);
  await page.evaluate(() => document.fonts.ready);
  const total = await page.evaluate(() =>
    (window as typeof window & { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  expect(total).toBeLessThan(0.02);
});

test("the chart is saved as SVG and PNG that stand alone, its table as CSV", async ({ page }) => {
  await open(page, TERRITORY);
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole(name.endsWith("CSV") ? "link" : "button", { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
  };
  const svg = await save("Save the chart as SVG");
  expect(svg.name).toBe("ukraine-2021-2025-territory.svg");
  const text = svg.bytes.toString("utf8");
  expect(text).toContain("Territory: Russia at");
  expect(text).toMatch(/revision \d+/);
  expect(text).not.toContain("var(--");
  expect(text).not.toContain("<use");
  const png = await save("Save the chart as PNG");
  expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
  const csv = await save("Save the table as CSV");
  expect(csv.name).toBe("ukraine-2021-2025-territory.csv");
  expect(csv.bytes.toString("utf8")).toMatch(/^date,round,/);
});

for (const viewport of Object.keys(VIEWPORTS) as ViewportName[]) {
  for (const colourScheme of COLOUR_SCHEMES) {
    test(`with an open card at ${VIEWPORTS[viewport].width} px, ${colourScheme}: fits, and axe finds nothing`, async ({
      page,
    }) => {
      await showAs(page, { viewport, colourScheme });
      await open(page, TERRITORY);
      await page.getByRole("button", { name: /^Ukraine, 29 Nov 2024: 35 of 100/ }).press("Enter");
      await expect(card(page)).toBeVisible();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    });
  }
}
