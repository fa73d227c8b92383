import type { ReactNode } from "react";

/** A section of the method page: a narrow heading, and its text beside it. */
export function MethodSection({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-11 gap-y-3 grid-cols-[minmax(0,1fr)] border-t border-rule2 py-6 lg:grid-cols-[240px_minmax(0,1fr)]"
    >
      <h2 id={id} className="scroll-mt-4">
        {title}
      </h2>
      <div className="flex min-w-0 flex-col gap-4 *:max-w-[1000px]">{children}</div>
    </section>
  );
}
