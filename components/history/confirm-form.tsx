"use client";

import { useActionState, useId } from "react";
import type { ConfirmAction, ConfirmAnswer } from "./confirm-answer";

const NOTHING: ConfirmAnswer = { kind: "none" };

/**
 * Asks for a reason and for a yes. It works without JavaScript too; what was given as the reason is kept where the
 * answer is no.
 *
 * @param idempotencyKey - Sent along, so that a form that is sent twice is done once.
 */
export function ConfirmForm({
  action,
  submit,
  idempotencyKey,
  cancelHref,
}: {
  readonly action: ConfirmAction;
  readonly submit: string;
  readonly idempotencyKey: string;
  readonly cancelHref: string;
}) {
  const [answer, send, sending] = useActionState(action, NOTHING);
  const id = useId();
  return (
    <form action={send} className="mt-4 flex max-w-[640px] flex-col gap-3" data-print="no">
      <input type="hidden" name="key" value={idempotencyKey} />
      <div>
        <label htmlFor={`${id}-reason`} className="block font-semibold">
          Why
        </label>
        <p id={`${id}-hint`} className="note">
          In a few words; kept in the history.
        </p>
        <input
          id={`${id}-reason`}
          name="reason"
          maxLength={500}
          autoComplete="off"
          defaultValue={answer.kind === "refused" ? answer.reason : ""}
          aria-describedby={`${id}-hint`}
          className="mt-1 min-h-9 w-full border border-rule2 bg-paper px-2"
        />
      </div>
      <div role="alert">
        {answer.kind === "refused" && (
          <>
            {answer.messages.map((message) => (
              <p key={message} className="max-w-[70ch] font-semibold">
                {message}
              </p>
            ))}
            <p>
              <a href={answer.href} className="inline-block min-h-6">
                See what stands now
              </a>
            </p>
          </>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <button
          type="submit"
          disabled={sending}
          className="min-h-9 border border-ink px-4 font-semibold hover:bg-tint disabled:text-ink3"
        >
          {submit}
        </button>
        <a href={cancelHref} className="inline-flex min-h-6 items-center">
          Leave it as it is
        </a>
      </p>
    </form>
  );
}
