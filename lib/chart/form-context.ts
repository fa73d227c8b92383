import type { Slug } from "../domain/model";
import type { FormValues } from "../format/form-values";
import type { Frame } from "../service/read-models";

/** The kinds of records that have a form. */
export type FormKind =
  | "statement"
  | "demand"
  | "source"
  | "round"
  | "party"
  | "issue"
  | "phase"
  | "negotiation";

/** What a form can name and show of the rest of the negotiation; lists that its kind has no use for are empty. */
export type FormContext = {
  readonly frame: Frame;
  readonly demands: readonly {
    readonly id: Slug;
    readonly title: string;
    readonly party: Slug;
    readonly issue: Slug;
    readonly topic: string | null;
  }[];
  readonly statements: readonly {
    readonly id: Slug;
    readonly demand: Slug;
    readonly round: Slug;
    readonly date: string;
    readonly text: string;
    readonly basis: string;
    readonly position: number | null;
    readonly fallback: number | null;
    readonly firmness: number;
  }[];
  readonly sources: readonly {
    readonly id: Slug;
    readonly title: string;
    readonly author: string | null;
    readonly publisher: string;
    readonly published: string | null;
  }[];
};

/** Which record a form is for. */
export type FormSubject = {
  /** Null: a new one. */
  readonly id: Slug | null;
  readonly version: number | null;
  /** As it stands, of the shape of its kind; null for a new one. */
  readonly fields: object | null;
  /** What stands in the record, or is known of a new one from the address. */
  readonly values: FormValues;
};
