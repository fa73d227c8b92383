import type { MembersModel } from "@/lib/chart/prepare-people-members";
import { ROLE_CHOICES } from "@/lib/chart/prepare-people-roles";
import type { FormAction } from "./form-answer";
import { MemberRow } from "./member-row";
import { PeopleForm } from "./people-form";
import { PeopleSection } from "./people-section";

export type MemberActions = Readonly<
  Record<
    "changeRole" | "letGo" | "makePasswordLink" | "invite" | "revokeInvitation" | "turnReading",
    FormAction
  >
>;

const INVITE_NOTE =
  "You get a link that one person can use once, within seven days. This program sends no mail: send it yourself.";

/** Who belongs to a negotiation and in which role, who is invited, and whether everybody may read. */
export function MembersScreen({
  model,
  actions,
}: {
  readonly model: MembersModel;
  readonly actions: MemberActions;
}) {
  const { members, invitations, reading } = model;
  return (
    <>
      <PeopleSection id="members" title={`Members: ${members.length}`}>
        {members.length === 0 && (
          <p className="sub">
            Nobody has a role here yet. Administrators of this installation can do everything.
          </p>
        )}
        <ul>
          {members.map((member) => (
            <MemberRow key={member.id} member={member} actions={actions} />
          ))}
        </ul>
        <dl className="note grid max-w-[75ch] grid-cols-[64px_minmax(0,1fr)] gap-x-3 border-t border-rule pt-3">
          {ROLE_CHOICES.map(({ value, name, meaning }) => (
            <div key={value} className="contents">
              <dt className="font-semibold">{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </PeopleSection>
      <PeopleSection id="invite" title="Invite somebody" note={INVITE_NOTE}>
        <PeopleForm
          action={actions.invite}
          submit="Make the link"
          fields={[
            { kind: "choice", name: "role", label: "Role", options: ROLE_CHOICES },
            {
              kind: "text",
              name: "note",
              label: "For whom",
              required: false,
              hint: "Only shown here, so that you can tell the links apart.",
            },
          ]}
        />
      </PeopleSection>
      {invitations.length > 0 && (
        <PeopleSection id="invitations" title={`Open invitations: ${invitations.length}`}>
          <ul>
            {invitations.map(({ id, title, ends }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-t border-rule py-2">
                <span className="font-semibold">{title}</span>
                <span className="sub">{ends}</span>
                <PeopleForm
                  quiet
                  action={actions.revokeInvitation}
                  submit="Revoke"
                  about={`Revoke the invitation: ${title}`}
                  fields={[{ kind: "hidden", name: "id", value: id }]}
                />
              </li>
            ))}
          </ul>
        </PeopleSection>
      )}
      <PeopleSection
        id="reading"
        title={reading.open ? "Open to the public" : "Not open to the public"}
        note={reading.meaning}
      >
        <PeopleForm
          key={reading.turn}
          action={actions.turnReading}
          submit={reading.turn}
          fields={[{ kind: "hidden", name: "open", value: reading.open ? "no" : "yes" }]}
        />
      </PeopleSection>
    </>
  );
}
