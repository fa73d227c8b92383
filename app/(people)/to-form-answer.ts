import type { FormAnswer } from "@/components/people/form-answer";
import type { PeopleResult } from "@/lib/service/people/people-result";

const SECRET = /password|present|next|key/i;
const LONGEST = 2000;

/**
 * Turns what became of a change into the answer of its form.
 *
 * @param done - What the form says when it was done; `once` is shown now and never again.
 * @param form - What was given comes back to be mended, but no password.
 */
export function toFormAnswer<T extends object>(
  result: PeopleResult<T>,
  form: FormData,
  done: (result: T) => {
    readonly message: string;
    readonly once?: { readonly label: string; readonly value: string };
  },
): FormAnswer {
  if (result.ok) {
    const { message, once = null } = done(result);
    return { kind: "done", message, once };
  }
  const given = [...form.entries()].flatMap(([name, value]) =>
    typeof value === "string" && !SECRET.test(name) && !name.startsWith("$")
      ? [[name, value.slice(0, LONGEST)]]
      : [],
  );
  return { kind: "refused", faults: result.faults, given: Object.fromEntries(given) };
}
