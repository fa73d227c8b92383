import "server-only";
import type { FormAnswer } from "@/components/people/form-answer";
import { openSession } from "@/lib/auth/sign-in";
import { peoplePaths } from "@/lib/filters/people-paths";
import { goOn } from "./go-on";
import { requestPlace, setSessionCookie } from "./request-place";

/** Signs somebody in with the password that they have just set, and goes on. */
export async function signInAfter(
  who: { readonly email: string; readonly password: string },
  next: string,
): Promise<FormAnswer> {
  const opened = await openSession(who, await requestPlace());
  if (!opened.ok) return goOn(peoplePaths.signIn({ next, fault: opened.kind }));
  await setSessionCookie(opened.cookie);
  return goOn(next);
}
