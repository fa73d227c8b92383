import type { NextStep } from "@/lib/chart/prepare-frame-checklist";
import { StateMessage } from "./state-message";

/** What stands where content will be while the negotiation lacks something: what, and the way to enter it. */
export function NextStepMessage({ title, step }: { readonly title: string; readonly step: NextStep | null }) {
  return (
    <StateMessage title={title} {...(step === null ? {} : { actions: step.actions })}>
      {step !== null && <p>{step.words}</p>}
    </StateMessage>
  );
}
