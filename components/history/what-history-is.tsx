/** Two times are kept: this says which of them a reader looks at. */
export function WhatHistoryIs({ roundsHref }: { readonly roundsHref: string }) {
  return (
    <p className="sub mt-2 max-w-[90ch]">
      History is when we learned or corrected something: what was written into this record, by whom, and when.
      When something was said in the negotiation is told by the <a href={roundsHref}>rounds</a>. All times
      here are in UTC.
    </p>
  );
}
