import type { Page } from "@playwright/test";
import { test } from "../support/own-page";
import { expect, expectNoAxeViolations } from "../support/page";

const BASE = "/negotiations/ukraine-2021-2025";
const WORDS = "Nobody has asked for this before";

/** A source of the test's own, made in the browser; leads to its page. */
async function makeSource(page: Page, title: string): Promise<string> {
  await page.goto(`${BASE}/new/source`);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Publisher", { exact: true }).fill("Test press");
  await page.getByLabel("Kind").selectOption("news");
  await page.getByLabel("Reliability of the publisher").selectOption("C");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

test("two people revise one record: both changes are kept, and what both changed is chosen", async ({
  page,
  context,
}) => {
  const title = `Conflict over the words of a title ${Date.now()}`;
  const id = await makeSource(page, title);
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto(`${BASE}/edit/source/${id}`);
    await expect(one.getByLabel("Title")).toHaveValue(/Conflict/);
  }
  await other.getByLabel("Title").fill(`${title}, as they have it`);
  await other.getByLabel(/^Author/).fill("Their Author");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();

  await page.getByLabel("Title").fill(`${title}, as I have it`);
  await page.getByLabel("Publisher", { exact: true }).fill("My press");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: /saved this record/ })).toBeVisible();
  await expect(page.getByText("One field you both changed")).toBeVisible();
  await expect(page.getByRole("group", { name: /Title/ }).locator("del, ins").first()).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Save as chosen" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Choose one");
  await page.getByRole("group", { name: /Title/ }).getByLabel("Mine").check();
  await page.getByRole("button", { name: "Save as chosen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${title}, as I have it` })).toBeVisible();
  await expect(page.getByText("Their Author").first()).toBeVisible();
  await expect(page.getByText("My press").first()).toBeVisible();
});

test("what was written survives a reload, the way back and a record that was removed meanwhile", async ({
  page,
  context,
}) => {
  const id = await makeSource(page, `Removed of ${Date.now()}`);
  await page.goto(`${BASE}/edit/source/${id}`);
  await page.getByLabel("Title").fill(WORDS);
  await page.reload();
  await expect(page.getByText(/Draft of .* restored/)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue(WORDS);
  await page.getByRole("link", { name: "Leave without saving" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Removed of/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Title")).toHaveValue(WORDS);

  const other = await context.newPage();
  await other.goto(`${BASE}/edit/source/${id}/remove`);
  await other.getByLabel("Why").fill("entered twice");
  await other.getByRole("button", { name: "Remove this source" }).click();
  await expect(other).toHaveURL(/\/writes\//);

  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("removed this source");
  await expect(page.getByLabel("Title")).toHaveValue(WORDS);
  await page.getByRole("button", { name: "Bring it back with my text" }).click();
  await expect(page.getByRole("heading", { level: 1, name: WORDS })).toBeVisible();
});

test("a server that does not answer loses nothing, and the same text sent again is saved once", async ({
  page,
  watch,
}) => {
  watch.expectError(/ERR_CONNECTION_RESET|Failed to load resource/);
  const title = `Cut off ${Date.now()}`;
  await page.goto(`${BASE}/new/source`);
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Publisher", { exact: true }).fill("Test press");
  await page.getByLabel("Kind").selectOption("news");
  await page.getByLabel("Reliability of the publisher").selectOption("C");
  let lost = 0;
  await page.route(/new\/source/, async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.fallback();
    lost += 1;
    // The write arrives, its answer does not.
    await route.fetch();
    return route.abort("connectionreset");
  });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("did not answer");
  await expect(page.getByLabel("Title")).toHaveValue(title);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  expect(new URL(page.url()).pathname).not.toMatch(/-2$/);
});
