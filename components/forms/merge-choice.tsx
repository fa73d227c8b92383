import type { FormOption } from "@/lib/chart/form-model";
import { INPUT_LOOK } from "./input-look";

/** The records that one could be merged with, found by words. */
export function MergeChoice({
  kind,
  action,
  typed,
  count,
  found,
}: {
  readonly kind: string;
  readonly action: string;
  readonly typed: string;
  /** How many there are in all. */
  readonly count: number;
  readonly found: readonly (FormOption & { readonly href: string })[];
}) {
  if (count === 0)
    return (
      <p className="mt-3 max-w-[70ch]">
        There is nothing to merge it with
        {kind === "demand" && ": the party has no other demand on this issue"}.
      </p>
    );
  return (
    <>
      <form action={action} className="mt-3 flex max-w-[640px] items-end gap-3">
        <div className="grow">
          <label htmlFor="merge-q" className="mb-1 block text-[14px] font-semibold">
            Which {kind} is the same?
          </label>
          <input id="merge-q" name="q" defaultValue={typed} autoComplete="off" className={INPUT_LOOK} />
        </div>
        <button type="submit" className="min-h-8 border border-ink px-4 font-semibold hover:bg-tint">
          Find
        </button>
      </form>
      <p role="status" className="note mt-2">
        {found.length === count ? `All ${count} that come in question.` : `${found.length} of ${count}.`}
      </p>
      <ul className="mt-1 max-w-[760px]">
        {found.map(({ value, name, hint, href }) => (
          <li key={value} className="border-t border-rule py-1.5">
            <a href={href} className="inline-block min-h-6">
              {name}
            </a>
            {hint !== null && <p className="note">{hint}</p>}
          </li>
        ))}
      </ul>
    </>
  );
}
