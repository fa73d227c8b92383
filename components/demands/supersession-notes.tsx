import type { SupersessionNote } from "@/lib/chart/prepare-demand";

/** Which demands took the place of which, with the reason and the statement from which it holds. */
export function SupersessionNotes({ notes }: { readonly notes: readonly SupersessionNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mt-4 border-t border-rule2 pt-2">
      {notes.map((note) => (
        <li key={`${note.words} ${note.demand.href}`} className="max-w-[90ch] py-0.5">
          {note.words} <a href={note.demand.href}>“{note.demand.title}”</a>.{" "}
          <span className="sub">
            {note.reason}{" "}
            {note.statement !== null && (
              <a href={note.statement} className="whitespace-nowrap">
                The statement
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
