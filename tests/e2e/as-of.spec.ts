import type { APIRequestContext } from "@playwright/test";
import { expect, expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";
import { readShippedRows } from "../support/shipped-case";

const { negotiation, demands, statements, sources, parties, rounds, issues } = (({
  negotiation: whole,
  ...rest
}) => ({ ...rest, negotiation: whole.id, parties: whole.parties, issues: whole.issues }))(readShippedRows());
const base = `/negotiations/${negotiation}`;
const last = <T>(rows: readonly T[]): T => rows[rows.length - 1] as T;
/** The statement that the suite revises, which no other suite looks at closely. */
const revised = last(statements.filter(({ context }) => context !== null));
/** Of this run: a program that is tested again has those of runs before. */
const MARK = `Revised by the suite that looks back, ${crypto.randomUUID()}`;

const SCREENS = [
  base,
  `${base}?round=${rounds[3]?.id}`,
  `${base}/compare`,
  `${base}/compare/parties`,
  `${base}/issues/${issues[0]?.id}`,
  `${base}/issues/other`,
  `${base}/parties`,
  `${base}/parties/${parties[0]?.id}`,
  `${base}/rounds`,
  `${base}/rounds/${last(rounds).id}`,
  `${base}/demands`,
  `${base}/demands/${demands[0]?.id}`,
  `${base}/statements/${revised.id}`,
  `${base}/sources`,
  `${base}/sources?after=${sources[40]?.id}`,
  `${base}/sources/${sources[0]?.id}`,
  `${base}/search?q=neutrality`,
  `${base}/search?q=wordthatisnowhere`,
  `${base}/method`,
  `${base}/reliability`,
  `${base}/coverage`,
] as const;

const asOf = (address: string, day: string) =>
  `${address}${address.includes("?") ? "&" : "?"}asOf=${encodeURIComponent(day)}`;
const today = () => new Date().toISOString().slice(0, 10);

/** Writes to the revised statement as a script would. @returns The instant before the write. */
async function revise(request: APIRequestContext, context: string): Promise<string> {
  const address = `/api/v1/statements/${revised.id}`;
  const { version } = (await (await request.get(address)).json()) as { readonly version: number };
  const before = new Date().toISOString();
  const answer = await request.patch(address, {
    headers: { "if-match": `"${version}"` },
    data: { context },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return before;
}

test("what was changed is as it was before on the day before, and as it is now in the present", async ({
  page,
  request,
}) => {
  const before = await revise(request, `${MARK}, once.`);
  const between = await revise(request, `${MARK}, twice.`);
  const address = `${base}/statements/${revised.id}`;
  await page.goto(address);
  await expect(page.getByText(`${MARK}, twice.`)).toBeVisible();
  await page.goto(asOf(address, between));
  await expect(page.getByText(`${MARK}, once.`)).toBeVisible();
  const banner = page.getByRole("region", { name: "As it was recorded" });
  await expect(banner).toContainText("not the round shown");
  await page.goto(asOf(address, before));
  await expect(page.getByText(MARK)).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(banner).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await banner.getByRole("link", { name: "the present" }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText(`${MARK}, twice.`)).toBeVisible();
  await expect(banner).toHaveCount(0);
});

/** Where a screen of a day may lead out of that day. */
const OUT = /^(?:\/(?:\?all=yes)?|\/reference(?:#.*)?|#.*|\/icon.*|\/_next\/.*|https?:.*|mailto:.*)$/;
/** The screens of work and of history are of the present, whatever day one comes from. */
const OF_NOW = new RegExp(`^${base}/(?:new|edit|merge|history|writes|frame|people)(?:[/?#]|$)`);

for (const screen of SCREENS) {
  test(`every link and every form of ${screen} keeps the day, without scripts`, async ({ request }) => {
    const answer = await request.get(asOf(screen, today()));
    expect(answer.status()).toBe(200);
    const html = (await answer.text()).replaceAll(/<script[\s\S]*?<\/script>/g, "").replaceAll("&amp;", "&");
    const links = [...html.matchAll(/\shref="([^"]*)"/g)].map((match) => match[1] ?? "");
    const inside = links.filter((href) => !OUT.test(href) && !OF_NOW.test(href));
    expect(inside.length).toBeGreaterThan(8);
    const lost = inside.filter((href) => !href.includes(`asOf=${today()}`));
    // The one way out is the banner's: the same screen as it is now.
    expect(lost).toEqual([screen]);
    const forms = [...html.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form);
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) expect(form).toContain('name="asOf"');
    expect(html).toContain("As it was recorded on");
  });
}

test("the keys, the palette and the field for the day keep or change it", async ({ page }) => {
  const kept = new RegExp(`[?&]asOf=${today()}$`);
  await page.goto(asOf(base, today()));
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/round=/);
  await expect(page).toHaveURL(kept);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("option", { name: "Overview" })).toBeVisible();
  await page.getByRole("option", { name: "Method" }).first().click();
  await expect(page).toHaveURL(/\/method/);
  await expect(page).toHaveURL(kept);
  await page.keyboard.press("/");
  await expect(page).toHaveURL(/\/search/);
  await page.getByRole("searchbox").fill("neutrality");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=neutrality/);
  await expect(page).toHaveURL(kept);
  await page.getByLabel("As recorded on").fill("2020-01-31");
  await page.getByRole("form", { name: "Day of the record" }).getByRole("button").click();
  await expect(page).toHaveURL(/q=neutrality&asOf=2020-01-31$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "On 31 Jan 2020 nothing was recorded here",
  );
  await page.getByRole("link", { name: /^As it was recorded on/ }).click();
  await expect(page.getByRole("region", { name: "As it was recorded" })).toBeVisible();
});

for (const [what, day, said] of [
  ["no day", "soon", "“soon” is no day"],
  ["a day to come", "2999-01-01", "1 Jan 2999 is yet to come"],
] as const) {
  test(`${what} is the present, and said`, async ({ page }) => {
    const answer = await page.goto(asOf(base, day));
    expect(answer?.status()).toBe(200);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole("region", { name: "As it was recorded" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Rounds", exact: true })).toHaveAttribute(
      "href",
      `${base}/rounds`,
    );
  });
}

test("a header of the asker's own says nothing about the day", async ({ request }) => {
  const answer = await request.get(base, { headers: { "x-standpoint-as-of": "2020-01-31" } });
  expect(await answer.text()).not.toContain("2020-01-31");
});

test("the files keep the day", async ({ request }) => {
  for (const file of ["compare/changes.csv", "compare/changes.md", `issues/${issues[0]?.id}/table`]) {
    const past = await request.get(asOf(`${base}/${file}`, today()));
    expect(past.status()).toBe(200);
    expect(await past.text()).not.toContain(`${negotiation}@`);
    expect((await request.get(asOf(`${base}/${file}`, "2020-01-31"))).status()).toBe(404);
  }
});

for (const [what, address] of [
  ["the overview", asOf(base, today())],
  ["a statement", asOf(`${base}/statements/${revised.id}`, today())],
  ["before anything was recorded", asOf(`${base}/rounds`, "2020-01-31")],
] as const) {
  for (const viewport of ["wide", "narrow"] as const) {
    test(`${what}, ${viewport}: fits, and axe finds nothing`, async ({ page }) => {
      await showAs(page, { viewport, colourScheme: "light" });
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
      await showAs(page, { viewport, colourScheme: "dark" });
      await expectNoAxeViolations(page);
    });
  }
}
