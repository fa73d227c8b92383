import { describe, expect, it } from "vitest";
import { screenPaths } from "@/lib/filters/screen-paths";

describe("addresses of screens", () => {
  it("leaves out what is not set", () => {
    expect(screenPaths.overview("n")).toBe("/negotiations/n");
    expect(screenPaths.overview("n", { round: null, a: "x" })).toBe("/negotiations/n?a=x");
    expect(screenPaths.search("n", "")).toBe("/negotiations/n/search");
  });

  it("keeps the order of the parameters and commas readable", () => {
    expect(screenPaths.compare("n", { from: "a", to: "b", party: "x,y" })).toBe(
      "/negotiations/n/compare?from=a&to=b&party=x,y",
    );
  });

  it("encodes what a reader typed", () => {
    expect(screenPaths.search("n", "a&b=c d")).toBe("/negotiations/n/search?q=a%26b%3Dc%20d");
  });

  it("keeps the day of which a negotiation is asked for, after everything else", () => {
    expect(screenPaths.overview("n@2026-01-31", { round: "r" })).toBe(
      "/negotiations/n?round=r&asOf=2026-01-31",
    );
    expect(screenPaths.party("n@2026-01-31T12:00Z", "p")).toBe(
      "/negotiations/n/parties/p?asOf=2026-01-31T12%3A00Z",
    );
  });

  const OF_NOW = [
    "create",
    "edit",
    "remove",
    "merge",
    "history",
    "recordHistory",
    "write",
    "frame",
    "people",
  ];
  const OF_NO_NEGOTIATION = ["reference", "newNegotiation", "negotiations"];
  const addressOf = (name: string, ref: string) => {
    const paths: Readonly<Record<string, unknown>> = screenPaths;
    return (paths[name] as (...names: readonly string[]) => string)(ref, "x", "y");
  };
  const ofNegotiation = Object.keys(screenPaths).filter((name) => !OF_NO_NEGOTIATION.includes(name));

  it.each(ofNegotiation.filter((name) => !OF_NOW.includes(name)))(
    "of %s names the negotiation by its slug and the day in the query",
    (name) => {
      expect(addressOf(name, "n@2026-01-31")).toMatch(/^\/negotiations\/n(?:[/?].*)?[?&]asOf=2026-01-31$/);
    },
  );

  it.each(OF_NOW)("of %s is that of the present: the past cannot be written to", (name) => {
    expect(addressOf(name, "n@2026-01-31")).toBe(addressOf(name, "n"));
  });
});
