"use client";

import { type ReactNode, useState } from "react";

/**
 * Keeps showing what it was first given. A form whose link is used up by its being sent must stay until it has sent
 * the browser on, though the page that is made with its answer has no such form any more.
 */
export function Kept({ children }: { readonly children: ReactNode }) {
  const [first] = useState(children);
  return first;
}
