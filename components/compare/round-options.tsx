import type { RoundOptions as Options } from "@/lib/chart/prepare-round-options";

/** The rounds as the options of a list, grouped by phase. */
export function RoundOptions({ options }: { readonly options: Options }) {
  return options.map(({ phase, rounds }) => {
    const list = rounds.map(({ id, text }) => (
      <option key={id} value={id}>
        {text}
      </option>
    ));
    return phase === null ? (
      list
    ) : (
      <optgroup key={rounds[0]?.id ?? phase} label={phase}>
        {list}
      </optgroup>
    );
  });
}
