import type { APIRequestContext, Page } from "@playwright/test";
import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectReadableColours,
  showAs,
  test,
} from "../support/page";
import { readShippedRows } from "../support/shipped-case";

const { negotiation: whole, statements } = readShippedRows();
const base = `/negotiations/${whole.id}`;
const api = `/api/v1/negotiations/${whole.id}`;
/** Of this run: a program that is tested again has those of runs before. */
const run = crypto.randomUUID().slice(0, 8);
/** A statement that no other suite looks at closely. */
const statement = statements.filter(({ note, position }) => note !== null && position !== null).at(-2);
if (statement === undefined) throw new Error("the case has no statement with a note");
const recordHistory = `${base}/history/statement/${statement.id}`;

/** Revises the statement as a script would. */
async function revise(request: APIRequestContext, fields: object): Promise<void> {
  const address = `/api/v1/statements/${statement?.id}`;
  const { version } = (await (await request.get(address)).json()) as { readonly version: number };
  const answer = await request.patch(address, { headers: { "if-match": `"${version}"` }, data: fields });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Makes a source and takes it away again. @returns Its id. */
async function makeAndRemove(request: APIRequestContext, name: string): Promise<string> {
  const id = `history-${name}-${run}`;
  const fields = {
    ...{
      id,
      title: `A letter ${run} ${name}`,
      author: null,
      publisher: "A press",
      published: null,
      url: null,
    },
    ...{ kind: "official-document", language: "en", reliability: "B", seen: false },
  };
  const made = await request.post(`${api}/sources`, {
    data: fields,
    headers: { "idempotency-key": `make-${id}` },
  });
  expect(made.status(), await made.text()).toBe(201);
  const gone = await request.delete(`${api}/sources/${id}`, {
    headers: { "if-match": made.headers().etag ?? "" },
  });
  expect(gone.status(), await gone.text()).toBeLessThan(300);
  return id;
}

const newest = (page: Page) => page.locator("main li[data-row]").first();

// One after the other: they write to the same statement.
test.describe.configure({ mode: "default" });

test("a revision is told in the feed with its figures, and leads to the record, its history and the negotiation then", async ({
  page,
  request,
}) => {
  const before = statement.position ?? 0;
  const after = before > 50 ? before - 7 : before + 7;
  await revise(request, { position: after, fallback: null, note: `${statement.note} Checked ${run}.` });
  await page.goto(`${base}/history?kind=statement`);
  await expect(newest(page)).toContainText(`position ${before} → ${after}`);
  await newest(page)
    .getByRole("link", { name: /^field by field/ })
    .click();
  await expect(page).toHaveURL(/\/writes\//);
  await expect(page.getByText(`Checked ${run}.`).first()).toBeVisible();
  await page.getByRole("link", { name: /^as it stood before/ }).click();
  await expect(page).toHaveURL(/asOf=/);
  await expect(page.getByRole("region", { name: "As it was recorded" })).toBeVisible();
});

test("the statement's page says its version and leads to its history, where an old version is restored", async ({
  page,
  request,
}) => {
  await revise(request, { note: `Revised ${run}.` });
  await page.goto(`${base}/statements/${statement.id}`);
  const line = page.getByText(/Version \d+, last changed/);
  await expect(line).toBeVisible();
  await line.getByRole("link", { name: "history" }).click();
  await expect(page).toHaveURL(recordHistory);
  await page.getByRole("link", { name: /^restore this version ?, Version 1$/ }).click();
  await page.getByLabel("Why").fill(`the first reading was right ${run}`);
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(page).toHaveURL(/restored=/);
  await expect(newest(page)).toContainText(`the first reading was right ${run}`);
  await expect(newest(page)).toContainText("stands now");
});

test("restoring against a version that somebody has written over says so, and keeps the reason", async ({
  page,
  request,
}) => {
  await revise(request, { note: `Between ${run}.` });
  await page.goto(recordHistory);
  await page.getByRole("link", { name: /^restore this version ?, Version 1$/ }).click();
  await page.getByLabel("Why").fill("too late");
  await revise(request, { note: `In the meantime ${run}.` });
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "Somebody has written it in the meantime" }),
  ).toBeVisible();
  await expect(page.getByLabel("Why")).toHaveValue("too late");
  await page.getByRole("link", { name: "See what stands now" }).click();
  await expect(newest(page)).toContainText(`In the meantime ${run}.`);
  await page.getByRole("link", { name: /^restore this version ?, Version 1$/ }).click();
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(page).toHaveURL(/restored=/);
});

test("a removed record says who removed it and when, and comes back by undoing the removal", async ({
  page,
  request,
}) => {
  const id = await makeAndRemove(request, "undone");
  await page.goto(`${base}/sources/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/This source was removed on .* UTC by/);
  await page.getByRole("link", { name: /What it said/ }).click();
  await newest(page)
    .getByRole("link", { name: /^the whole write/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("removed the source");
  await page.getByLabel("Why").fill("it was the right one");
  await page.getByRole("button", { name: "Undo this write" }).click();
  await expect(page).toHaveURL(/undone=1/);
  await page.goto(`${base}/sources/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`A letter ${run} undone`);
});

test("undoing a write that was written over names what has changed since, with the later write", async ({
  page,
  request,
}) => {
  await makeAndRemove(request, "overtaken");
  await page.goto(`${base}/history?kind=source`);
  const made = page
    .locator("main li[data-row]")
    .filter({ hasText: `A letter ${run} overtaken` })
    .nth(1);
  await expect(made.getByRole("link", { name: /^undo/ })).toHaveCount(0);
  await made.getByRole("link", { name: /^field by field/ }).click();
  await expect(page.getByText("It cannot be undone as a whole")).toBeVisible();
  await page.getByRole("link", { name: "the later write" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("removed the source");
});

test("an address of nothing is not found; what a filter does not know, a notice says", async ({
  page,
  watch,
}) => {
  for (const place of [
    "history/source/no-such-source",
    "history/nothing/x",
    "writes/no-such-write",
    "sources/no-such",
  ]) {
    watch.expectError(/404/);
    expect((await page.goto(`${base}/${place}`))?.status(), place).toBe(404);
  }
  await page.goto(`${base}/history?by=nobody-known&kind=statements&before=x`);
  await expect(page.getByText("There is no writer “nobody-known”")).toBeVisible();
  await expect(page.getByText(/Did you mean “statement”/)).toBeVisible();
});

test("j and k move through the writes", async ({ page }) => {
  await page.goto(`${base}/history`);
  const focusedRow = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("main [data-row]")].findIndex((row) =>
        row.contains(document.activeElement),
      ),
    );
  await expect(async () => {
    await page.keyboard.press("j");
    expect(await focusedRow()).toBeGreaterThanOrEqual(1);
  }).toPass();
  const at = await focusedRow();
  await page.keyboard.press("k");
  expect(await focusedRow()).toBe(at - 1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a removed record is restored from its history", async ({ page, request }) => {
    const id = await makeAndRemove(request, "plain");
    await page.goto(`${base}/history/source/${id}`);
    await page.getByRole("link", { name: /^restore this version/ }).click();
    await page.getByLabel("Why").fill("needed after all");
    await page.getByRole("button", { name: "Restore it" }).click();
    await expect(page.getByText("Restored. This is the new version.")).toBeVisible();
    await page.goto(`${base}/sources/${id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`A letter ${run} plain`);
  });
});

for (const viewport of ["wide", "narrow"] as const)
  test(`the screens of the history are accessible and fit a ${viewport} window, light and dark`, async ({
    page,
  }) => {
    await page.goto(`${base}/history`);
    const write = await newest(page)
      .getByRole("link", { name: /^field by field/ })
      .getAttribute("href");
    for (const place of [`${base}/history`, recordHistory, write ?? ""]) {
      await showAs(page, { viewport, colourScheme: "light" });
      await page.goto(place);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await showAs(page, { viewport, colourScheme: "dark" });
      await expectReadableColours(page);
    }
  });
