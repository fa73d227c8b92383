"use client";

import { useEffect, useRef } from "react";
import { fieldId } from "./form-editing";
import type { FormFault } from "./record-form-answer";

/** Everything that is wrong, on top of the form, each with the way to its field. The focus moves here. */
export function FaultSummary({
  faults,
  labelOf,
  signInHref,
}: {
  readonly faults: readonly FormFault[];
  /** What the field at a path is called; null: there is none. */
  readonly labelOf: (path: string) => string | null;
  readonly signInHref: string | null;
}) {
  const root = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer with faults moves the focus anew.
  useEffect(() => root.current?.focus(), [faults]);
  const go = (path: string) => (event: React.MouseEvent) => {
    const field = document.getElementById(fieldId(path));
    if (field === null) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  };
  return (
    <div ref={root} role="alert" tabIndex={-1} className="border-y border-ink py-3">
      <h2>Not saved: {faults.length === 1 ? "one thing is" : `${faults.length} things are`} in the way</h2>
      <ul className="mt-1">
        {faults.map(({ path, message }) => {
          const label = labelOf(path);
          return (
            <li key={`${path} ${message}`}>
              {label === null ? (
                message
              ) : (
                <>
                  <a href={`#${fieldId(path)}`} className="inline-block min-h-6" onClick={go(path)}>
                    {label}
                  </a>
                  : {message}
                </>
              )}
            </li>
          );
        })}
      </ul>
      <p className="note mt-1">
        {signInHref === null ? (
          "What you have written is kept."
        ) : (
          <>
            <a href={signInHref} target="_blank" rel="noopener">
              Sign in in a new tab
            </a>{" "}
            and save again: what you have written is kept here.
          </>
        )}
      </p>
    </div>
  );
}
