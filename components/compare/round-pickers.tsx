import { KeptQuery } from "@/components/ui/kept-query";
import type { RoundOptions as Options } from "@/lib/chart/prepare-round-options";
import { ChoiceField } from "./choice-field";
import { RoundOptions } from "./round-options";

/** The two rounds, to be chosen from lists; the filters go along. Works without JavaScript. */
export function RoundPickers({
  action,
  from,
  to,
  options,
  kept,
}: {
  readonly action: string;
  readonly from: string;
  readonly to: string;
  readonly options: Options;
  /** What else the address holds. */
  readonly kept: readonly { readonly name: string; readonly value: string }[];
}) {
  return (
    <form
      action={action}
      method="get"
      data-print="no"
      className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-1"
    >
      <ChoiceField label="Before" name="from" value={from}>
        <RoundOptions options={options} />
      </ChoiceField>
      <ChoiceField label="After" name="to" value={to}>
        <RoundOptions options={options} />
      </ChoiceField>
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="min-h-6 text-[13.5px] underline decoration-rule2 underline-offset-3">
        Compare
      </button>
      <KeptQuery action={action} />
    </form>
  );
}
