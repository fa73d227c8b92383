import type { InputFault } from "../../errors";

/** What became of a change to people: done, or what is wrong with what was given. */
export type PeopleResult<T extends object = object> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly faults: readonly InputFault[] };

/** A refusal with one fault; the path `""` is about the whole. */
export function refused(
  message: string,
  path = "",
): { readonly ok: false; readonly faults: readonly InputFault[] } {
  return { ok: false, faults: [{ path, message }] };
}
