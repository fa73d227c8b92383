import { KeptQuery } from "@/components/ui/kept-query";
/** Of the field that the key / goes to. */
export const SEARCH_FIELD_ID = "search-field";

/** The field of the search. It is a form of its own page, so that a search has an address. */
export function SearchForm({ action, q }: { readonly action: string; readonly q: string | null }) {
  return (
    <search data-print="no">
      <form action={action} className="flex max-w-[720px] items-end gap-3 border-b border-ink pb-1">
        <label htmlFor={SEARCH_FIELD_ID} className="sr-only">
          Words to search for
        </label>
        <input
          key={q}
          id={SEARCH_FIELD_ID}
          type="search"
          name="q"
          defaultValue={q ?? ""}
          maxLength={200}
          placeholder="Words in demands, statements, quotes and sources"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the page has no other purpose while nothing was searched for.
          autoFocus={q === null}
          className="min-h-10 w-full min-w-0 bg-transparent text-[20px] leading-[28px] text-ink placeholder:text-ink3 focus-visible:outline-offset-4"
        />
        <button
          type="submit"
          className="min-h-10 font-semibold underline decoration-rule2 underline-offset-3 hover:decoration-ink"
        >
          Search
        </button>
        <KeptQuery action={action} />
      </form>
    </search>
  );
}
