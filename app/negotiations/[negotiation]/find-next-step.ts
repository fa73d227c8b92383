import "server-only";
import { currentActor } from "@/lib/auth/current-actor";
import { may } from "@/lib/auth/policy";
import {
  type NextStep,
  prepareFrameChecklist,
  prepareNextStep,
  type WriteRights,
} from "@/lib/chart/prepare-frame-checklist";
import { findAsOf, type NegotiationRef, toSlug } from "@/lib/domain/as-of/negotiation-ref";
import type { Frame } from "@/lib/service/read-models";

/** What whoever looks may write: it decides which ways are shown, the services decide what is done. */
export function findWriteRights(negotiation: NegotiationRef): WriteRights {
  // Nobody writes into the past.
  if (findAsOf(negotiation) !== null) return { frame: false, records: false };
  const subject = { negotiation: toSlug(negotiation), publicReading: false };
  const actor = currentActor();
  return { frame: may(actor, "write-frame", subject), records: may(actor, "write-records", subject) };
}

/** What is to be done next in a young negotiation; null when nothing is missing. */
export function findNextStep(frame: Frame): NextStep | null {
  return prepareNextStep(frame, findWriteRights(frame.negotiation.id));
}

/** The way to enter one more of a kind that the negotiation has already. */
export function findStep(frame: Frame, kind: "round"): NextStep | null {
  const steps = prepareFrameChecklist(frame, findWriteRights(frame.negotiation.id));
  const action = steps.find(({ key }) => key === kind)?.action ?? null;
  return action === null ? null : { words: "", actions: [action] };
}
