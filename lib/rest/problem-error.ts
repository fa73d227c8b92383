import "server-only";
import type { InputFault } from "../errors";
import type { ProblemKind } from "./problem";

/** A failure that only the door knows: of the request's form, of its preconditions, of how often it was asked. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly kind: ProblemKind;
  readonly about: {
    readonly errors: readonly InputFault[];
    readonly headers: Readonly<Record<string, string>>;
    /** The record as it stands, where the request was about an older one; null: it is not there any more. */
    readonly current?: object | null;
  };

  constructor(kind: ProblemKind, detail: string, about: Partial<ProblemError["about"]> = {}) {
    super(detail);
    this.kind = kind;
    this.about = { errors: [], headers: {}, ...about };
  }
}
