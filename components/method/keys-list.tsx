const KEYS = [
  { keys: ["⌘", "K"], or: ["Ctrl", "K"], words: "go to any screen, issue, party, round or demand" },
  { keys: ["/"], or: null, words: "search" },
  { keys: ["←"], or: ["→"], words: "the round before or after" },
  { keys: ["j"], or: ["k"], words: "the next or the previous row" },
  { keys: ["Enter"], or: null, words: "open what has the focus" },
  { keys: ["Esc"], or: null, words: "close what is open" },
] as const;

/** What the keyboard does. */
export function KeysList() {
  return (
    <dl className="grid gap-y-1.5">
      {KEYS.map(({ keys, or, words }) => (
        <div key={words} className="grid grid-cols-[160px_minmax(0,1fr)] gap-4">
          <dt>
            <Keys keys={keys} />
            {or !== null && (
              <>
                {" or "}
                <Keys keys={or} />
              </>
            )}
          </dt>
          <dd className="text-ink2">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key) => (
    <span key={key}>
      <kbd>{key}</kbd>{" "}
    </span>
  ));
}
