"use client";

import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import type { DestinationGroup } from "@/lib/chart/prepare-palette";
import type { Slug } from "@/lib/domain/model";

/** Fetched when it is first asked for: until then the palette costs nothing. */
const Palette = lazy(() => import("./palette").then(({ Palette }) => ({ default: Palette })));

/** The way to anywhere: a button in the masthead, and ⌘K or Ctrl+K wherever one is. */
export function GoTo({
  negotiation,
  listDestinations,
}: {
  readonly negotiation: Slug;
  readonly listDestinations: () => Promise<readonly DestinationGroup[]>;
}) {
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const show = useCallback(() => {
    setAsked(true);
    setOpen(true);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || event.altKey || event.shiftKey) return;
      if (event.metaKey === event.ctrlKey) return;
      event.preventDefault();
      show();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [show]);
  return (
    <>
      <button
        type="button"
        onClick={show}
        aria-keyshortcuts="Meta+K Control+K"
        aria-haspopup="dialog"
        title="⌘K or Ctrl+K"
        className="inline-flex min-h-6 items-center gap-1 text-[13px] whitespace-nowrap text-ink3 hover:text-ink"
      >
        <span aria-hidden="true">
          <kbd>⌘K</kbd>
        </span>
        go to
      </button>
      {asked && (
        <Suspense fallback={null}>
          <Palette
            open={open}
            onOpenChange={setOpen}
            negotiation={negotiation}
            listDestinations={listDestinations}
          />
        </Suspense>
      )}
    </>
  );
}
