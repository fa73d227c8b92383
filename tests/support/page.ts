/**
 * The `test` of every browser test. A page is watched from its first request to its last: an error in the console, an
 * exception, or a request to any other origin than the program's own fails the test, whatever it was about.
 */
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test as playwrightTest } from "@playwright/test";

export { expect };

/** Widths of a desk, a tablet and a telephone, in CSS pixels. */
export const VIEWPORTS = {
  wide: { width: 1440, height: 900 },
  medium: { width: 768, height: 1024 },
  narrow: { width: 360, height: 780 },
} as const;
export type ViewportName = keyof typeof VIEWPORTS;

export const COLOUR_SCHEMES = ["light", "dark"] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
/** A pixel of rounding is no scrolling. */
const ROUNDING_PX = 1;

export type Watch = {
  /** Names an error that the test provokes on purpose; it must then occur, and no other may. */
  readonly expectError: (pattern: RegExp) => void;
  /** The console errors and exceptions so far. */
  readonly errors: readonly string[];
  /** Addresses of every request so far. */
  readonly requests: readonly string[];
};

type Fixtures = { readonly watch: Watch };

export const test = playwrightTest.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of a fixture's needs from this pattern.
  baseURL: async ({}, use) => {
    const url = process.env.STANDPOINT_URL;
    if (url === undefined) throw new Error("STANDPOINT_URL is not set: the global set-up did not run");
    await use(url);
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const seen = watchContext(context);
      const expected: RegExp[] = [];
      const expectError = (pattern: RegExp) => void expected.push(pattern);
      await use({ ...seen, expectError });
      const unexpected = seen.errors.filter((text) => !expected.some((pattern) => pattern.test(text)));
      expect(unexpected, "errors in the console").toEqual([]);
      const missing = expected.filter((pattern) => !seen.errors.some((text) => pattern.test(text)));
      expect(missing.map(String), "errors that were expected and did not occur").toEqual([]);
      const foreign = seen.requests.filter((address) => !isOwn(address, baseURL));
      expect(foreign, "requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

function watchContext(context: BrowserContext): { errors: string[]; requests: string[] } {
  const errors: string[] = [];
  const requests: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => errors.push(String(error.error().stack ?? error.error())));
  context.on("request", (request) => requests.push(request.url()));
  return { errors, requests };
}

function isOwn(address: string, baseURL: string | undefined): boolean {
  const { protocol, origin } = new URL(address);
  return (
    ["data:", "blob:", "about:"].includes(protocol) ||
    (baseURL !== undefined && origin === new URL(baseURL).origin)
  );
}

/** Sets the size of the window and the reader's preference for light or dark. */
export async function showAs(
  page: Page,
  { viewport, colourScheme }: { readonly viewport: ViewportName; readonly colourScheme: ColourScheme },
): Promise<void> {
  await page.setViewportSize(VIEWPORTS[viewport]);
  await page.emulateMedia({ colorScheme: colourScheme, reducedMotion: "reduce" });
}

/** Fails when the page breaks a WCAG 2.0 to 2.2 criterion of level A or AA that axe can see; names rule and place. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await expectNone(page, new AxeBuilder({ page }).withTags(AXE_TAGS));
}

/** As {@link expectNoAxeViolations}, of the rules alone that the colour scheme can break: for the second scheme. */
export async function expectReadableColours(page: Page): Promise<void> {
  await expectNone(page, new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
}

async function expectNone(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations, passes } = await axe.analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} — ${node.failureSummary ?? ""}`),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  expect(passes.length, "axe rules that looked at something").toBeGreaterThan(0);
}

/** Fails when the page as a whole scrolls sideways; names the elements that stick out. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const clipped = (element: Element) => {
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        if (getComputedStyle(parent).overflowX !== "visible" && parent !== document.body) return true;
      }
      return false;
    };
    const out = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !clipped(element))
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`);
    return { px: scrollWidth - clientWidth, out: out.slice(0, 5) };
  });
  expect(
    overflow.px,
    `pixels of sideways scrolling; sticking out: ${overflow.out.join(", ")}`,
  ).toBeLessThanOrEqual(ROUNDING_PX);
}
