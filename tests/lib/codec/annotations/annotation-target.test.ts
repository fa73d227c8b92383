import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AnnotationTarget,
  parseTarget,
  serializeTarget,
} from "@/lib/codec/annotations/annotation-target";
import { checkLaw } from "../../../support/seeded-random";
import { anyTarget } from "./any-annotation";

describe("the path of a target", () => {
  it.each<[AnnotationTarget, string]>([
    [{ kind: "statement", statement: "offer" }, "statements/offer"],
    [{ kind: "quote", statement: "offer", ordinal: 2 }, "statements/offer/quotes/2"],
    [{ kind: "source-text", source: "speech" }, "sources/speech/text"],
    [{ kind: "demand", demand: "land" }, "demands/land"],
    [{ kind: "round", round: "first" }, "rounds/first"],
    [{ kind: "cell", party: "north", issue: "land", round: "first" }, "cells/north/land/first"],
    [
      { kind: "change", party: "north", issue: "land", demand: null, from: "first", to: "last" },
      "changes/first/last/north/land",
    ],
    [
      { kind: "change", party: "north", issue: "land", demand: "all", from: "first", to: "last" },
      "changes/first/last/north/land/all",
    ],
  ])("of %j is %s", (target, path) => {
    expect(serializeTarget(target)).toBe(path);
    expect(parseTarget(path)).toEqual(target);
  });

  it.each([
    ...["", "statements", "statements/", "statements/Offer", "statements/offer/", "statements/offer/quotes"],
    ...[
      "statements/offer/quotes/0",
      "statements/offer/quotes/02",
      "statements/offer/quotes/x",
      "sources/speech",
    ],
    ...["cells/north/land", "cells/north/land/first/more", "changes/a/b/c", "parties/north", "demands/a b"],
    ...["demands/..", "/demands/land", "demands/land?x=1", "annotations/n1"],
  ])("is not %j", (path) => {
    expect(parseTarget(path)).toBeNull();
  });

  it("gives back any target", () => {
    checkLaw(
      fc.property(anyTarget, (target) => {
        expect(parseTarget(serializeTarget(target))).toEqual(target);
      }),
    );
  });
});
