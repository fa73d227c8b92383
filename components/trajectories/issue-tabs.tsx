import type { Issue, Slug } from "@/lib/domain/model";

/** The issues, the present one marked. */
export function IssueTabs({
  issues,
  current,
  hrefOf,
}: {
  readonly issues: readonly Pick<Issue, "id" | "title">[];
  readonly current: Slug;
  readonly hrefOf: (issue: Slug) => string;
}) {
  return (
    <nav
      aria-label="Issues"
      data-print="no"
      className="strip pt-3 text-[14px] md:flex-wrap md:gap-x-5.5 md:gap-y-1"
    >
      {issues.map(({ id, title }) => (
        <a
          key={id}
          href={hrefOf(id)}
          className="choice"
          {...(id === current ? { "aria-current": "page" as const } : {})}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
