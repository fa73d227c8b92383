import type { ReactNode } from "react";
import type { FrameRow as Row } from "@/lib/chart/prepare-frame";

/** One record of the frame: its name, what is to be known of it, and the way to revise it. */
export function FrameRow({
  row,
  mark,
  children,
}: {
  readonly row: Row;
  /** What stands before the name. */
  readonly mark?: ReactNode;
  /** What stands below the notes. */
  readonly children?: ReactNode;
}) {
  const { name, href, notes, revise } = row;
  return (
    <>
      <div className="flex items-baseline justify-between gap-4">
        <h3 className="flex min-w-0 items-baseline gap-2 text-[15px]/5">
          {mark}
          {href === null ? name : <a href={href}>{name}</a>}
        </h3>
        {revise !== null && (
          <a
            href={revise}
            aria-label={`Revise ${name}`}
            className="inline-block min-h-6 shrink-0 text-[14px]"
            data-print="no"
          >
            Revise
          </a>
        )}
      </div>
      {notes.map((note) => (
        <p key={note} className="sub max-w-[90ch]">
          {note}
        </p>
      ))}
      {children}
    </>
  );
}
