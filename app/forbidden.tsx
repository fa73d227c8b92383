import { AccountMenu } from "@/components/people/account-menu";
import { PeoplePage } from "@/components/people/people-page";
import { StateMessage } from "@/components/ui/state-message";
import { loadViewer } from "@/lib/service/people/load-viewer";

/** In place of a screen that one's role does not include. */
export default function Forbidden() {
  return (
    <PeoplePage title="Not open to you" menu={<AccountMenu viewer={loadViewer(null)} negotiation={null} />}>
      <title>Not open to you · Standpoint</title>
      <StateMessage
        title="Your role does not include this page."
        actions={[{ name: "What is open to you", href: "/" }]}
      >
        <p>
          An owner of the negotiation, or an administrator of this installation, can give you another role.
        </p>
      </StateMessage>
    </PeoplePage>
  );
}
