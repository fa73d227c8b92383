import Link from "next/link";

/** One thing that can be chosen; `href` is the address with it chosen. */
export type ChoiceLink = {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
};

/** A row of choices, each a link of its own address. On a small screen one line that scrolls sideways. */
export function ChoiceRow({
  label,
  choices,
}: {
  readonly label: string;
  readonly choices: readonly ChoiceLink[];
}) {
  return (
    <nav className="strip items-center" aria-label={`Filter: ${label.toLowerCase()}`} data-print="no">
      <span className="label" aria-hidden="true">
        {label}
      </span>
      {choices.map(({ key, name, href, chosen }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          scroll={false}
          className="choice text-[14px]"
          {...(chosen ? { "aria-current": "true" as const } : {})}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
