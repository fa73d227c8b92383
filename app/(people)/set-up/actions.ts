"use server";

import type { FormAnswer } from "@/components/people/form-answer";
import { setUp } from "@/lib/service/people/set-up";
import { readField } from "../read-form";
import { signInAfter } from "../sign-in-after";
import { toFormAnswer } from "../to-form-answer";

/** Makes the first account and signs it in. */
export async function makeFirstAccount(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const password = readField(form, "password");
  const result = await setUp({
    key: readField(form, "key"),
    name: readField(form, "name"),
    email: readField(form, "email"),
    password,
  });
  if (result.ok) return signInAfter({ email: result.email, password }, "/");
  return toFormAnswer(result, form, () => ({ message: "" }));
}
