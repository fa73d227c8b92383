"use client";

import { useFormEditing } from "@/components/forms/form-editing";
import { prepareRuler } from "@/lib/chart/prepare-issue-form-ruler";
import { ScaleRuler } from "./scale-ruler";

/** Beside the form of an issue: its scale as it is being written. */
export function IssueAside() {
  const { values } = useFormEditing();
  const model = prepareRuler(values);
  return (
    <aside
      aria-label="The scale as it will be"
      className="mt-6 border-t border-rule2 pt-2 lg:sticky lg:top-4 lg:mt-0 lg:max-w-[480px] lg:self-start lg:px-2"
    >
      <h2>The scale as it will be</h2>
      {model === null ? (
        <p className="sub">None: demands on this issue are compared by wording and firmness alone.</p>
      ) : (
        <>
          <ScaleRuler points={model.points} />
          <p className="sub mt-2">{model.sentence}</p>
        </>
      )}
    </aside>
  );
}
