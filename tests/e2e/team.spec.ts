import type { Browser, BrowserContext, Page } from "@playwright/test";
import {
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectReadableColours,
  expect as expectShort,
  showAs,
  test,
} from "../support/page";
import { readShippedRows } from "../support/shipped-case";
import { startTeamProgram, type TeamProgram } from "../support/start-program";

/** A first look at a negotiation works everything out, in a program that has just started. */
const expect = expectShort.configure({ timeout: 30_000 });
const { negotiation } = readShippedRows();
const base = `/negotiations/${negotiation.id}`;
const ANNA = { name: "Anna Berg", email: "anna@desk.example", password: "seven grey herons wade" };
const BORIS = { name: "Boris Kern", email: "boris@desk.example", password: "nine brown owls sleep" };

const team = test.extend<object, { readonly program: TeamProgram }>({
  program: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern.
    async ({}, use) => {
      const program = await startTeamProgram();
      await use(program);
      await program.close();
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: ({ program }, use) => use(program.origin),
});

// One installation, whose accounts each test finds as the one before left them.
team.describe.configure({ mode: "serial", timeout: 180_000 });

const NOT_SIGNED_IN = /status of 401/;

async function fillAccount(page: Page, who: typeof ANNA): Promise<void> {
  await page.getByLabel("Name").fill(who.name);
  await page.getByLabel("E-mail address").fill(who.email);
  await page.getByLabel("Password").fill(who.password);
}

async function signIn(page: Page, who: { readonly email: string; readonly password: string }): Promise<void> {
  await page.getByLabel("E-mail address").fill(who.email);
  await page.getByLabel("Password").fill(who.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A browser of somebody who has signed in. */
async function openAs(
  browser: Browser,
  program: TeamProgram,
  who: typeof ANNA,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ baseURL: program.origin });
  const page = await context.newPage();
  await page.goto("/sign-in?next=/account");
  await signIn(page, who);
  await expect(page.getByRole("heading", { level: 1, name: who.name })).toBeVisible();
  return { context, page };
}

team(
  "nobody has signed in: a page is the way in, and says the same whether it exists or not",
  async ({ page, watch }) => {
    watch.expectError(NOT_SIGNED_IN);
    for (const address of [base, `${base}/compare`, "/negotiations/nowhere", "/account", "/"]) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(401);
      await expect(page.getByRole("heading", { name: "Sign in to see this page" })).toBeVisible();
      expect(await page.content()).not.toContain(negotiation.name);
    }
    for (const id of [negotiation.id, "nowhere"])
      expect((await page.request.get(`/api/v1/negotiations/${id}`)).status()).toBe(401);
  },
);

team("the link from the terminal makes the first account, once", async ({ page, program }) => {
  await page.goto("/set-up?key=guessed");
  await expect(page.getByText("This link does not work any more.")).toBeVisible();
  await page.goto(program.setUpLink);
  await expectNoAxeViolations(page);
  await fillAccount(page, { ...ANNA, password: "password1234" });
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByText("This password is one of those that are tried first.")).toBeVisible();
  await expect(page.getByLabel("Name")).toHaveValue(ANNA.name);
  await expectNoAxeViolations(page);
  await page.getByLabel("Password").fill(ANNA.password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL(new RegExp(`${base}$`));
  await page.goto(program.setUpLink);
  await expect(page.getByText("This link does not work any more.")).toBeVisible();
});

team(
  "the session's cookie is out of reach of scripts, and what it opens is kept by nobody",
  async ({ page, program, watch }) => {
    watch.expectError(NOT_SIGNED_IN);
    await page.goto("/sign-in");
    await signIn(page, ANNA);
    await expect(page).toHaveURL(new RegExp(base));
    const [cookie, ...more] = await page.context().cookies();
    expect(more).toEqual([]);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/", domain: "127.0.0.1" });
    for (const address of ["/account", base, `/api/v1/negotiations/${negotiation.id}`]) {
      const answer = await page.request.get(address);
      expect(answer.status()).toBe(200);
      expect(answer.headers()["cache-control"], address).toMatch(/private|no-store/);
    }
    await page.goto("/account");
    await page.getByRole("button", { name: "sign out" }).click();
    await expect(page.getByLabel("Password")).toBeVisible();
    expect(await page.context().cookies()).toEqual([]);
    const stale = await page.request.get(`${program.origin}/account`, {
      headers: { cookie: `${cookie?.name}=${cookie?.value}` },
    });
    expect(stale.status()).toBe(401);
  },
);

team(
  "a wrong password is said, and the way back leads to what was asked for and never out",
  async ({ page, watch }) => {
    watch.expectError(NOT_SIGNED_IN);
    await page.goto(`${base}/rounds?x=1`);
    await signIn(page, { ...ANNA, password: "a wrong password indeed" });
    await expect(page.getByText("The e-mail address or the password is not right.")).toBeVisible();
    await expectNoAxeViolations(page);
    await signIn(page, ANNA);
    await expect(page).toHaveURL(new RegExp(`${base}/rounds\\?x=1$`));
    for (const next of [
      "//elsewhere.example",
      "https://elsewhere.example/",
      "/\\elsewhere.example",
      "javascript:alert(1)",
    ]) {
      await page.context().clearCookies();
      await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
      await signIn(page, ANNA);
      await expect(page).toHaveURL(new RegExp(`^http://127.0.0.1:\\d+${base}`));
    }
  },
);

team(
  "an owner invites, somebody joins, and a change of role holds at their next click",
  async ({ browser, program }) => {
    const { page: anna, context: hers } = await openAs(browser, program, ANNA);
    await anna.goto(`${base}/people`);
    await anna.getByLabel("Role", { exact: true }).selectOption("reader");
    await anna.getByLabel("For whom").fill("Boris");
    await anna.getByRole("button", { name: "Make the link" }).click();
    const link = anna.getByRole("textbox", { name: "The link" });
    await expect(link).toHaveValue(new RegExp(`^${program.origin}/invitation\\?key=`));
    await expect(anna.getByText("Reader, for Boris")).toBeVisible();
    await expectNoAxeViolations(anna);

    // Without scripts, as every way in must work.
    const his = await browser.newContext({ baseURL: program.origin, javaScriptEnabled: false });
    const boris = await his.newPage();
    await boris.goto(await link.inputValue());
    await fillAccount(boris, BORIS);
    await boris.getByRole("button", { name: "Make an account and join" }).click();
    await expect(boris).toHaveURL(new RegExp(`${base}$`));
    expect((await boris.goto(`${base}/people`))?.status()).toBe(403);

    await anna.reload();
    await anna.getByLabel(`Role of ${BORIS.name}`, { exact: true }).selectOption("owner");
    await anna.getByRole("button", { name: `Change the role of ${BORIS.name}` }).click();
    await expect(anna.getByText("Changed.")).toBeVisible();
    expect((await boris.goto(`${base}/people`))?.status()).toBe(200);
    await boris.getByRole("button", { name: "Leave this negotiation" }).click();
    await expect(boris.getByText("A negotiation keeps at least one owner.")).toBeVisible();
    await Promise.all([hers.close(), his.close()]);
  },
);

team(
  "a suspended account is out at the next click, and back in when it is restored",
  async ({ browser, program }) => {
    const { page: anna, context: hers } = await openAs(browser, program, ANNA);
    const { page: boris, context: his } = await openAs(browser, program, BORIS);
    await anna.goto("/accounts");
    await anna.getByRole("button", { name: `Suspend ${BORIS.name}` }).click();
    await expect(anna.getByRole("button", { name: `Restore ${BORIS.name}` })).toBeVisible();
    expect((await boris.goto("/account"))?.status()).toBe(401);
    await signIn(boris, BORIS);
    await expect(boris.getByText("This account is suspended.")).toBeVisible();
    await anna.getByRole("button", { name: `Restore ${BORIS.name}` }).click();
    await expect(anna.getByRole("button", { name: `Suspend ${BORIS.name}` })).toBeVisible();
    await signIn(boris, BORIS);
    await expect(boris.getByRole("heading", { level: 1, name: BORIS.name })).toBeVisible();
    await Promise.all([hers.close(), his.close()]);
  },
);

team(
  "a forgotten password is chosen anew by a link, which works once",
  async ({ browser, page, program }) => {
    const { page: anna, context: hers } = await openAs(browser, program, ANNA);
    await anna.goto("/accounts");
    await anna.getByRole("button", { name: `Make a link to a new password for ${BORIS.name}` }).click();
    const link = await anna.getByRole("textbox", { name: "The link" }).inputValue();
    await page.goto(link);
    await expectNoAxeViolations(page);
    await page.getByLabel("New password").fill(BORIS.password);
    await page.getByRole("button", { name: "Set the password" }).click();
    await expect(page).toHaveURL(new RegExp(base));
    await page.goto(link);
    await expect(page.getByText("This link does not work any more.")).toBeVisible();
    await hers.close();
  },
);

team(
  "a token acts for its person until it is revoked, and a wrong one is no nobody",
  async ({ browser, program, request }) => {
    const { page, context } = await openAs(browser, program, ANNA);
    await page.getByLabel("What it is for").fill("Nightly export");
    await page.getByRole("button", { name: "Make the token" }).click();
    const token = await page.getByRole("textbox", { name: "The token" }).inputValue();
    const address = `${program.origin}/api/v1/negotiations/${negotiation.id}`;
    const ask = async (bearer: string) =>
      (await request.get(address, { headers: { authorization: `Bearer ${bearer}` } })).status();
    expect(await ask(token)).toBe(200);
    expect(await ask(`${token}x`)).toBe(401);
    await page.getByRole("button", { name: "Revoke the token Nightly export" }).click();
    await expect(page.getByRole("heading", { name: "No API tokens" })).toBeVisible();
    expect(await ask(token)).toBe(401);
    await context.close();
  },
);

team(
  "what is open to the public is read by everybody, its people by nobody else",
  async ({ browser, program, page, watch }) => {
    watch.expectError(NOT_SIGNED_IN);
    const { page: anna, context } = await openAs(browser, program, ANNA);
    await anna.goto(`${base}/people`);
    await anna.getByRole("button", { name: "Open it to the public" }).click();
    await expect(anna.getByRole("heading", { name: "Open to the public", exact: true })).toBeVisible();
    expect((await page.goto(base))?.status()).toBe(200);
    expect((await page.goto(`${base}/people`))?.status()).toBe(401);
    await anna.getByRole("button", { name: "Close it to the public" }).click();
    await expect(anna.getByRole("heading", { name: "Not open to the public", exact: true })).toBeVisible();
    expect((await page.goto(base))?.status()).toBe(401);
    await context.close();
  },
);

team(
  "too many wrong passwords are refused with the time to wait, and the session that is open goes on",
  async ({ browser, program, request }) => {
    const { page, context } = await openAs(browser, program, BORIS);
    const guess = (password: string) =>
      request.post(`${program.origin}/api/auth/sign-in`, {
        form: { email: BORIS.email.toUpperCase(), password, next: "/account" },
        headers: { origin: program.origin, "sec-fetch-site": "same-origin" },
        maxRedirects: 0,
      });
    const statuses: number[] = [];
    for (let time = 0; time < 21; time += 1) statuses.push((await guess("a wrong password indeed")).status());
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 303));
    const refused = await guess(BORIS.password);
    expect([statuses[20], refused.status()]).toEqual([429, 429]);
    expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(600);
    expect(refused.headers()["set-cookie"]).toBeUndefined();
    expect((await page.reload())?.status()).toBe(200);
    await context.close();
  },
);

for (const viewport of ["wide", "narrow"] as const) {
  team(
    `every screen about people fits and passes axe, ${viewport}, in light and dark`,
    async ({ browser, program }) => {
      const { page, context } = await openAs(browser, program, ANNA);
      for (const address of [
        "/account",
        "/accounts",
        `${base}/people`,
        "/invitation?key=x",
        "/password?key=x",
        "/set-up",
      ]) {
        await showAs(page, { viewport, colourScheme: "light" });
        expect((await page.goto(address))?.status(), address).toBe(200);
        await page.waitForLoadState("networkidle");
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
        await showAs(page, { viewport, colourScheme: "dark" });
        await expectReadableColours(page);
      }
      await context.close();
    },
  );
}
