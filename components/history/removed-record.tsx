/** In place of a record that is gone: who took it away and when, and the way to what it said. */
export function RemovedRecord({
  kind,
  id,
  words,
  href,
}: {
  readonly kind: string;
  readonly id: string;
  readonly words: string;
  readonly href: string;
}) {
  return (
    <>
      <p className="label pt-5">{kind}</p>
      <h1 className="pb-3">{words}</h1>
      <div className="border-t border-rule2 py-4">
        <p className="note wrap-anywhere">{id}</p>
        <p className="mt-2">
          <a href={href} className="inline-block min-h-6">
            What it said, and how to bring it back
          </a>
        </p>
      </div>
    </>
  );
}
