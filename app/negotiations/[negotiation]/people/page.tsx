import { LocalNote } from "@/components/people/local-note";
import { MembersScreen } from "@/components/people/members-screen";
import { isTeam } from "@/lib/auth/team";
import { prepareMembers } from "@/lib/chart/prepare-people-members";
import { loadPeople } from "@/lib/service/people/load-people";
import * as actions from "./actions";

export const metadata = { title: "People" };

/** Who belongs to the negotiation, for those who may change it. */
export default async function PeoplePage({ params }: { readonly params: Promise<{ negotiation: string }> }) {
  const { negotiation } = await params;
  if (!isTeam())
    return (
      <>
        <h1 className="pt-5">People</h1>
        <LocalNote />
      </>
    );
  const model = prepareMembers(await loadPeople(negotiation));
  return (
    <>
      <h1 className="pt-5">{model.finding}</h1>
      <MembersScreen
        model={model}
        actions={{
          changeRole: actions.changeRole.bind(null, negotiation),
          letGo: actions.letGo.bind(null, negotiation),
          makePasswordLink: actions.makePasswordLink.bind(null, negotiation),
          invite: actions.invite.bind(null, negotiation),
          revokeInvitation: actions.revokeInvitation.bind(null, negotiation),
          turnReading: actions.turnReading.bind(null, negotiation),
        }}
      />
    </>
  );
}
