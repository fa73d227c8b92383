/** A whole small negotiation of one's own, from its name to the comparison of two rounds, by keyboard alone. */
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";
import { readShippedRows } from "../support/shipped-case";

/** More presses than any form has fields. */
const MOST_TABS = 200;

type Focused = { readonly id: string; readonly text: string; readonly name: string };

/** Presses Tab until something has the focus. */
async function tabUntil(page: Page, what: string, isIt: (focused: Focused) => boolean): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => ({
      id: document.activeElement?.id ?? "",
      text: document.activeElement?.textContent?.trim() ?? "",
      name: document.activeElement?.getAttribute("name") ?? "",
    }));
    if (isIt(focused)) return;
  }
  throw new Error(`${MOST_TABS} presses of Tab do not reach ${what} on ${page.url()}`);
}

/** Goes on by a link or a button of the page. */
async function follow(page: Page, name: string): Promise<void> {
  await tabUntil(page, name, ({ text }) => text === name);
  await page.keyboard.press("Enter");
}

/** How a field is filled in: a text, an option by the beginning of its name, one found by some of its words, a tick. */
type Entry = string | { readonly pick: string } | { readonly find: string } | { readonly tick: true };

const labelOfFocused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("label")?.textContent?.trim() ?? "");

async function enter(page: Page, path: string, entry: Entry): Promise<void> {
  const { keyboard } = page;
  await tabUntil(page, path, ({ id, name }) => id === `f-${path}` || name === path);
  if (typeof entry === "string") {
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type(entry);
  } else if ("tick" in entry) await keyboard.press("Space");
  else if ("find" in entry) {
    await keyboard.type(entry.find);
    await keyboard.press("Enter");
  } else if ((await labelOfFocused(page)) === "") await keyboard.type(entry.pick);
  else {
    await keyboard.press("Space");
    for (let step = 0; step < 8 && !(await labelOfFocused(page)).startsWith(entry.pick); step += 1)
      await keyboard.press("ArrowDown");
  }
}

/** Fills in the form of the page in the order of its fields, and saves it. */
async function fillIn(page: Page, entries: Readonly<Record<string, Entry>>): Promise<void> {
  await page.locator('input[name="_script"]').waitFor({ state: "attached" });
  const form = page.url();
  for (const [path, entry] of Object.entries(entries)) await enter(page, path, entry);
  await follow(page, "Save");
  const refused = page.getByRole("alert").filter({ hasText: "Not saved" });
  await Promise.race([page.waitForURL((url) => url.href !== form), refused.waitFor()]);
  expect(page.url(), (await refused.allInnerTexts()).join(" ")).not.toBe(form);
}

const party = (name: string, end: string) => ({
  ...{ name, shortName: name, abbreviation: name.slice(0, 3) },
  "poles.0.pole": { pick: end },
});
const round = (name: string, day: string) => ({
  ...{ name, start: day, end: day, venue: "The old bridge" },
  participants: { tick: true as const },
  summary: "They met on the bridge.",
});
const statement = (date: string, of: string, text: string, position: string) => ({
  ...{ demand: { find: "share" }, round: { find: of }, date, text, speaker: "The mayor", position },
  ...{ firmness: { pick: "4" }, basis: { pick: "Official" }, confidence: { pick: "2" } },
  "evidence.0.source": { find: "minutes" },
  "evidence.0.language": "en",
  "evidence.0.credibility": { pick: "2" },
});

test("is entered by keyboard from its name to the comparison of two rounds", async ({ page }) => {
  test.setTimeout(240_000);
  const id = `bridge-${Date.now().toString(36)}`;
  const base = `/negotiations/${id}`;
  const add = async (kind: string, entries: Readonly<Record<string, Entry>>) => {
    await page.goto(`${base}/frame`);
    await follow(page, `New ${kind}`);
    await page.waitForURL(`**${base}/new/${kind}`);
    await fillIn(page, entries);
  };

  await page.goto("/?all=yes");
  await follow(page, "New negotiation");
  await page.waitForURL("**/new");
  await fillIn(page, { name: "Talks on a bridge", description: "Who keeps the tolls of the bridge.", id });
  await expect(page).toHaveURL(new RegExp(`${base}/frame$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is entered yet but the name");
  await expectNoAxeViolations(page);

  await add("party", party("Westbank", "the end at 0"));
  await add("party", party("Eastbank", "the end at 100"));
  await add("issue", {
    ...{ title: "Tolls", question: "How much of the tolls does the east keep?" },
    ...{ "scale.lowLabel": "nothing", "scale.highLabel": "everything" },
    ...{ "scale.anchors.0.text": "Nothing", "scale.anchors.0.label": "nothing" },
    ...{ "scale.anchors.1.text": "Half of them", "scale.anchors.1.label": "half" },
    ...{ "scale.anchors.2.text": "Everything", "scale.anchors.2.label": "all" },
  });
  await add("round", round("First meeting", "2023-03-01"));
  await page.goto(`${base}/frame`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("2 parties, 1 issue and 1 round");
  await add("source", {
    ...{ title: "Minutes of the meetings", publisher: "The town" },
    ...{ kind: { pick: "Official" }, language: "en", reliability: { pick: "A" } },
  });
  await add("demand", {
    party: { pick: "East" },
    issue: { pick: "Tolls" },
    title: "A greater share of the tolls",
  });
  await add("statement", statement("2023-03-01", "First", "Nine tenths of the tolls.", "90"));

  // With something stated the frame needs no list of what is missing; the second round comes from the rounds' side.
  await page.goto(`${base}/frame`);
  await expect(page.getByText("What it needs before")).toHaveCount(0);
  await follow(page, "New round");
  await fillIn(page, round("Second meeting", "2023-05-01"));
  await page.goto(`${base}/new/statement`);
  await fillIn(page, statement("2023-05-01", "Second", "Six tenths of the tolls.", "60"));

  await page.goto(base);
  await expect(page.getByRole("table").first()).toContainText("60");
  await expect(
    page.getByText("30 points", { exact: false }).or(page.getByText("90 → 60")).first(),
  ).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto(`${base}/compare`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("softened");
  await expect(page.locator("main")).toContainText("Six tenths");
  await showAs(page, { viewport: "narrow", colourScheme: "light" });
  await expectNoSidewaysScroll(page);

  // Nothing of the case beside it.
  const { negotiation } = readShippedRows();
  const html = await page.content();
  for (const other of negotiation.parties) {
    expect(html).not.toContain(`data-party="${other.id}"`);
    expect(html).not.toContain(`/parties/${other.id}`);
  }
});

const { negotiation: shipped } = readShippedRows();

test("says beside the id that it is taken, and keeps what was written", async ({ page }) => {
  await page.goto("/new");
  await page.locator('input[name="_script"]').waitFor({ state: "attached" });
  const entries = { name: "Once more", description: "The same id.", threshold: "7", id: shipped.id };
  for (const [path, entry] of Object.entries(entries)) await enter(page, path, entry);
  await follow(page, "Save");
  await expect(page.getByRole("alert").filter({ hasText: "Not saved" })).toContainText("Is taken");
  for (const [path, text] of Object.entries(entries))
    await expect(page.locator(`[id="f-${path}"]`)).toHaveValue(text);
  await expect(page.locator('[id="f-id"]')).toHaveAttribute("aria-invalid", "true");
  await expectNoAxeViolations(page);
});

test("begins with the frame of another: its parties and issues, and nothing that was said", async ({
  page,
}) => {
  const id = `copy-${Date.now().toString(36)}`;
  await page.goto("/new");
  await fillIn(page, {
    ...{ name: "The same parties elsewhere", description: "A copy of a frame.", id },
    copyFrameOf: { pick: shipped.name.slice(0, 5) },
  });
  const { parties, issues } = shipped;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${parties.length} parties, ${issues.length} issues and 0 rounds`,
  );
  await page.goto(`/negotiations/${id}`);
  await expect(page.getByRole("main")).toContainText("Next: enter a round.");
  await expect(page.getByRole("link", { name: "New round" })).toHaveAttribute(
    "href",
    `/negotiations/${id}/new/round`,
  );
});

test("can be created without a script", async ({ browser, baseURL }) => {
  const id = `plain-${Date.now().toString(36)}`;
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto("/new");
  await page.locator('[id="f-name"]').fill("Without a script");
  await page.locator('[id="f-description"]').fill("Sent as a plain form.");
  await page.locator('[id="f-id"]').fill(id);
  await page.getByRole("button", { name: "Save" }).last().click();
  await expect(page).toHaveURL(new RegExp(`/negotiations/${id}/frame$`));
  await context.close();
});
