import type { FrameStep } from "@/lib/chart/prepare-frame-checklist";

/** What a young negotiation needs, in the order in which it is entered: what is there, and the way to the rest. */
export function FrameChecklist({ steps }: { readonly steps: readonly FrameStep[] }) {
  return (
    <section aria-labelledby="needed" className="mt-5 max-w-[640px] border-t border-rule2 pt-2">
      <h2 id="needed">What it needs before the screens have something to show</h2>
      <ol className="mt-1">
        {steps.map(({ key, name, state, done, action }) => (
          <li
            key={key}
            className="grid grid-cols-[3.75rem_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-rule py-1.5 text-[14px]"
          >
            <span className={done ? "text-ink3" : "font-semibold"}>{done ? "✓ done" : "to do"}</span>
            <span>
              <span className={done ? "text-ink2" : "font-semibold"}>{name}</span>{" "}
              <span className="note">{state}</span>
            </span>
            {action !== null && (
              <a href={action.href} className="inline-block min-h-6" data-print="no">
                {action.name}
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
