import { PartyMark } from "@/components/marks/party-mark";
import type { Slug } from "@/lib/domain/model";

/** How the marks of the comparison are read. */
export function ComparisonKey({ party }: { readonly party: Slug }) {
  return (
    <p className="note mt-3 flex flex-wrap gap-x-6 gap-y-1">
      <span className="inline-flex items-baseline gap-1">
        <PartyMark party={party} size={13} /> after, large; before, small and pale
      </span>
      <span>under it the path between the two rounds, time running down</span>
      <span className="inline-flex items-baseline gap-1">
        <PartyMark party={party} hollow /> hollow: reported, not the party’s own words
      </span>
      <span>
        <del>struck</del> deleted, <ins>underlined</ins> inserted
      </span>
      <span>
        <mark data-mark="shared">dotted</mark> the words that two rewritten texts share
      </span>
      <span data-print="no">
        <kbd>j</kbd> <kbd>k</kbd> rows, <kbd>←</kbd> <kbd>→</kbd> the later round, with <kbd>shift</kbd> the
        earlier one
      </span>
    </p>
  );
}
