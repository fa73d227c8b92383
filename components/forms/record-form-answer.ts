import type { ConflictModel } from "@/lib/chart/prepare-conflict";
import type { FormValues } from "@/lib/format/form-values";

/** A place in the form, or none, and one sentence about what is wrong there. */
export type FormFault = { readonly path: string; readonly message: string };

/** What becomes of a form that was sent. What was written in it comes back with every answer but the last. */
export type RecordFormAnswer =
  | { readonly kind: "none" }
  /** The form once more, with something done to it. `version` is the one that it revises now. */
  | {
      readonly kind: "again";
      readonly values: FormValues;
      readonly version: number | null;
      readonly key: string;
    }
  /** Nothing was saved. */
  | {
      readonly kind: "refused";
      readonly faults: readonly FormFault[];
      readonly values: FormValues;
      readonly version: number | null;
      readonly key: string;
      /** Where one signs in, when that is what is missing. */
      readonly signInHref: string | null;
    }
  /** Somebody else has saved the record meanwhile. */
  | {
      readonly kind: "conflict";
      readonly conflict: ConflictModel;
      readonly faults: readonly FormFault[];
      readonly values: FormValues;
      readonly version: number | null;
      readonly key: string;
    }
  /** Somebody has removed the record meanwhile. */
  | {
      readonly kind: "removed";
      readonly sentence: string;
      readonly values: FormValues;
      readonly key: string;
    }
  /** The server could not be reached; whether it was saved is not known, and sending it again is safe. */
  | { readonly kind: "unanswered" }
  | { readonly kind: "saved"; readonly href: string };

/** Answers a form; runs on the server. */
export type RecordFormAction = (before: RecordFormAnswer, form: FormData) => Promise<RecordFormAnswer>;

export const NO_RECORD_ANSWER: RecordFormAnswer = { kind: "none" };
