"use server";

import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/people/form-answer";
import { makeToken as make, revokeToken as revoke } from "@/lib/service/people/make-token";
import * as account from "@/lib/service/people/revise-account";
import { goOn } from "../go-on";
import { readField } from "../read-form";
import { requestPlace } from "../request-place";
import { toFormAnswer } from "../to-form-answer";

const DONE: FormAnswer = { kind: "done", message: "Done.", once: null };

export async function changeName(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const result = await account.changeName(readField(form, "name"));
  refresh();
  return toFormAnswer(result, form, () => ({ message: "Saved." }));
}

export async function changePassword(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const passwords = { present: readField(form, "present"), next: readField(form, "next") };
  const result = await account.changePassword(passwords, await requestPlace());
  refresh();
  return toFormAnswer(result, form, () => ({
    message: "The new password is set. The other sessions and the tokens have ended.",
  }));
}

export async function endSession(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  await account.endSession(readField(form, "id"));
  refresh();
  return DONE;
}

export async function endOtherSessions(): Promise<FormAnswer> {
  await account.endOtherSessions((await requestPlace()).cookies);
  refresh();
  return DONE;
}

export async function makeToken(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const result = await make({
    name: readField(form, "name"),
    scope: readField(form, "scope"),
    negotiation: readField(form, "negotiation") || null,
    lastDay: readField(form, "lastDay"),
  });
  refresh();
  return toFormAnswer(result, form, ({ token }) => ({
    message: "The token is made.",
    once: { label: "The token", value: token },
  }));
}

export async function revokeToken(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  await revoke(readField(form, "id"));
  refresh();
  return DONE;
}

export async function deleteAccount(_before: FormAnswer, form: FormData): Promise<FormAnswer> {
  const place = await requestPlace();
  const result = await account.deleteAccount(readField(form, "present"), place);
  if (!result.ok) return toFormAnswer(result, form, () => ({ message: "" }));
  return goOn("/");
}
