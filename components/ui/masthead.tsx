import type { ReactNode } from "react";
import { ScreenNav } from "./screen-nav";

export type ScreenLink = {
  readonly name: string;
  readonly href: string /** Addresses that belong to it. */;
  readonly within: readonly string[];
};

/** The head of every page: the program, the negotiation, the screens, and the way to search and to go anywhere. */
export function Masthead({
  home,
  negotiation,
  screens,
  children,
}: {
  readonly home: string;
  readonly negotiation: string | null;
  readonly screens: readonly ScreenLink[];
  /** What stands at the right end. */
  readonly children?: ReactNode;
}) {
  return (
    <header className="flex flex-wrap items-baseline gap-x-7 gap-y-0.5 border-b border-ink pt-3.5 pb-2.5">
      <a href={home} className="text-[17px] font-bold tracking-[0.01em] no-underline">
        Standpoint
      </a>
      {negotiation !== null && (
        <span className="text-[14px] text-ink2 md:whitespace-nowrap">{negotiation}</span>
      )}
      {screens.length > 0 && <ScreenNav screens={screens} />}
      {children}
    </header>
  );
}
