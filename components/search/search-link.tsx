"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { SEARCH_FIELD_ID } from "./search-form";

const FIELDS = "input, textarea, select, [contenteditable], [role=dialog], dialog[open]";

/** The way to the search, in the masthead. The key / goes there from anywhere, or into the field where it is on screen. */
export function SearchLink({ href }: { readonly href: string }) {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey)
        return;
      if (event.target instanceof Element && event.target.closest(FIELDS) !== null) return;
      event.preventDefault();
      const field = document.getElementById(SEARCH_FIELD_ID);
      if (field instanceof HTMLInputElement) {
        field.focus();
        field.select();
      } else router.push(href);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, href]);
  return (
    <a
      href={href}
      aria-keyshortcuts="/"
      className="inline-flex min-h-6 items-center gap-1 text-[13px] whitespace-nowrap text-ink3 no-underline hover:text-ink"
    >
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
      search
    </a>
  );
}
