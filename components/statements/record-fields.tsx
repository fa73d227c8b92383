import type { RecordField } from "@/lib/chart/prepare-statement";

/** The fields of a record: name, value, and what the value means. */
export function RecordFields({ fields }: { readonly fields: readonly RecordField[] }) {
  return (
    <dl className="border-t border-rule text-[14px] leading-[20px]">
      {fields.map(({ name, value, meaning }) => (
        <div key={name} className="flex gap-3 border-b border-rule py-1">
          <dt className="w-[124px] shrink-0 text-ink3">{name}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {value}
            {meaning !== null && <span className="text-ink2">, {meaning}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
