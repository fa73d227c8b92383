import { KeptQuery } from "@/components/ui/kept-query";
import type { Party, Slug } from "@/lib/domain/model";

type Choice = Pick<Party, "id" | "shortName">;

/** The two parties whose gaps are shown; a form, so that it works without scripts and ends in an address. */
export function PairPicker({
  action,
  round,
  parties,
  a,
  b,
}: {
  readonly action: string;
  readonly round: Slug;
  readonly parties: readonly Choice[];
  readonly a: Choice;
  readonly b: Choice;
}) {
  return (
    <form
      action={action}
      data-print="no"
      aria-label="Parties of the gap"
      className="flex flex-wrap items-baseline gap-2 text-[14px]"
    >
      <input type="hidden" name="round" value={round} />
      <PartySelect name="a" label="Gap between" parties={parties} chosen={a.id} />
      <PartySelect name="b" label="and" parties={parties} chosen={b.id} />
      <button type="submit" className="min-h-6 underline decoration-rule2 underline-offset-3">
        Show
      </button>
      <KeptQuery action={action} />
    </form>
  );
}

function PartySelect({
  name,
  label,
  parties,
  chosen,
}: {
  readonly name: "a" | "b";
  readonly label: string;
  readonly parties: readonly Choice[];
  readonly chosen: Slug;
}) {
  return (
    <label className="inline-flex items-baseline gap-1.5 text-ink2">
      {label}
      <select
        key={chosen}
        name={name}
        defaultValue={chosen}
        className="min-h-6 border-b border-rule2 bg-paper font-semibold text-ink"
      >
        {parties.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
      </select>
    </label>
  );
}
