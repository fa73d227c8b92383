import { toRecordPath } from "@/lib/filters/record-path";

/** What refers to a record, with links to the first few. */
export function ReferenceList({
  negotiation,
  references,
}: {
  readonly negotiation: string;
  readonly references: readonly {
    readonly words: string;
    readonly kind: string | null;
    readonly ids: readonly string[];
  }[];
}) {
  return (
    <ul className="mt-2">
      {references.map(({ words, kind, ids }) => (
        <li key={words} className="border-t border-rule py-1.5">
          {kind === null ? words : words.replace(/: .*$/u, ":")}
          {kind !== null && (
            <ul className="text-[14px]">
              {ids.map((id) => (
                <li key={id}>
                  <a
                    href={toRecordPath(negotiation, kind, id)}
                    className="inline-block min-h-6 wrap-anywhere"
                  >
                    {id}
                  </a>
                </li>
              ))}
              {words.endsWith("….") && <li className="note">and more</li>}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
