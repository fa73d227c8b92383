import type { MembersModel } from "@/lib/chart/prepare-people-members";
import { ROLE_CHOICES } from "@/lib/chart/prepare-people-roles";
import type { MemberActions } from "./members-screen";
import { PeopleForm } from "./people-form";

/** One member: who it is, in which role, and what can be done about it. */
export function MemberRow({
  member,
  actions,
}: {
  readonly member: MembersModel["members"][number];
  readonly actions: MemberActions;
}) {
  const { id, name, email, role, notes, self } = member;
  const person = { kind: "hidden", name: "id", value: id } as const;
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-rule py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,260px)_minmax(0,1fr)]">
      <div className="min-w-0">
        <p className="font-semibold">
          {name}
          {notes !== "" && <span className="font-normal text-ink2"> ({notes})</span>}
        </p>
        <p className="sub break-words">{email}</p>
      </div>
      <PeopleForm
        row
        action={actions.changeRole}
        submit="Change"
        about={`Change the role of ${name}`}
        fields={[
          person,
          {
            kind: "choice",
            name: "role",
            label: `Role of ${name}`,
            value: role,
            options: ROLE_CHOICES.map(({ value, name: word }) => ({ value, name: word })),
          },
        ]}
      />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {!self && (
          <PeopleForm
            quiet
            action={actions.makePasswordLink}
            submit="Link to a new password"
            about={`Make a link to a new password for ${name}`}
            fields={[person]}
          />
        )}
        <PeopleForm
          quiet
          action={actions.letGo}
          submit={self ? "Leave" : "Let go"}
          about={self ? "Leave this negotiation" : `Let ${name} go`}
          fields={[person]}
        />
      </div>
    </li>
  );
}
