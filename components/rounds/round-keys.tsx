"use client";

import { useRouter } from "next/navigation";
import { useLayoutEffect, useTransition } from "react";

/** Where the arrow keys have a meaning of their own: fields, charts, lists of choices, open dialogs. */
const OWN_ARROWS =
  "input, textarea, select, [contenteditable], [role=application], [role=listbox], [role=menu], [role=dialog], dialog[open], [data-own-keys]";

/**
 * Moves the screen through the rounds with ← and →. Draws nothing.
 *
 * While one move is under way the next press waits for it, so that a key held down makes no second entry of the same
 * round in the history.
 */
export function RoundKeys({
  previous,
  next,
  shift = false,
}: {
  readonly previous: string | null;
  readonly next: string | null;
  /** Whether the shift key is to be held. */
  readonly shift?: boolean;
}) {
  const router = useRouter();
  const [moving, startMove] = useTransition();
  // With the round itself and not after it: a key pressed at once is not lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const href = event.key === "ArrowLeft" ? previous : event.key === "ArrowRight" ? next : null;
      if (href === null || moving || event.defaultPrevented) return;
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey !== shift) return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null) return;
      event.preventDefault();
      startMove(() => router.push(href, { scroll: false }));
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, previous, next, shift, moving]);
  return null;
}
