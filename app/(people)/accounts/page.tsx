import { AccountMenu } from "@/components/people/account-menu";
import { AccountsScreen } from "@/components/people/accounts-screen";
import { LocalNote } from "@/components/people/local-note";
import { PeoplePage } from "@/components/people/people-page";
import { prepareAccounts } from "@/lib/chart/prepare-people-accounts";
import { loadViewer } from "@/lib/service/people/load-viewer";
import { loadAccounts } from "@/lib/service/people/manage-accounts";
import * as actions from "./actions";

export const metadata = { title: "Accounts" };

export default async function AccountsPage() {
  const viewer = loadViewer(null);
  if (viewer.kind === "local")
    return (
      <PeoplePage title="Accounts">
        <LocalNote />
      </PeoplePage>
    );
  const model = prepareAccounts(await loadAccounts());
  return (
    <PeoplePage title={model.finding} menu={<AccountMenu viewer={viewer} negotiation={null} />}>
      <AccountsScreen model={model} actions={actions} />
    </PeoplePage>
  );
}
