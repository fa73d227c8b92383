import type { FormDraft } from "./draft-store";
import { FaultSummary } from "./fault-summary";
import type { FormFault, RecordFormAnswer } from "./record-form-answer";

const QUIET = "min-h-6 underline decoration-rule2 underline-offset-3 hover:decoration-ink";

/** What has become of the form: a draft that was brought back, what stands in the way, whether it can be kept. */
export function FormStatus({
  answer,
  draft: { restored, isKept },
  version,
  discard,
  labels,
}: {
  readonly answer: RecordFormAnswer;
  readonly draft: { readonly restored: FormDraft | null; readonly isKept: boolean };
  /** The version that the page was made from. */
  readonly version: number | null;
  readonly discard: () => void;
  /** What the fields are called, by path. */
  readonly labels: Readonly<Record<string, string>>;
}) {
  const rows = answer.kind === "conflict" ? answer.conflict.rows : [];
  return (
    <>
      <div role="status" className="note min-h-7 py-1">
        {restored !== null && answer.kind === "none" && (
          <p>
            Draft of {toTime(restored.at)} restored.
            {restored.version !== version &&
              " The record has been saved since it was begun: when you save, you will see both."}{" "}
            <button type="button" className={QUIET} onClick={discard}>
              Discard it
            </button>
          </p>
        )}
        {!isKept && <p>This browser keeps no drafts. What you write is lost when the page is closed.</p>}
      </div>
      {answer.kind === "unanswered" && (
        <FaultSummary
          faults={[
            {
              path: "",
              message:
                "The server did not answer. Save again when it does: it is saved once, however often it is sent.",
            },
          ]}
          labelOf={() => null}
          signInHref={null}
        />
      )}
      {answer.kind === "removed" && (
        <FaultSummary
          faults={[{ path: "", message: answer.sentence }]}
          labelOf={() => null}
          signInHref={null}
        />
      )}
      {(answer.kind === "refused" || (answer.kind === "conflict" && answer.faults.length > 0)) && (
        <FaultSummary
          faults={inFormOrder(answer.faults, Object.keys(labels))}
          labelOf={(path) => labels[path] ?? rows.find(({ id }) => path === `_pick.${id}`)?.label ?? null}
          signInHref={answer.kind === "refused" ? answer.signInHref : null}
        />
      )}
    </>
  );
}

/** What is about the whole comes first, then the fields as they stand in the form. */
function inFormOrder(faults: readonly FormFault[], paths: readonly string[]): readonly FormFault[] {
  return faults.toSorted((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path));
}

/** Hours and minutes where the writer is; the day too unless it is today. */
function toTime(instant: string): string {
  const at = new Date(instant);
  const time = at.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return at.toDateString() === new Date().toDateString()
    ? time
    : `${at.toLocaleDateString("en-GB", { day: "numeric", month: "long" })}, ${time}`;
}
