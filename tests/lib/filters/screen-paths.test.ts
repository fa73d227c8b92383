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
});
