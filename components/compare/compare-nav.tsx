/** The two ways to compare. */
export function CompareNav({
  ways,
}: {
  readonly ways: readonly { readonly name: string; readonly href: string; readonly current: boolean }[];
}) {
  return (
    <nav aria-label="Ways to compare" data-print="no" className="flex gap-4 text-[13.5px]">
      {ways.map(({ name, href, current }) => (
        <a
          key={name}
          href={href}
          className="choice"
          {...(current ? { "aria-current": "page" as const } : {})}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
