import type { ChangeClass } from "../domain/changes/change";

/** The classes of change as a reader meets them in counts and choices: movements first, then what stayed. */
export const CHANGE_ORDER = [
  "hardened",
  "softened",
  "mixed",
  "toward-high",
  "toward-low",
  "new",
  "withdrawn",
  "retabled",
  "reworded",
  "restated",
  "silent",
] as const satisfies readonly ChangeClass[];
