import { Fragment, type ReactNode } from "react";
import type { FormField, FormModel } from "@/lib/chart/form-model";
import type { StatementGuide } from "@/lib/chart/prepare-statement-guide";
import { FieldFrame, useFieldParts } from "./field-frame";
import { useFormEditing } from "./form-editing";
import { FormFields } from "./form-field-view";
import { INPUT_LOOK } from "./input-look";
import { StatementAside } from "./statement-aside";

/** What helps to code stands before the codes: beside them where there is room, and the keyboard comes by it. */
const CODED_FROM = "position";
/** Beside all of the form's sections. */
const BESIDE = "lg:col-start-2 lg:row-start-1 lg:row-span-20";

/** The fields in their sections, why it is changed, and the one button. */
export function FormBody({
  model,
  guide,
  aside,
  sending,
  bringBack,
  reason,
}: {
  readonly model: FormModel;
  readonly guide: StatementGuide | null;
  /** What is drawn beside the fields of other kinds. */
  readonly aside: ReactNode;
  readonly sending: boolean;
  /** Whether it makes the record anew that somebody removed. */
  readonly bringBack: boolean;
  readonly reason: string;
}) {
  const isBeside = guide !== null || aside !== null;
  return (
    <div className={isBeside ? "lg:grid lg:grid-cols-[640px_1fr] lg:gap-x-16" : ""}>
      {model.sections.map(({ title, hint, fields }) => (
        <Fragment key={title}>
          {guide !== null && fields.some(({ path }) => path === CODED_FROM) && (
            <div className={BESIDE}>
              <StatementAside guide={guide} />
            </div>
          )}
          <fieldset className="mb-6 max-w-[640px] border-t border-rule2 pt-2 lg:col-start-1">
            <legend className="float-left mb-1 text-[18px]/6 font-semibold">{title}</legend>
            <div className="clear-both">
              {hint !== null && <p className="sub mb-2">{hint}</p>}
              <FormFields fields={fields} />
            </div>
          </fieldset>
        </Fragment>
      ))}
      <div className="max-w-[640px] lg:col-start-1">
        <div className="border-t border-ink pt-3">
          <Reason value={reason} />
          <p className="mt-4 flex items-center gap-6">
            <button
              type="submit"
              name="_do"
              value={bringBack ? "bring-back" : "save"}
              aria-disabled={sending}
              className="min-h-9 border border-ink px-4 font-semibold hover:bg-tint aria-disabled:text-ink3"
            >
              {bringBack ? "Bring it back with my text" : sending ? "Saving …" : "Save"}
            </button>
            <a href={model.cancelHref} className="inline-block min-h-6 text-[14px]">
              Leave without saving
            </a>
          </p>
          <p className="note mt-1.5">What you write is kept in this browser until it is saved.</p>
        </div>
      </div>
      {aside !== null && <div className={BESIDE}>{aside}</div>}
    </div>
  );
}

const LONGEST_REASON = 500;

function Reason({ value }: { readonly value: string }) {
  const { set } = useFormEditing();
  const field: FormField = {
    path: "_reason",
    label: "Why",
    hint: "In a few words; kept in the history.",
    required: false,
    ...({ kind: "line", value, longest: LONGEST_REASON, mostWords: null } as const),
  };
  const { id, described } = useFieldParts(field);
  return (
    <FieldFrame field={field}>
      <input
        {...{ id, value, ...described }}
        name="_reason"
        type="text"
        maxLength={LONGEST_REASON}
        autoComplete="off"
        className={INPUT_LOOK}
        onChange={({ target }) => set("_reason", target.value)}
      />
    </FieldFrame>
  );
}
