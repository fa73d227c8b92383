"use client";

import { useRouter } from "next/navigation";
import {
  type ReactNode,
  startTransition,
  useActionState,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { fillForm, placeField } from "@/lib/chart/fill-form";
import type { FormField, FormModel, FormOption, FormSupply } from "@/lib/chart/form-model";
import { listLabels } from "@/lib/chart/list-labels";
import { listStatementDoubts } from "@/lib/chart/prepare-statement-doubts";
import type { StatementGuide } from "@/lib/chart/prepare-statement-guide";
import { readField, readForm } from "@/lib/chart/read-form";
import { type FormValues, listPlaces, textAt, withoutItem, withValue } from "@/lib/format/form-values";
import { ConflictScreen } from "./conflict-screen";
import { FormBody } from "./form-body";
import { FormEditingContext } from "./form-editing";
import { FormStatus } from "./form-status";
import { readTyped } from "./read-typed";
import { NO_RECORD_ANSWER, type RecordFormAction, type RecordFormAnswer } from "./record-form-answer";
import { useDraft } from "./use-draft";
import { useSupplied } from "./use-supplied";

const never = () => () => undefined;

/**
 * A form for one record: what is written in it is kept in the browser until it is saved, faults stand beside their
 * fields, and a record that somebody else has saved meanwhile is shown beside one's own. Works without a script too.
 *
 * @param firstKey - Names the sending, so that it is done once however often it arrives; made with the page.
 * @param guide - What helps to code a statement; null for other kinds.
 * @param aside - What is drawn beside the fields of other kinds; it can ask for what stands in the form.
 * @param listSupplied - Reads options again that may have been written since.
 */
export function RecordForm({
  model,
  action,
  firstKey,
  guide = null,
  aside = null,
  listSupplied = null,
}: {
  readonly model: FormModel;
  readonly action: RecordFormAction;
  readonly firstKey: string;
  readonly guide?: StatementGuide | null;
  readonly aside?: ReactNode;
  readonly listSupplied?: ((kind: FormSupply["kind"]) => Promise<readonly FormOption[]>) | null;
}) {
  const router = useRouter();
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [plainAnswer, sendPlainly] = useActionState(action, NO_RECORD_ANSWER);
  const [ownAnswer, setOwnAnswer] = useState<RecordFormAnswer | null>(null);
  const answer = ownAnswer ?? plainAnswer;
  const begun = useMemo(() => readForm(model), [model]);
  const [values, setValues] = useState<FormValues>(() =>
    "values" in plainAnswer ? { ...begun, ...readAgain(model, plainAnswer.values) } : begun,
  );
  const root = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, before the first drawing by the script.
  useLayoutEffect(() => {
    const typed = root.current === null ? {} : readTyped(root.current, { _reason: [""], ...values });
    if (Object.keys(typed).length > 0) setValues((now) => ({ ...now, ...typed }));
  }, []);
  const [version, setVersion] = useState("version" in plainAnswer ? plainAnswer.version : model.version);
  const [key, setKey] = useState("key" in plainAnswer ? plainAnswer.key : firstKey);
  const [sending, setSending] = useState(false);
  const draft = useDraft({
    draftKey: model.draftKey,
    state: { values, version, key },
    begun,
    restore: (found) => {
      setValues({ ...begun, ...found.values });
      setVersion(found.version);
      setKey(found.key);
    },
  });
  const supplied = useSupplied(model, listSupplied);
  const filled = useMemo(() => fillForm(model, values), [model, values]);
  const faults = answer.kind === "refused" || answer.kind === "conflict" ? answer.faults : [];

  const takeIn = (next: RecordFormAnswer) => {
    if (next.kind === "saved") {
      draft.drop();
      router.replace(next.href);
      return;
    }
    setSending(false);
    if ("key" in next) setKey(next.key);
    // What was merged comes back merged.
    const isMerged = answer.kind === "conflict" && next.kind !== "unanswered" && next.kind !== "none";
    if (next.kind === "again" || (isMerged && "version" in next)) {
      setValues({ ...begun, ...readAgain(model, next.values) });
      setVersion(next.version);
    }
    setOwnAnswer(next);
  };
  const send = (form: FormData) => {
    if (sending) return;
    setSending(true);
    const unanswered: RecordFormAnswer = { kind: "unanswered" };
    startTransition(async () => {
      const next = await action(NO_RECORD_ANSWER, form).catch(() => unanswered);
      startTransition(() => takeIn(next));
    });
  };
  const editing = {
    values,
    set: (path: string, ...texts: readonly string[]) => setValues((now) => withValue(now, path, ...texts)),
    addItem: (list: Extract<FormField, { kind: "list" }>) =>
      setValues((now) => {
        const at = listPlaces(now, list.path).length;
        return {
          ...now,
          ...Object.fromEntries(list.blank.flatMap((blank) => readField(placeField(blank, at)))),
        };
      }),
    removeItem: (list: string, place: number) => setValues((now) => withoutItem(now, list, place)),
    faults,
    doubts: guide === null ? [] : listStatementDoubts(guide, values),
    supplied,
    alive,
  };
  const discard = () => {
    draft.drop();
    location.reload();
  };
  return (
    <FormEditingContext.Provider value={editing}>
      <form
        ref={root}
        action={sendPlainly}
        noValidate
        aria-busy={sending}
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
        }}
      >
        {/* The button that Enter in a field presses is the first one of the form. */}
        <button
          type="submit"
          name="_do"
          value={answer.kind === "conflict" ? "resolve" : "save"}
          hidden
          tabIndex={-1}
        >
          Save
        </button>
        <input type="hidden" name="_key" value={key} />
        <input type="hidden" name="_version" value={version ?? ""} />
        {alive && <input type="hidden" name="_script" value="yes" />}
        <FormStatus
          answer={answer}
          draft={draft}
          version={model.version}
          discard={discard}
          labels={listLabels(filled)}
        />
        {answer.kind === "conflict" ? (
          <ConflictScreen conflict={answer.conflict} values={answer.values} sending={sending} />
        ) : (
          <FormBody
            model={filled}
            guide={guide}
            aside={aside}
            sending={sending}
            bringBack={answer.kind === "removed"}
            reason={textAt(values, "_reason")}
          />
        )}
      </form>
    </FormEditingContext.Provider>
  );
}

/** Values that were sent, as the form's own fields hold them. */
function readAgain(model: FormModel, values: FormValues): FormValues {
  return { ...readForm(fillForm(model, values)), _reason: [textAt(values, "_reason")] };
}
