import { isFullCheck } from "../support/check-size";
import {
  expect,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  expectReadableColours,
  showAs,
  test,
  VIEWPORTS,
  type ViewportName,
} from "../support/page";
import { readShippedRows } from "../support/shipped-case";

const { negotiation, demands, statements, sources } = readShippedRows();
const base = `/negotiations/${negotiation.id}`;
const first = (rows: readonly { readonly id: string }[]) => rows[0]?.id ?? "";

/** Every kind of screen, once; a new screen gets its address here. */
const SCREENS = [
  "/",
  base,
  `${base}/compare?from=2022-03-29-istanbul&to=2025-06-02-istanbul`,
  `${base}/compare/parties?a=russia&b=ukraine&round=2025-06-02-istanbul`,
  `${base}/issues`,
  `${base}/issues/territory`,
  `${base}/issues/other`,
  `${base}/parties`,
  `${base}/parties/united-states`,
  `${base}/rounds`,
  `${base}/rounds/2022-03-29-istanbul`,
  `${base}/demands`,
  `${base}/demands/${first(demands)}`,
  `${base}/statements/${first(statements)}`,
  `${base}/sources`,
  `${base}/sources/${first(sources)}`,
  `${base}/search?q=neutrality`,
  `${base}/method`,
  `${base}/reliability`,
  `${base}/coverage`,
  `${base}/coverage?party=nato&issue=missiles`,
  "/?all=yes",
  "/new",
  `${base}/frame`,
  ...["party", "issue", "round", "phase"].map((kind) => `${base}/new/${kind}`),
  `${base}/edit/party/${first(negotiation.parties)}`,
  `${base}/edit/issue/${first(negotiation.issues)}`,
  `${base}/edit/round/2022-03-29-istanbul`,
  `${base}/edit/negotiation/${negotiation.id}`,
  "/reference",
  "/sign-in",
  "/set-up",
  "/invitation",
  "/password",
  "/account",
  "/accounts",
  `${base}/people`,
];

/** The short form looks with axe at the widest in light and at the colours of the narrowest in dark. */
const LOOKED_AT: readonly ViewportName[] = isFullCheck ? ["wide", "medium", "narrow"] : ["wide"];
const DARK_AT: readonly ViewportName[] = isFullCheck ? LOOKED_AT : ["narrow"];

for (const address of SCREENS) {
  test(`${address}: loads, fits at every width, and axe finds nothing, in light and dark`, async ({
    page,
  }) => {
    await showAs(page, { viewport: "wide", colourScheme: "light" });
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    for (const viewport of Object.keys(VIEWPORTS) as ViewportName[]) {
      await showAs(page, { viewport, colourScheme: "light" });
      await expectNoSidewaysScroll(page);
      if (LOOKED_AT.includes(viewport)) await expectNoAxeViolations(page);
      if (!DARK_AT.includes(viewport)) continue;
      await showAs(page, { viewport, colourScheme: "dark" });
      await expectReadableColours(page);
    }
  });
}
