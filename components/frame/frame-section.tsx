import type { ReactNode } from "react";

type Section<Row> = {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly create: { readonly name: string; readonly href: string } | null;
  readonly empty: string;
};

/** A kind of records of the frame: its heading, the way to one more, and the records there are. */
export function FrameSection<Row extends { readonly id: string }>({
  id,
  section,
  draw,
}: {
  readonly id: string;
  readonly section: Section<Row>;
  readonly draw: (row: Row) => ReactNode;
}) {
  const { heading, rows, create, empty } = section;
  return (
    <section aria-labelledby={id} className="mt-8">
      <div className="flex items-baseline justify-between gap-4 border-b border-ink pb-1">
        <h2 id={id}>
          {heading}
          {rows.length > 0 && <span className="note ml-2 font-normal">{rows.length}</span>}
        </h2>
        {create !== null && (
          <a href={create.href} className="inline-block min-h-6 text-[14px]" data-print="no">
            {create.name}
          </a>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="sub py-3">{empty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id} className="border-b border-rule py-2.5">
              {draw(row)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
