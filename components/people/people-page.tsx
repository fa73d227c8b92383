import type { ReactNode } from "react";
import { Masthead } from "@/components/ui/masthead";
import { SkipLink } from "@/components/ui/skip-link";

/** A screen that belongs to no negotiation: the masthead, one heading, and the content in one column. */
export function PeoplePage({
  title,
  menu,
  children,
}: {
  readonly title: string;
  /** Who is signed in, at the right end of the masthead. */
  readonly menu?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      <div className="page">
        <Masthead home="/" negotiation={null} screens={[]}>
          {menu !== undefined && <div className="ml-auto">{menu}</div>}
        </Masthead>
        <main id="content" className="pb-16">
          <h1 className="pt-5">{title}</h1>
          {children}
        </main>
      </div>
    </>
  );
}
