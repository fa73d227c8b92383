/** The foot of every page: what the numbers rest on, and the way to the method. */
export function PageFooter({
  text,
  links,
}: {
  readonly text: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}) {
  return (
    <footer className="note mt-12 flex flex-col justify-between gap-x-8 gap-y-2 border-t border-ink pt-2.5 pb-16 md:flex-row">
      <p className="max-w-[70ch]">{text}</p>
      <p className="flex flex-wrap gap-x-3 md:justify-end" data-print="no">
        {links.map(({ name, href }) => (
          <a key={href} href={href} className="inline-block min-h-6 whitespace-nowrap">
            {name}
          </a>
        ))}
      </p>
    </footer>
  );
}
