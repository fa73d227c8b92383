import { KeptQuery } from "@/components/ui/kept-query";
import type { RoundOptions as Options } from "@/lib/chart/prepare-round-options";
import type { Party, Slug } from "@/lib/domain/model";
import { ChoiceField } from "./choice-field";
import { RoundOptions } from "./round-options";

/** Two parties and a round, to be chosen from lists. Works without JavaScript. */
export function PartyPickers({
  action,
  chosen,
  parties,
  options,
}: {
  readonly action: string;
  readonly chosen: { readonly a: Slug; readonly b: Slug; readonly round: Slug };
  readonly parties: readonly Pick<Party, "id" | "shortName">[];
  readonly options: Options;
}) {
  const names = parties.map(({ id, shortName }) => (
    <option key={id} value={id}>
      {shortName}
    </option>
  ));
  return (
    <form action={action} method="get" className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-1">
      <ChoiceField label="Party" name="a" value={chosen.a}>
        {names}
      </ChoiceField>
      <ChoiceField label="Against" name="b" value={chosen.b}>
        {names}
      </ChoiceField>
      <ChoiceField label="As of" name="round" value={chosen.round}>
        <RoundOptions options={options} />
      </ChoiceField>
      <button type="submit" className="min-h-6 text-[13.5px] underline decoration-rule2 underline-offset-3">
        Compare
      </button>
      <KeptQuery action={action} />
    </form>
  );
}
