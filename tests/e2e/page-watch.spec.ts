/** The watch over every page is proved by pages that break one rule each: those tests must fail. */
import { expectNoAxeViolations, expectNoSidewaysScroll, showAs, test } from "../support/page";

// Each of these is to fail; a trace of that is of no use.
test.use({ trace: "off" });

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Control</title><link rel="icon" href="data:,"></head><body><main><h1>Control</h1>${body}</main></body></html>`;

const BROKEN: readonly { readonly what: string; readonly body: string }[] = [
  { what: "an error in the console", body: `<script>console.error("broken")</script>` },
  { what: "an exception", body: `<script>throw new Error("broken")</script>` },
  { what: "a request to another origin", body: `<img alt="" src="http://elsewhere.invalid/pixel">` },
  { what: "sideways scrolling", body: `<div style="width: 3000px">wide</div>` },
  { what: "text that cannot be read", body: `<p style="color: #ccc; background: #fff">pale</p>` },
];

for (const { what, body } of [{ what: "nothing", body: "<p>sound</p>" }, ...BROKEN]) {
  test(`a page with ${what} wrong ${what === "nothing" ? "passes" : "fails"}`, async ({ page, baseURL }) => {
    test.fail(what !== "nothing");
    await page.route("http://elsewhere.invalid/**", (route) =>
      route.fulfill({ contentType: "image/gif", body: "" }),
    );
    await page.route(`${baseURL}/control`, (route) =>
      route.fulfill({ contentType: "text/html", body: html(body) }),
    );
    await showAs(page, { viewport: "narrow", colourScheme: "light" });
    await page.goto("/control");
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
}
