"use server";

import type { FormAnswer } from "@/components/people/form-answer";
import { screenPaths } from "@/lib/filters/screen-paths";
import { joinByInvitation, joinWithNewAccount } from "@/lib/service/people/accept-invitation";
import { goOn } from "../go-on";
import { readField } from "../read-form";
import { signInAfter } from "../sign-in-after";
import { toFormAnswer } from "../to-form-answer";

/** Takes whoever has signed in into the negotiation. */
export async function join(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const result = await joinByInvitation(readField(form, "key"));
  if (result.ok) return goOn(screenPaths.overview(result.negotiation));
  return toFormAnswer(result, form, () => ({ message: "" }));
}

/** Makes an account, takes it into the negotiation, and signs it in. */
export async function joinNew(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const password = readField(form, "password");
  const result = await joinWithNewAccount({
    secret: readField(form, "key"),
    name: readField(form, "name"),
    email: readField(form, "email"),
    password,
  });
  if (result.ok)
    return signInAfter({ email: result.email, password }, screenPaths.overview(result.negotiation));
  return toFormAnswer(result, form, () => ({ message: "" }));
}
