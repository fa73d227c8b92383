import type { Page } from "@playwright/test";
import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  showAs,
  test,
  VIEWPORTS,
  type ViewportName,
} from "../support/page";

const OVERVIEW = "/negotiations/ukraine-2021-2025";
const KYIV = `${OVERVIEW}?round=2025-12-23-kyiv`;
/** Presses a key until it is heeded: before the page's scripts run it is not. A press during a move counts for nothing. */
async function pressUntil(page: Page, key: string, heeded: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await heeded();
  }).toPass({ timeout: 30_000 });
}

/** Of each round the slug in the address. */
const BEFORE_KYIV = /round=2025-12-18-/;

test.describe("the round shown", () => {
  test("is the last one unless the address names another", async ({ page }) => {
    await page.goto(OVERVIEW);
    await expect(page.getByText("Round 58 of 58")).toBeVisible();
    await expect(page.getByText("the last round")).toBeVisible();
    await page.goto(KYIV);
    await expect(page.getByText("Round 57 of 58")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ukraine publishes the 20-point plan");
  });

  test("moves with the arrow keys and back with the browser, the rest of the address kept", async ({
    page,
  }) => {
    await page.goto(`${KYIV}&a=united-states&b=nato`);
    await pressUntil(page, "ArrowLeft", () => expect(page).toHaveURL(BEFORE_KYIV));
    await expect(page).toHaveURL(/a=united-states&b=nato/);
    await expect(page.getByText("Round 56 of 58")).toBeVisible();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByText("Round 57 of 58")).toBeVisible();
    await page.goBack();
    await expect(page.getByText("Round 56 of 58")).toBeVisible();
  });

  test("stays while the arrows belong to a field", async ({ page }) => {
    await page.goto(KYIV);
    await pressUntil(page, "ArrowLeft", () => expect(page).toHaveURL(BEFORE_KYIV));
    await expect(page.getByText("Round 56 of 58")).toBeVisible();
    await page.getByRole("combobox", { name: /^Gap between/ }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: "Show", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    // The second press had its way, so the first, had it been heeded, would be seen.
    await expect(page).toHaveURL(/round=2025-12-23-kyiv/);
  });

  test("is chosen from the list of all rounds, which closes", async ({ page }) => {
    await page.goto(KYIV);
    await page.getByRole("button", { name: "choose a round" }).click();
    const list = page.getByRole("navigation", { name: "All rounds" });
    await expect(list.getByRole("link")).toHaveCount(58);
    await expect(list.locator("[aria-current]")).toContainText("20-point plan");
    await expectNoAxeViolations(page);
    await list.getByRole("link", { name: /Istanbul talks/ }).click();
    await expect(page).toHaveURL(/round=2022-03-29-istanbul/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Istanbul talks");
    await expect(list).toBeHidden();
  });

  test("that is not known is answered with the last one and the nearest name", async ({ page }) => {
    const answer = await page.goto(`${OVERVIEW}?round=2025-12-23-kyv&a=rusia&b=nato`);
    expect(answer?.status()).toBe(200);
    const notices = page.getByRole("status").first();
    await expect(notices).toContainText("There is no round “2025-12-23-kyv”; the last one is shown.");
    await expect(notices).toContainText("“2025-12-23-kyiv”");
    await expect(notices).toContainText("There is no party “rusia”");
    await expect(page.getByText("Round 58 of 58")).toBeVisible();
    await expectNoAxeViolations(page);
  });
});

test.describe("the matrix", () => {
  test("leads from a number to its evidence in two clicks", async ({ page }) => {
    await page.goto(KYIV);
    const cell = page.getByRole("link", {
      name: /^Ukraine on missiles: \d+ of 100, near “.+”, firmness \d of 5/,
    });
    await cell.click();
    await expect(page).toHaveURL(/\/statements\//);
    await expect(page.getByText("security guarantees will be considered void").first()).toBeVisible();
    await page.locator("main a[href*='/sources/']").first().click();
    await expect(page).toHaveURL(/\/sources\//);
  });

  test("is walked through row by row with j and k", async ({ page }) => {
    await page.goto(KYIV);
    const rows = page.getByRole("table", { name: /Stated positions/ }).locator("tbody tr");
    const focused = (row: number) => rows.nth(row).locator(":focus");
    await pressUntil(page, "j", () => expect(rows.locator(":focus")).toHaveCount(1, { timeout: 500 }));
    while ((await focused(0).count()) === 0) await page.keyboard.press("k");
    await page.keyboard.press("j");
    await expect(focused(1)).toHaveCount(1);
    await page.keyboard.press("k");
    await expect(focused(0)).toHaveCount(1);
  });

  test("says of every cell in words whether and when it was stated", async ({ page }) => {
    await page.goto(`${OVERVIEW}?round=2022-03-29-istanbul`);
    const cells = page.getByRole("table", { name: /Stated positions/ }).locator("tbody td");
    await expect(cells).toHaveCount(30);
    const texts = await cells.locator(".sr-only").allTextContents();
    for (const text of texts)
      expect(text).toMatch(/nothing stated so far$|(stated|reported) \d+ \w{3} \d{4}, .+$/);
  });
});

test.describe("the gaps", () => {
  test("are those of the two parties chosen, in the address", async ({ page }) => {
    await page.goto(KYIV);
    await page.getByRole("combobox", { name: /^Gap between/ }).selectOption("united-states");
    await page.getByRole("combobox", { name: /^and/ }).selectOption("europe");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/round=2025-12-23-kyiv&a=united-states&b=europe/);
    await expect(
      page.getByRole("heading", { name: /gap between the United States and Europe/ }),
    ).toBeVisible();
  });

  test("have the same numbers in the table behind them", async ({ page }) => {
    await page.goto(KYIV);
    await page.getByText("Show as table").click();
    const newest = page
      .getByRole("table", { name: /^Gap between/ })
      .locator("tbody tr")
      .first();
    const gaps = await page
      .locator("figcaption")
      .filter({ hasText: /\. .+, gap/ })
      .locator("b")
      .allTextContents();
    expect(gaps.length).toBeGreaterThan(0);
    const cells = await newest.locator("td").allTextContents();
    expect(cells.map((cell) => cell.replace(/ .*$/, ""))).toEqual(gaps);
  });
});

test("without scripts every link and form still works", async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(KYIV);
  await page.getByRole("link", { name: /previous round/ }).click();
  await expect(page.getByText("Round 56 of 58")).toBeVisible();
  await page.getByRole("combobox", { name: /^Gap between/ }).selectOption("nato");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/a=nato&b=ukraine/);
  await context.close();
});

test.describe("rounds", () => {
  test("are listed by phase and lead to everything stated at each, with its evidence", async ({ page }) => {
    await page.goto(`${OVERVIEW}/rounds`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^58 rounds/);
    await page.getByRole("link", { name: "Istanbul talks" }).click();
    await expect(
      page.getByRole("heading", {
        level: 2,
        name: "Six statements on four issues: four by Ukraine and two by Russia",
      }),
    ).toBeVisible();
    await expect(page.getByRole("article")).toHaveCount(6);
    await expect(page.getByRole("article").nth(1).locator("blockquote")).toContainText(
      "permanently neutral state",
    );
    await pressUntil(page, "ArrowRight", () => expect(page).toHaveURL(/\/rounds\/2022-04-15-/));
  });

  test("that do not exist are answered with 404 and the nearest names", async ({ page, watch }) => {
    watch.expectError(/404/);
    const answer = await page.goto(`${OVERVIEW}/rounds/2022-03-29-istanbull`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "Istanbul talks" })).toBeVisible();
  });
});

for (const address of [KYIV, `${OVERVIEW}/rounds`, `${OVERVIEW}/rounds/2022-03-29-istanbul`]) {
  for (const viewport of Object.keys(VIEWPORTS) as ViewportName[]) {
    test(`${address} at ${VIEWPORTS[viewport].width} px, everything unfolded: fits, and axe finds nothing`, async ({
      page,
    }) => {
      await showAs(page, { viewport, colourScheme: viewport === "medium" ? "dark" : "light" });
      await page.goto(address);
      for (const summary of await page.locator("main summary").all()) await summary.click();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    });
  }
}
