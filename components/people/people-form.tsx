"use client";

import { useActionState, useEffect, useId } from "react";
import { BUTTON_LOOK } from "./button-look";
import { type FormAction, NO_ANSWER } from "./form-answer";
import { type Field, FormField } from "./form-field";
import { OnceShown } from "./once-shown";

const QUIET = "min-h-6 text-[14px] underline decoration-rule2 underline-offset-3 hover:decoration-ink";

/**
 * A form about people: its fields, one button, and what the last sending brought, in its place. It works without
 * JavaScript too.
 *
 * @param submit - What the button says.
 * @param about - For those who do not see what the button stands beside: “Suspend Anna”.
 * @param quiet - A button among others in a row, without fields of its own to be seen.
 * @param row - Field and button beside each other, the label only for those who do not see the row.
 */
export function PeopleForm({
  action,
  fields,
  submit,
  about,
  quiet = false,
  row = false,
}: {
  readonly action: FormAction;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly about?: string;
  readonly quiet?: boolean;
  readonly row?: boolean;
}) {
  const [answer, send, sending] = useActionState(action, NO_ANSWER);
  const id = useId();
  const goOn = answer.kind === "go" ? answer.to : null;
  useEffect(() => {
    if (goOn !== null) window.location.assign(goOn);
  }, [goOn]);
  const faults = answer.kind === "refused" ? answer.faults : [];
  const names = fields.map(({ name }) => name);
  const whole = faults.filter(({ path }) => !names.includes(path));
  const given = answer.kind === "refused" ? answer.given : {};
  return (
    <form
      action={send}
      className={
        row ? "flex flex-wrap items-baseline gap-x-4" : quiet ? "inline-block" : "flex flex-col gap-3.5"
      }
    >
      {fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          idPrefix={id}
          bare={row}
          given={given[field.name]}
          fault={faults.find(({ path }) => path === field.name)?.message ?? null}
        />
      ))}
      <div>
        <button
          type="submit"
          disabled={sending || goOn !== null}
          className={quiet || row ? QUIET : BUTTON_LOOK}
          {...(about === undefined ? {} : { "aria-label": about })}
        >
          {submit}
        </button>
      </div>
      <div role="status" className={quiet || row ? "text-[14px]" : ""}>
        {whole.map(({ message }) => (
          <p key={message} className="max-w-[60ch] font-semibold">
            {message}
          </p>
        ))}
        {answer.kind === "done" && answer.message !== "" && <p>{answer.message}</p>}
        {answer.kind === "done" && answer.once !== null && <OnceShown {...answer.once} />}
      </div>
    </form>
  );
}
