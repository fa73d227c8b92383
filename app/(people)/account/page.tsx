import { AccountMenu } from "@/components/people/account-menu";
import { AccountScreen } from "@/components/people/account-screen";
import { LocalNote } from "@/components/people/local-note";
import { PeoplePage } from "@/components/people/people-page";
import { prepareAccount } from "@/lib/chart/prepare-people-account";
import { loadAccount } from "@/lib/service/people/load-account";
import { loadViewer } from "@/lib/service/people/load-viewer";
import { requestPlace } from "../request-place";
import * as actions from "./actions";

export const metadata = { title: "Your account" };

export default async function AccountPage() {
  const viewer = loadViewer(null);
  if (viewer.kind === "local")
    return (
      <PeoplePage title="Your account">
        <LocalNote />
      </PeoplePage>
    );
  const account = await loadAccount((await requestPlace()).cookies);
  return (
    <PeoplePage title={account.name} menu={<AccountMenu viewer={viewer} negotiation={null} />}>
      <AccountScreen
        name={account.name}
        email={account.email}
        model={prepareAccount(account, new Date())}
        negotiations={account.negotiations}
        actions={actions}
      />
    </PeoplePage>
  );
}
