import { peoplePaths } from "@/lib/filters/people-paths";
import { BUTTON_LOOK } from "./button-look";
import { FormField } from "./form-field";
import { NextField } from "./next-field";

const FAULTS: Readonly<Record<string, string>> = {
  wrong: "The e-mail address or the password is not right.",
  suspended: "This account is suspended. An administrator of this installation can restore it.",
};

/**
 * The way in: address and password. It is a plain form, so that it works wherever it stands.
 *
 * @param next - Where to go on; null: the address at which the form stands.
 * @param fault - Why it was refused before.
 */
export function SignInForm({ next, fault }: { readonly next: string | null; readonly fault: string | null }) {
  const message = fault === null ? undefined : FAULTS[fault];
  return (
    <form method="post" action={peoplePaths.doSignIn()} className="flex max-w-[440px] flex-col gap-3.5 pt-4">
      {message !== undefined && (
        <p role="alert" className="font-semibold">
          {message}
        </p>
      )}
      {next === null ? <NextField /> : <input type="hidden" name="next" value={next} />}
      <FormField
        field={{ kind: "email", name: "email", label: "E-mail address", autoComplete: "username" }}
        idPrefix="sign-in"
        given={undefined}
        fault={null}
      />
      <FormField
        field={{ kind: "password", name: "password", label: "Password", autoComplete: "current-password" }}
        idPrefix="sign-in"
        given={undefined}
        fault={null}
      />
      <div>
        <button type="submit" className={BUTTON_LOOK}>
          Sign in
        </button>
      </div>
      <p className="note">
        Forgotten? An owner of your negotiation or an administrator makes you a link to a new password. This
        program sends no mail.
      </p>
    </form>
  );
}
