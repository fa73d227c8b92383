"use client";

import { useEffect } from "react";

const FIELDS = "input, textarea, select, [contenteditable], [role=dialog], dialog[open]";
const FOCUSABLE = "a[href], button, summary, [tabindex]";

/**
 * Moves the focus among the rows of a screen with j (down) and k (up). Draws nothing. A row is any visible element
 * with `data-row`; the focus goes to the row where it can take it, else to the first thing in it that can.
 */
export function RowKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
      if (step === 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
      const row = findRow(step);
      if (row === null) return;
      event.preventDefault();
      focusRow(row);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

/** The row after or before the one with the focus; without one, the first that is in the window. */
function findRow(step: 1 | -1): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-row]")].filter((row) =>
    row.checkVisibility(),
  );
  const current = document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
  const index = current === null ? -1 : rows.indexOf(current);
  if (index >= 0) return rows[index + step] ?? null;
  return rows.find((row) => row.getBoundingClientRect().bottom > 0) ?? rows[0] ?? null;
}

function focusRow(row: HTMLElement): void {
  const target = row.matches(FOCUSABLE) ? row : (row.querySelector<HTMLElement>(FOCUSABLE) ?? row);
  if (target === row && !row.matches(FOCUSABLE)) row.tabIndex = -1;
  target.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}
