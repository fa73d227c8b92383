import type { Party } from "@/lib/domain/model";

/**
 * The parties' colours as style rules: whatever carries `data-party` has its party's colour as `--c`. The values are
 * checked by the database to be hex colours and slugs, so that they cannot leave the rule.
 */
export function PartyColours({ parties }: { readonly parties: readonly Party[] }) {
  const rules = parties.map(
    ({ id, colour }) => `[data-party="${id}"]{--c:light-dark(${colour.light},${colour.dark})}`,
  );
  return <style>{rules.join("")}</style>;
}
