/** The line under a record: which version it is, who wrote it last and when, and the way to its history. */
export function RecordLine({ words, href }: { readonly words: string; readonly href: string }) {
  return (
    <p className="note mt-6 border-t border-rule pt-2">
      {words} ·{" "}
      <a href={href} className="inline-block min-h-6" data-print="no">
        history
      </a>
    </p>
  );
}
