"use server";

import { refresh } from "next/cache";
import type { FormAnswer } from "@/components/people/form-answer";
import { requireTeam } from "@/lib/auth/team";
import { peoplePaths } from "@/lib/filters/people-paths";
import * as roles from "@/lib/service/people/change-role";
import * as invitations from "@/lib/service/people/invite-person";
import { passwordLinkAnswer } from "../../../(people)/password-link-answer";
import { readField } from "../../../(people)/read-form";
import { toFormAnswer } from "../../../(people)/to-form-answer";

type Answer = (negotiation: string, before: FormAnswer, form: FormData) => Promise<FormAnswer>;

const DONE: FormAnswer = { kind: "done", message: "Done.", once: null };

export const changeRole: Answer = async (negotiation, _before, form) => {
  const result = await roles.changeRole(negotiation, readField(form, "id"), readField(form, "role"));
  refresh();
  return toFormAnswer(result, form, () => ({ message: "Changed." }));
};

export const letGo: Answer = async (negotiation, _before, form) => {
  const result = await roles.letGo(negotiation, readField(form, "id"));
  refresh();
  return toFormAnswer(result, form, () => ({ message: "" }));
};

export const makePasswordLink: Answer = async (negotiation, _before, form) =>
  passwordLinkAnswer(negotiation, form);

export const invite: Answer = async (negotiation, _before, form) => {
  const wanted = { role: readField(form, "role"), note: readField(form, "note") };
  const result = await invitations.invitePerson(negotiation, wanted);
  refresh();
  return toFormAnswer(result, form, ({ secret }) => ({
    message: "The link works once, within seven days. Send it yourself.",
    once: { label: "The link", value: `${requireTeam().origin}${peoplePaths.invitation(secret)}` },
  }));
};

export const revokeInvitation: Answer = async (negotiation, _before, form) => {
  await invitations.revokeInvitation(negotiation, readField(form, "id"));
  refresh();
  return DONE;
};

export const turnReading: Answer = async (negotiation, _before, form) => {
  await roles.openToPublic(negotiation, readField(form, "open") === "yes");
  refresh();
  return DONE;
};
