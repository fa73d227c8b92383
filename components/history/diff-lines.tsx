import { Fragment } from "react";
import { WordingSegments } from "@/components/diff/wording-segments";
import type { DiffLine } from "@/lib/chart/prepare-field-diff";

/** What differs between two versions of a record, field by field: figures from and to, texts with their marks. */
export function DiffLines({ lines }: { readonly lines: readonly DiffLine[] }) {
  if (lines.length === 0) return null;
  return (
    <dl className="grid max-w-[110ch] grid-cols-[minmax(0,1fr)] gap-x-5 text-[14px] leading-5 md:grid-cols-[200px_minmax(0,1fr)]">
      {lines.map((line, index) => (
        <Fragment key={keyOf(line, index)}>
          <dt className="pt-1.5 text-ink2 md:border-t md:border-rule md:pb-1.5">{line.label}</dt>
          <dd className="min-w-0 border-b border-rule pb-1.5 wrap-anywhere md:border-b-0 md:border-t md:pt-1.5">
            <Line line={line} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

const keyOf = (line: DiffLine, index: number) =>
  `${line.label} ${line.kind === "item" ? line.title : ""} ${index}`;

function Line({ line }: { readonly line: DiffLine }) {
  switch (line.kind) {
    case "value":
      return <Value before={line.before} after={line.after} />;
    case "wording":
      return <WordingSegments segments={line.segments} />;
    case "item":
      return (
        <>
          {line.title !== "" && <p className="max-w-[90ch]">{line.title}</p>}
          <DiffLines lines={line.lines} />
        </>
      );
  }
}

function Value({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  if (before === null) return <ins>{after ?? "none"}</ins>;
  if (after === null) return <del>{before}</del>;
  return (
    <>
      <del>{before}</del> <span aria-hidden="true">→</span>
      <span className="sr-only"> becomes </span> <ins>{after}</ins>
    </>
  );
}
