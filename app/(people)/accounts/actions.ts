"use server";

import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/people/form-answer";
import { makeAdministrator, suspendAccount } from "@/lib/service/people/manage-accounts";
import { passwordLinkAnswer } from "../password-link-answer";
import { readField } from "../read-form";
import { toFormAnswer } from "../to-form-answer";

export async function suspend(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const result = await suspendAccount(readField(form, "id"), readField(form, "suspended") === "yes");
  refresh();
  return toFormAnswer(result, form, () => ({ message: "" }));
}

export async function administer(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const result = await makeAdministrator(readField(form, "id"), readField(form, "administrator") === "yes");
  refresh();
  return toFormAnswer(result, form, () => ({ message: "" }));
}

export async function makePasswordLink(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  return passwordLinkAnswer(null, form);
}
