import type { FormAnswer } from "@/components/people/form-answer";
import { requireTeam } from "@/lib/auth/team";
import { peoplePaths } from "@/lib/filters/people-paths";
import { makePasswordLink } from "@/lib/service/people/reset-password";
import { readField } from "./read-form";
import { toFormAnswer } from "./to-form-answer";

/** Makes a link to a new password for somebody, and shows it. @param negotiation - Where; null: by an administrator. */
export async function passwordLinkAnswer(negotiation: string | null, form: FormData): Promise<FormAnswer> {
  const result = await makePasswordLink(readField(form, "id"), negotiation);
  return toFormAnswer(result, form, ({ secret }) => ({
    message: "The link works once, within an hour. Send it yourself.",
    once: { label: "The link", value: `${requireTeam().origin}${peoplePaths.password(secret)}` },
  }));
}
