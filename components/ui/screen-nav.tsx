"use client";

import { usePathname } from "next/navigation";
import type { ScreenLink } from "./masthead";

/** The screens, the present one marked. On a small screen one line that scrolls sideways. */
export function ScreenNav({ screens }: { readonly screens: readonly ScreenLink[] }) {
  const path = usePathname();
  const current = (screen: ScreenLink) =>
    path === screen.href.replace(/\?.*/, "") ||
    screen.within.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
  return (
    <nav
      aria-label="Screens"
      data-print="no"
      className="strip order-last w-full text-[14px] md:gap-5 lg:order-none lg:ml-auto lg:w-auto"
    >
      {screens.map((screen) => (
        <a
          key={screen.href}
          href={screen.href}
          className="choice"
          {...(current(screen) ? { "aria-current": "page" } : {})}
        >
          {screen.name}
        </a>
      ))}
    </nav>
  );
}
