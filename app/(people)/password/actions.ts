"use server";

import type { FormAnswer } from "@/components/people/form-answer";
import { resetPassword } from "@/lib/service/people/reset-password";
import { readField } from "../read-form";
import { signInAfter } from "../sign-in-after";
import { toFormAnswer } from "../to-form-answer";

/** Sets the new password and signs its holder in. */
export async function choosePassword(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const password = readField(form, "password");
  const result = await resetPassword(readField(form, "key"), password);
  if (result.ok) return signInAfter({ email: result.email, password }, "/");
  return toFormAnswer(result, form, () => ({ message: "" }));
}
