"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** The way from a screen as it was recorded to the same screen as it is now. */
export function PresentLink() {
  const path = usePathname();
  const query = new URLSearchParams(useSearchParams());
  query.delete("asOf");
  return (
    <a
      href={query.size === 0 ? path : `${path}?${query}`}
      data-print="no"
      className="inline-block min-h-6 whitespace-nowrap"
    >
      → the present
    </a>
  );
}
