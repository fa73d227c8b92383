import type { AccountsModel } from "@/lib/chart/prepare-people-accounts";
import type { FormAction } from "./form-answer";
import { PeopleForm } from "./people-form";

export type AccountsActions = Readonly<Record<"suspend" | "administer" | "makePasswordLink", FormAction>>;

/** Every account of the installation, for its administrators. */
export function AccountsScreen({
  model,
  actions,
}: {
  readonly model: AccountsModel;
  readonly actions: AccountsActions;
}) {
  return (
    <>
      <p className="sub max-w-[75ch] pt-2 pb-6">
        A suspended account is signed out everywhere at once and its tokens stop; its roles come back when it
        is restored. An administrator can do everything in every negotiation. New people come by an invitation
        to a negotiation.
      </p>
      <ul className="border-b border-rule">
        {model.people.map((person) => (
          <AccountRow key={person.id} person={person} actions={actions} />
        ))}
      </ul>
    </>
  );
}

function AccountRow({
  person,
  actions,
}: {
  readonly person: AccountsModel["people"][number];
  readonly actions: AccountsActions;
}) {
  const { id, name, email, since, standing, suspended, administrator, self } = person;
  const hidden = (key: string, value: string) => ({ kind: "hidden", name: key, value }) as const;
  return (
    <li className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t border-rule py-3">
      <span className="min-w-0 md:w-[300px]">
        <span className="block font-semibold">{name}</span>
        <span className="sub block break-words">{email}</span>
      </span>
      <span className="sub md:w-[300px]">
        {standing}; since {since}
      </span>
      <PeopleForm
        key={`suspended ${suspended}`}
        quiet
        action={actions.suspend}
        submit={suspended ? "Restore" : "Suspend"}
        about={`${suspended ? "Restore" : "Suspend"} ${name}`}
        fields={[hidden("id", id), hidden("suspended", suspended ? "no" : "yes")]}
      />
      <PeopleForm
        key={`administrator ${administrator}`}
        quiet
        action={actions.administer}
        submit={administrator ? "Make a member" : "Make an administrator"}
        about={administrator ? `Make ${name} a member like others` : `Make ${name} an administrator`}
        fields={[hidden("id", id), hidden("administrator", administrator ? "no" : "yes")]}
      />
      {!self && (
        <PeopleForm
          quiet
          action={actions.makePasswordLink}
          submit="Link to a new password"
          about={`Make a link to a new password for ${name}`}
          fields={[hidden("id", id)]}
        />
      )}
    </li>
  );
}
