import type { AccountModel } from "@/lib/chart/prepare-people-account";
import { screenPaths } from "@/lib/filters/screen-paths";
import type { FormAction } from "./form-answer";
import { PeopleForm } from "./people-form";
import { PeopleSection } from "./people-section";
import { SessionList } from "./session-list";
import { TokenList } from "./token-list";

export type AccountActions = Readonly<
  Record<
    | "changeName"
    | "changePassword"
    | "endSession"
    | "endOtherSessions"
    | "makeToken"
    | "revokeToken"
    | "deleteAccount",
    FormAction
  >
>;

const PASSWORD_NOTE =
  "At least 12 characters; a sentence is easy to keep in mind. The other sessions and every API token end with the old one.";
const DELETE_NOTE =
  "Name, address, password, sessions, tokens and roles are removed at once. What you wrote stays, and the history " +
  "shows its author as “A former member”.";

/** Somebody's own account: who they are, where they are signed in, and what acts for them. */
export function AccountScreen({
  name,
  email,
  model,
  negotiations,
  actions,
}: {
  readonly name: string;
  readonly email: string;
  readonly model: AccountModel;
  readonly negotiations: readonly { readonly id: string; readonly name: string }[];
  readonly actions: AccountActions;
}) {
  return (
    <>
      <p className="sub pt-2">
        {email}. {model.finding}
      </p>
      {model.roles.length > 0 && (
        <ul className="pt-2">
          {model.roles.map(({ negotiation, name: title, role }) => (
            <li key={negotiation}>
              <a href={screenPaths.overview(negotiation)}>{title}</a>: {role.toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      <PeopleSection id="name" title="Name" note="It stands beside what you write.">
        <PeopleForm
          action={actions.changeName}
          submit="Save the name"
          fields={[{ kind: "text", name: "name", label: "Name", value: name, autoComplete: "name" }]}
        />
      </PeopleSection>
      <PeopleSection id="password" title="Password" note={PASSWORD_NOTE}>
        <PeopleForm
          action={actions.changePassword}
          submit="Set the new password"
          fields={[
            {
              kind: "password",
              name: "present",
              label: "Present password",
              autoComplete: "current-password",
            },
            { kind: "password", name: "next", label: "New password", autoComplete: "new-password" },
          ]}
        />
      </PeopleSection>
      <SessionList model={model} actions={actions} />
      <TokenList model={model} negotiations={negotiations} actions={actions} />
      <PeopleSection id="delete" title="Delete the account" note={DELETE_NOTE}>
        <PeopleForm
          action={actions.deleteAccount}
          submit="Delete my account"
          fields={[
            {
              kind: "password",
              name: "present",
              label: "Password, to be sure",
              autoComplete: "current-password",
            },
          ]}
        />
      </PeopleSection>
    </>
  );
}
