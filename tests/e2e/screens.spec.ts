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

/** Every kind of screen, once; a new screen gets its address here. */
const SCREENS = ["/"];

for (const address of SCREENS) {
  for (const viewport of Object.keys(VIEWPORTS) as ViewportName[]) {
    for (const colourScheme of COLOUR_SCHEMES) {
      const { width } = VIEWPORTS[viewport];
      test(`${address} at ${width} px, ${colourScheme}: loads, fits, and axe finds nothing`, async ({
        page,
      }) => {
        await showAs(page, { viewport, colourScheme });
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await page.waitForLoadState("networkidle");
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
      });
    }
  }
}
