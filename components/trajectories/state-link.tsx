"use client";

import Link from "next/link";
import { useSearchParams } from "next/navigation";
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
  const statement = useSearchParams().get("statement");
  const kept =
    statement === null ? "" : `${href.includes("?") ? "&" : "?"}statement=${encodeURIComponent(statement)}`;
  return (
    <Link
      href={`${href}${kept}`}
      prefetch={false}
      scroll={false}
      className="choice"
      {...(current ? { "aria-current": "true" as const } : {})}
      {...(label === undefined ? {} : { "aria-label": label })}
    >
      {children}
    </Link>
  );
}
