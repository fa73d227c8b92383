import type { ReactNode } from "react";

/** A part of a screen about people: its heading, what is to be known first, and the rest. */
export function PeopleSection({
  id,
  title,
  note,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="mt-8 grid gap-x-11 gap-y-3 border-t border-ink pt-3 lg:grid-cols-[308px_minmax(0,1fr)]"
    >
      <div>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className="sub max-w-[75ch] pt-1">{note}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
