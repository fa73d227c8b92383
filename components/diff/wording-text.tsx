import { Fragment } from "react";
import { prepareWording, type WordingSide } from "@/lib/chart/prepare-wording";
import type { WordingChange } from "@/lib/domain/diff/wording-change";

/**
 * A wording with its marks: what was deleted and inserted, or, where it was rewritten, the words in common.
 * `before` and `after` stand side by side; `both` is one line.
 */
export function WordingText({ wording, side }: { readonly wording: WordingChange; readonly side: WordingSide }) {
  let at = 0;
  return prepareWording(wording, side).map(({ text, mark, moved }) => {
    const key = at;
    at += text.length;
    const title = moved ? { title: "These words stand elsewhere in the other wording" } : {};
    switch (mark) {
      case "none":
        return <Fragment key={key}>{text}</Fragment>;
      case "deleted":
        return (
          <del key={key} {...title}>
            {text}
          </del>
        );
      case "inserted":
        return (
          <ins key={key} {...title}>
            {text}
          </ins>
        );
      case "shared":
        return (
          <mark key={key} data-mark="shared">
            {text}
          </mark>
        );
    }
  });
}
