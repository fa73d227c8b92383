import { ScaleMark } from "@/components/marks/scale-mark";
import { describeStatementGuide, type StatementGuide } from "@/lib/chart/prepare-statement-guide";
import { screenPaths } from "@/lib/filters/screen-paths";
import { useFormEditing } from "./form-editing";

/** Beside the form of a statement: whose it is and on what, the described points of the scale, and what was said before. */
export function StatementAside({ guide }: { readonly guide: StatementGuide }) {
  const { values, set } = useFormEditing();
  const model = describeStatementGuide(guide, values);
  return (
    <aside
      aria-label="What helps to code it"
      className="mb-6 border-t border-rule2 pt-2 lg:sticky lg:top-4 lg:max-h-[calc(100vh-32px)] lg:max-w-[480px] lg:overflow-y-auto lg:px-2"
    >
      {model === null ? (
        <p className="sub">
          Choose a demand: its party, its issue and the points of the scale stand here then.
        </p>
      ) : (
        <>
          <p className="label">Party and issue</p>
          <h2>
            {model.party.name} on {model.issue.title}
          </h2>
          <p className="sub">{model.issue.question}</p>
          {model.scale === null ? (
            <p className="note mt-3">This issue has no scale: wording and firmness say how it moves.</p>
          ) : (
            <>
              <div className="mt-4 px-2">
                <ScaleMark model={model.scale.mark} height={28} />
              </div>
              <p className="note flex justify-between gap-6">
                <span>0 {model.scale.low}</span>
                <span className="text-right">100 {model.scale.high}</span>
              </p>
              <p className="sub mt-1">{model.scale.sentence}</p>
              <p className="label mt-4">Described points; choosing one sets the position</p>
              <ul>
                {model.scale.anchors.map(({ at, text, chosen }) => (
                  <li key={at} className="border-b border-rule">
                    <button
                      type="button"
                      aria-pressed={chosen}
                      className="flex w-full gap-3 py-1.5 text-left text-[14px]/[19px] hover:bg-tint aria-pressed:font-semibold"
                      onClick={() => set("position", String(at))}
                    >
                      <span className="w-8 shrink-0 text-right">{at}</span>
                      <span>{text}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="label mt-4">Said before on this demand</p>
          {model.previous === null ? (
            <p className="sub">Nothing: this is its first statement.</p>
          ) : (
            <p className="sub">
              <a
                href={screenPaths.statement(guide.negotiation, model.previous.id)}
                target="_blank"
                rel="noopener"
              >
                {model.previous.day}
              </a>
              {model.previous.position !== null && `, position ${model.previous.position}`}
              {model.previous.fallback !== null && `, fallback ${model.previous.fallback}`}, firmness{" "}
              {model.previous.firmness}: {model.previous.text}
            </p>
          )}
        </>
      )}
    </aside>
  );
}
