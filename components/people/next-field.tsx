"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Where to go on after signing in: the address that was asked for. */
export function NextField() {
  const path = usePathname();
  const query = useSearchParams().toString();
  return <input type="hidden" name="next" value={query === "" ? path : `${path}?${query}`} />;
}
