import { describe, expect, it } from "vitest";
import { listScreens } from "@/lib/filters/list-screens";

describe("the screens of a negotiation", () => {
  it("has each address once, all within the negotiation", () => {
    const hrefs = listScreens("n").map((screen) => screen.href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    for (const href of hrefs) expect(href.startsWith("/negotiations/n")).toBe(true);
  });

  it("begins with the overview, which no other page belongs to", () => {
    expect(listScreens("n")[0]).toMatchObject({ name: "Overview", within: [] });
  });

  it("keep the day, and know their pages by the path alone", () => {
    for (const { href, within } of listScreens("n@2026-01-31")) {
      expect(href).toMatch(/\?asOf=2026-01-31$/);
      for (const path of within) expect(path).not.toContain("?");
    }
  });
});
