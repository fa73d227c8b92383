import { describe, expect, it } from "vitest";
import { parseReturn } from "../../../lib/filters/parse-return";
import { peoplePaths } from "../../../lib/filters/people-paths";

describe("addresses of the screens about people", () => {
  it("leave out what is not set, and escape what is", () => {
    expect(peoplePaths.signIn()).toBe("/sign-in");
    expect(peoplePaths.signIn({ next: null })).toBe("/sign-in");
    expect(peoplePaths.signIn({ next: "/a?b=c&d", fault: "wrong" })).toBe(
      "/sign-in?next=%2Fa%3Fb%3Dc%26d&fault=wrong",
    );
    expect(peoplePaths.people("river-talks")).toBe("/negotiations/river-talks/people");
  });

  it("are such that one can go on to them after signing in", () => {
    for (const path of [
      peoplePaths.invitation("a-b_c"),
      peoplePaths.account(),
      peoplePaths.people("river-talks"),
    ])
      expect(parseReturn(path)).toBe(path);
  });
});
