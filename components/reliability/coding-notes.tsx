import type { CodingNote } from "@/lib/domain/model";

/** What the case says of how it was coded. */
export function CodingNotes({ notes }: { readonly notes: readonly CodingNote[] }) {
  return (
    <dl className="grid gap-x-11 gap-y-1 text-[15px] md:grid-cols-[200px_minmax(0,1fr)]">
      {notes.map(({ title, text }) => (
        <div key={title} className="contents">
          <dt className="border-rule pt-1 font-semibold md:border-t">{title}</dt>
          <dd className="max-w-[80ch] border-rule pb-2 md:border-t md:pt-1">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
