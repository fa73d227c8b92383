/** The first stop of the keyboard: past the masthead, to the content. */
export function SkipLink() {
  return (
    <a
      href="#content"
      data-print="no"
      className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:z-10 focus:bg-paper focus:px-2"
    >
      Skip to the content
    </a>
  );
}
