import { WordingText } from "@/components/diff/wording-text";
import type { StatementModel } from "@/lib/chart/prepare-statement";
import type { WordingChange } from "@/lib/domain/diff/wording-change";

/** A statement's place among those of its demand: how its wording differs from the one before, and its neighbours. */
export function StatementThread({
  model,
  wording,
}: {
  readonly model: Pick<StatementModel, "demand" | "neighbours" | "wordingNote">;
  /** Null: it is the first. */
  readonly wording: WordingChange | null;
}) {
  return (
    <section aria-labelledby="thread" className="mt-8">
      <h2 id="thread" className="border-b border-ink pb-1.5">
        Its place in the demand <a href={model.demand.href}>“{model.demand.title}”</a>
      </h2>
      {wording !== null && wording.kind !== "same" && (
        <p className="max-w-[90ch] py-2">
          <WordingText wording={wording} side="both" /> <span className="note">{model.wordingNote}</span>
        </p>
      )}
      <ul>
        {model.neighbours.map(({ name, href, words }) => (
          <li key={href} className="max-w-[110ch] border-t border-rule py-2 first:border-t-0">
            <a href={href} className="inline-block min-h-6">
              {name}
            </a>{" "}
            <span className="sub">{words}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
