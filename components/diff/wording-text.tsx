import { Fragment } from "react";
import { prepareWording, type WordingSegment, type WordingSide } from "@/lib/chart/prepare-wording";
import type { WordingChange } from "@/lib/domain/diff/wording-change";

/**
 * A wording with its marks: what was deleted and inserted, or, where it was rewritten, the words in common.
 * `before` and `after` stand side by side; `both` is one line.
 */
export function WordingText({
  wording,
  side,
}: {
  readonly wording: WordingChange;
  readonly side: WordingSide;
}) {
  let at = 0;
  return prepareWording(wording, side).map((segment, index, all) => {
    const key = at;
    at += segment.text.length;
    return (
      <Fragment key={key}>
        {needsRoom(all[index - 1], segment) && " "}
        <Segment {...segment} />
      </Fragment>
    );
  });
}

/** A deletion and the insertion in its place would run into one word. */
function needsRoom(before: WordingSegment | undefined, after: WordingSegment): boolean {
  return (
    before?.mark === "deleted" &&
    after.mark === "inserted" &&
    !/\s$/u.test(before.text) &&
    !/^[\s\p{P}]/u.test(after.text)
  );
}

function Segment({ text, mark, moved }: WordingSegment) {
  const title = moved ? { title: "These words stand elsewhere in the other wording" } : {};
  switch (mark) {
    case "none":
      return text;
    case "deleted":
      return <del {...title}>{text}</del>;
    case "inserted":
      return <ins {...title}>{text}</ins>;
    case "shared":
      return <mark data-mark="shared">{text}</mark>;
  }
}
