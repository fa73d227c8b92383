"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { areEqualValues, type FormValues } from "@/lib/format/form-values";
import { type FormDraft, keepDraft, readDraft, removeDraft, removeOldDrafts } from "./draft-store";

/** Pause in writing after which the draft is kept, in milliseconds. */
const PAUSE_MS = 300;

/**
 * Keeps what is written in a form in the browser until it is saved, and brings it back when the form is opened again.
 *
 * @param state - What stands in the form now.
 * @param begun - What stood in it when it was made; equal values are no draft.
 * @param restore - Puts a draft back into the form.
 */
export function useDraft({
  draftKey,
  state,
  begun,
  restore,
}: {
  readonly draftKey: string;
  readonly state: Omit<FormDraft, "at">;
  readonly begun: FormValues;
  readonly restore: (draft: FormDraft) => void;
}): { readonly restored: FormDraft | null; readonly isKept: boolean; readonly drop: () => void } {
  const [restored, setRestored] = useState<FormDraft | null>(null);
  const [isKept, setKept] = useState(true);
  const ready = useRef(false);
  const ended = useRef(false);
  const latest = useRef(state);
  const kept = useRef(state.values);
  useEffect(() => {
    latest.current = state;
  });
  const write = useCallback(() => {
    if (!ready.current || ended.current || latest.current.values === kept.current) return;
    kept.current = latest.current.values;
    if (areEqualValues(latest.current.values, begun)) removeDraft(draftKey);
    else setKept(keepDraft(draftKey, { ...latest.current, at: new Date().toISOString() }));
  }, [draftKey, begun]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is opened.
  useEffect(() => {
    removeOldDrafts(Date.now());
    const draft = readDraft(draftKey);
    if (draft !== null && !areEqualValues(draft.values, begun)) {
      kept.current = draft.values;
      restore(draft);
      setRestored(draft);
    }
    ready.current = true;
  }, []);
  const { values } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written is what is kept.
  useEffect(() => {
    const timer = setTimeout(write, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [write, values]);
  useEffect(() => {
    addEventListener("pagehide", write);
    document.addEventListener("visibilitychange", write);
    return () => {
      write();
      removeEventListener("pagehide", write);
      document.removeEventListener("visibilitychange", write);
    };
  }, [write]);
  const drop = useCallback(() => {
    ended.current = true;
    setRestored(null);
    removeDraft(draftKey);
  }, [draftKey]);
  return { restored, isKept, drop };
}
