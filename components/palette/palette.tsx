"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import type { Destination, DestinationGroup } from "@/lib/chart/prepare-palette";
import { preparePaletteEntries } from "@/lib/chart/prepare-palette-entries";
import type { Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";

type Loaded = readonly DestinationGroup[] | "waiting" | "failed";

/** A dialog with one field: type a few letters of a screen, issue, party, round or demand, and go there. */
export function Palette({
  open,
  onOpenChange,
  negotiation,
  listDestinations,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly negotiation: Slug;
  readonly listDestinations: () => Promise<readonly DestinationGroup[]>;
}) {
  const router = useRouter();
  const [loaded, setLoaded] = useState<Loaded>("waiting");
  const [typed, setTyped] = useState("");
  useEffect(() => {
    if (!open || typeof loaded !== "string") return;
    let current = true;
    listDestinations().then(
      (groups) => current && setLoaded(groups),
      () => current && setLoaded("failed"),
    );
    return () => {
      current = false;
    };
  }, [open, loaded, listDestinations]);
  const entries = useMemo(
    () =>
      preparePaletteEntries(typeof loaded === "string" ? [] : loaded, {
        typed,
        searchFor: (text) => screenPaths.search(negotiation, text),
      }).map(({ name, items }) => ({ value: name, items: [...items] })),
    [loaded, typed, negotiation],
  );
  const close = () => {
    setTyped("");
    onOpenChange(false);
  };
  const go = ({ href }: Destination) => {
    close();
    router.push(href);
  };
  return (
    <Dialog.Root open={open} onOpenChange={(next) => (next ? onOpenChange(true) : close())}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-paper opacity-70" />
        <Dialog.Viewport className="fixed inset-0 z-20 flex items-start justify-center px-4 pt-[10vh]">
          <Dialog.Popup
            aria-label="Go to"
            className="flex max-h-[76vh] w-full max-w-[640px] flex-col border border-ink bg-paper outline-none"
          >
            <Autocomplete.Root
              open
              inline
              items={entries}
              filter={null}
              value={typed}
              onValueChange={(value, { reason }) => reason !== "item-press" && setTyped(value)}
              itemToStringValue={(item: Destination) => item.name}
              autoHighlight="always"
              keepHighlight
            >
              <Autocomplete.Input
                aria-label="Screen, issue, party, round or demand"
                placeholder="Screen, issue, party, round or demand"
                className="min-h-12 w-full border-b border-ink bg-transparent px-4 text-[17px] outline-none placeholder:text-ink3"
              />
              <Dialog.Close className="sr-only">Close</Dialog.Close>
              <Autocomplete.Status className="note px-4 not-empty:py-2">
                {loaded === "waiting" && "Fetching the list …"}
                {loaded === "failed" &&
                  "The list could not be fetched; a search still works. Close and open again to retry."}
              </Autocomplete.Status>
              <Autocomplete.List className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2">
                {(group: { readonly value: string; readonly items: readonly Destination[] }) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className="label block px-4 pt-2.5 pb-0.5">
                      {group.value}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: Destination) => <Entry key={item.href} item={item} go={go} />}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
              <p className="note border-t border-rule px-4 py-1.5" aria-hidden="true">
                <kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> go · <kbd>Esc</kbd> close
              </p>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Entry({ item, go }: { readonly item: Destination; readonly go: (item: Destination) => void }) {
  return (
    <Autocomplete.Item
      value={item}
      onClick={() => go(item)}
      className="flex min-h-7 cursor-default items-baseline gap-3 px-4 py-1 data-highlighted:bg-tint data-highlighted:shadow-[inset_2px_0_0_var(--ink)]"
    >
      <span className="min-w-0 shrink-0 max-md:shrink">{item.name}</span>
      {item.hint !== "" && <span className="note min-w-0 truncate">{item.hint}</span>}
    </Autocomplete.Item>
  );
}
