import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";

const COMPARE = "/negotiations/ukraine-2021-2025/compare";
const ISTANBUL = `${COMPARE}?from=2022-03-29-istanbul&to=2025-06-02-istanbul`;

test("two rounds: a finding, counts that lead to their rows, a row per change", async ({ page }) => {
  await page.goto(ISTANBUL);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /^From Mar 2022 to Jun 2025, .*hardened/u,
  );
  const counts = page.getByRole("table", { name: /Changes by class/u });
  await counts.getByRole("link", { name: "Russia, territory" }).click();
  await expect(page).toHaveURL(/#russia\.territory$/u);
  await expect(page.locator("article[id='russia.territory']")).toBeInViewport();
});

test("from the comparison to the evidence in two clicks", async ({ page }) => {
  await page.goto(ISTANBUL);
  const row = page.locator("article[id='russia.territory']");
  await row.getByRole("link", { name: /^2 Jun 2025/u }).click();
  await expect(page).toHaveURL(/\/statements\/2025-06-02-russia-four-oblasts$/u);
  await expect(page.getByText("international legal recognition of the incorporation").first()).toBeVisible();
});

test("filters go into the address, add up, and survive a reload", async ({ page }) => {
  await page.goto(ISTANBUL);
  const filters = page.getByRole("navigation", { name: "Filters" });
  await filters.getByRole("link", { name: "Ukraine", exact: true }).click();
  await expect(page).toHaveURL(/party=ukraine/u);
  await filters.getByRole("link", { name: "hardened", exact: true }).click();
  await expect(page).toHaveURL(/party=ukraine&class=hardened/u);
  await page.reload();
  await expect(filters.getByRole("link", { name: "hardened", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const names = await page
    .locator("article[data-row]")
    .evaluateAll((rows) => rows.map((row) => row.dataset.party));
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names)).toEqual(new Set(["ukraine"]));
});

test("the later round moves with the arrows, the earlier one with shift, and the two never meet", async ({
  page,
}) => {
  await page.goto(`${COMPARE}?from=2025-05-16-istanbul&to=2025-08-15-anchorage`);
  await expect(async () => {
    // Before the page's scripts run a key is not heeded; during a move it counts for nothing.
    await page.keyboard.press("ArrowLeft");
    await expect(page).toHaveURL(/from=2025-05-16-istanbul&to=2025-07-23-istanbul/u);
  }).toPass({ timeout: 40_000 });
  await expect(page.getByLabel("After")).toHaveValue("2025-07-23-istanbul");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByLabel("Before")).toHaveValue("2025-06-02-istanbul");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(page.getByLabel("Before")).toHaveValue("2025-05-16-istanbul");
});

test("j and k move through the rows", async ({ page }) => {
  await page.goto(`${ISTANBUL}&issue=territory`);
  const focused = page.locator("article[data-row]:focus-within, article[data-row]:focus");
  await expect(async () => {
    await page.keyboard.press("j");
    await expect(focused).toHaveCount(1, { timeout: 500 });
  }).toPass();
  const first = await focused.getAttribute("id");
  await page.keyboard.press("j");
  await expect(focused).not.toHaveAttribute("id", first ?? "");
  await page.keyboard.press("k");
  await expect(focused).toHaveAttribute("id", first ?? "");
});

test("the lists of rounds work as a form and keep the filters", async ({ page }) => {
  await page.goto(`${ISTANBUL}&party=russia`);
  await page.getByLabel("Before").selectOption("2021-12-17-moscow-drafts");
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/from=2021-12-17-moscow-drafts&to=2025-06-02-istanbul&party=russia/u);
});

test("the wordings between the two rounds open in place and are in the address", async ({ page }) => {
  await page.goto(`${ISTANBUL}&party=russia&issue=territory`);
  await page.getByRole("link", { name: /show the wordings/u }).click();
  await expect(page).toHaveURL(/open=russia\.territory/u);
  const table = page.getByRole("table", { name: /^Between the two/u });
  await expect(table.getByRole("row").nth(3)).toBeVisible();
  await expect(table.locator("ins").first()).toBeVisible();
});

test("contradictions are mended and said", async ({ page }) => {
  await page.goto(`${COMPARE}?from=2025-06-02-istanbul&to=2022-03-29-istanbul&party=rusia&order=random`);
  const notices = page.getByRole("status").first();
  await expect(notices).toContainText("in the order of time");
  await expect(notices).toContainText("There is no party “rusia”; it is left out. Did you mean “russia”?");
  await expect(page.getByLabel("Before")).toHaveValue("2022-03-29-istanbul");
});

test("where nothing matches, the filter is named and both ways out are offered", async ({ page }) => {
  await page.goto(`${ISTANBUL}&party=nato&class=withdrawn`);
  await expect(page.getByText("No change here is withdrawn.")).toBeVisible();
  await page.getByRole("link", { name: "Lift “withdrawn”" }).click();
  await expect(page).toHaveURL(/party=nato$/u);
  await expect(page.locator("article[data-row]").first()).toBeVisible();
});

test("the comparison can be copied as text and saved as a table", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${ISTANBUL}&party=russia&issue=territory`);
  await page.getByRole("button", { name: "Markdown" }).click();
  await expect(page.getByText("Copied as Markdown.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^# From Mar 2022 to Jun 2025, Russia/u,
  );
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^compare-2022-03-29-istanbul-2025-06-02-istanbul.*\.csv$/u,
  );
});

test("two parties: swapping them keeps the round, an unknown party is said", async ({ page }) => {
  await page.goto(`${COMPARE}/parties?a=russia&b=ukraine&round=2025-12-23-kyiv`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    /^Russia and Ukraine stand farthest apart on/u,
  );
  await page.getByRole("link", { name: "swap" }).click();
  await expect(page).toHaveURL(/a=ukraine&b=russia&round=2025-12-23-kyiv/u);
  await page.goto(`${COMPARE}/parties?a=ukrain`);
  await expect(page.getByRole("status").first()).toContainText("Did you mean “ukraine”?");
});

test("an unknown negotiation is not found", async ({ page, watch }) => {
  watch.expectError(/404/u);
  const answer = await page.goto("/negotiations/nowhere/compare");
  expect(answer?.status()).toBe(404);
});

for (const viewport of ["wide", "medium", "narrow"] as const) {
  for (const colourScheme of ["light", "dark"] as const) {
    test(`an open comparison, ${viewport}, ${colourScheme}: fits, and axe finds nothing`, async ({
      page,
    }) => {
      await showAs(page, { viewport, colourScheme });
      await page.goto(`${ISTANBUL}&party=russia,ukraine&issue=territory,sanctions&open=russia.territory`);
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
      await page.goto(`${COMPARE}/parties`);
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
    });
  }
}
