import { Kept } from "@/components/people/kept";
import { LocalNote } from "@/components/people/local-note";
import { NEW_ACCOUNT_FIELDS } from "@/components/people/new-account-fields";
import { PeopleForm } from "@/components/people/people-form";
import { PeoplePage } from "@/components/people/people-page";
import { StateMessage } from "@/components/ui/state-message";
import { isTeam } from "@/lib/auth/team";
import { prepareRole } from "@/lib/chart/prepare-people-roles";
import { peoplePaths } from "@/lib/filters/people-paths";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { loadInvitation } from "@/lib/service/people/accept-invitation";
import { loadViewer } from "@/lib/service/people/load-viewer";
import { join, joinNew } from "./actions";

export const metadata = { title: "Invitation" };

export default async function InvitationPage({
  searchParams,
}: {
  readonly searchParams: Promise<ScreenQuery>;
}) {
  const key = queryValue(await searchParams, "key") ?? "";
  const viewer = loadViewer(null);
  const invitation = isTeam() ? await loadInvitation(key) : null;
  const keyField = { kind: "hidden", name: "key", value: key } as const;
  if (invitation === null)
    return (
      <PeoplePage title="Invitation">
        <Kept>
          {viewer.kind === "local" ? (
            <LocalNote />
          ) : (
            <StateMessage title="This invitation does not work any more.">
              <p>It was used, revoked, or is older than seven days. Ask whoever sent it for a new one.</p>
            </StateMessage>
          )}
        </Kept>
      </PeoplePage>
    );
  const role = prepareRole(invitation.role);
  return (
    <PeoplePage title={`Join “${invitation.negotiation.name}”`}>
      <Kept>
        <p className="sub max-w-[75ch] pt-2 pb-4">
          {invitation.by === "" ? "You are invited" : `${invitation.by} invites you`} as{" "}
          {role.name.toLowerCase()}: this role {role.meaning}.
        </p>
        {viewer.kind === "person" ? (
          <PeopleForm action={join} submit={`Join as ${viewer.name}`} fields={[keyField]} />
        ) : (
          <>
            <PeopleForm
              action={joinNew}
              submit="Make an account and join"
              fields={[...NEW_ACCOUNT_FIELDS, keyField]}
            />
            <p className="pt-4">
              You have an account?{" "}
              <a href={peoplePaths.signIn({ next: peoplePaths.invitation(key) })}>Sign in to join</a>
            </p>
          </>
        )}
      </Kept>
    </PeoplePage>
  );
}
