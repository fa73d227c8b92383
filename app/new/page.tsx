import type { Metadata } from "next";
import { RecordForm } from "@/components/forms/record-form";
import { AccountMenu } from "@/components/people/account-menu";
import { Masthead } from "@/components/ui/masthead";
import { SkipLink } from "@/components/ui/skip-link";
import { requireInstallationRight } from "@/lib/auth/require-right";
import { prepareNewNegotiationForm } from "@/lib/chart/prepare-negotiation-form-new";
import { screenPaths } from "@/lib/filters/screen-paths";
import { listNegotiations } from "@/lib/service/list-negotiations";
import { loadViewer } from "@/lib/service/people/load-viewer";
import { sendNewNegotiation } from "./actions";

export const metadata: Metadata = { title: "New negotiation" };

/** Creates a negotiation, empty or with the frame of another. */
export default async function NewNegotiationPage() {
  requireInstallationRight("create-negotiation");
  const model = prepareNewNegotiationForm(await listNegotiations());
  return (
    <>
      <SkipLink />
      <div className="page">
        <Masthead home={screenPaths.negotiations()} negotiation={null} screens={[]}>
          <div className="ml-auto">
            <AccountMenu viewer={loadViewer(null)} negotiation={null} />
          </div>
        </Masthead>
        <main id="content" className="pb-16">
          <h1 className="pt-5">{model.title}</h1>
          <RecordForm model={model} action={sendNewNegotiation} firstKey={crypto.randomUUID()} />
        </main>
      </div>
    </>
  );
}
