"use client";

import Link from "next/link";
import { useRouter, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

/** A link that changes one thing of the screen and keeps the statement that is open. */
export function StateLink({
  href,
  current,
  label,
  children,
}: {
  readonly href: string;
  readonly current: boolean;
  /** Name for assistive technology, where the words alone do not say what the link does. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  const router = useRouter();
  const address = withStatement(href, useSearchParams().get("statement"));
  return (
    <Link
      href={address}
      prefetch={false}
      scroll={false}
      className="choice"
      // A statement opened a moment ago is in the address before it is in the link.
      onNavigate={(event) => {
        const latest = withStatement(href, new URLSearchParams(window.location.search).get("statement"));
        if (latest === address) return;
        event.preventDefault();
        router.push(latest, { scroll: false });
      }}
      {...(current ? { "aria-current": "true" as const } : {})}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </Link>
  );
}

function withStatement(href: string, statement: string | null): string {
  if (statement === null) return href;
  return `${href}${href.includes("?") ? "&" : "?"}statement=${encodeURIComponent(statement)}`;
}
