import { Fragment } from "react";
import type { WordingSegment } from "@/lib/chart/prepare-wording";

/** Stretches of a wording with their marks: what was deleted, inserted, or is shared with another wording. */
export function WordingSegments({ segments }: { readonly segments: readonly WordingSegment[] }) {
  let at = 0;
  return segments.map((segment, index, all) => {
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
