import type { TypeInWords } from "@/lib/rest/reference";

/** A type in words, its schemas as links to their entries. */
export function TypeWords({ type }: { readonly type: TypeInWords }) {
  return (
    <span className="break-words">
      {type.map(({ text, schema }, index) =>
        schema === null ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a type have no identity but their place
          <a key={index} href={`#schema-${schema}`}>
            {text}
          </a>
        ),
      )}
    </span>
  );
}
