import { redirect, unauthorized } from "next/navigation";
import { AccountMenu } from "@/components/people/account-menu";
import { Masthead } from "@/components/ui/masthead";
import { StateMessage } from "@/components/ui/state-message";
import { currentActor } from "@/lib/auth/current-actor";
import { mayInstall } from "@/lib/auth/policy";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { listNegotiations } from "@/lib/service/list-negotiations";
import { loadViewer } from "@/lib/service/people/load-viewer";

type Props = { readonly searchParams: Promise<ScreenQuery> };

/** The negotiations that are kept; with one alone, that one, unless the list is asked for. */
export default async function HomePage({ searchParams }: Props) {
  const [negotiations, query] = await Promise.all([listNegotiations(), searchParams]);
  const only = negotiations.length === 1 ? negotiations[0] : undefined;
  if (only !== undefined && query.all === undefined) redirect(screenPaths.overview(only.id));
  const viewer = loadViewer(null);
  if (viewer.kind === "nobody" && negotiations.length === 0) unauthorized();
  const mayCreate = mayInstall(currentActor(), "create-negotiation");
  return (
    <div className="page">
      <Masthead home="/" negotiation={null} screens={[]}>
        <div className="ml-auto">
          <AccountMenu viewer={viewer} negotiation={null} />
        </div>
      </Masthead>
      <main id="content">
        <div className="flex items-baseline justify-between gap-4">
          <h1 className="py-4">Negotiations</h1>
          {mayCreate && (
            <a href={screenPaths.newNegotiation()} className="inline-block min-h-6 shrink-0 text-[14px]">
              New negotiation
            </a>
          )}
        </div>
        {negotiations.length === 0 && viewer.kind === "person" && !viewer.managesAccounts && (
          <StateMessage title="No negotiation is open to you yet.">
            <p>Whoever owns one can invite you.</p>
          </StateMessage>
        )}
        {negotiations.length === 0 && (viewer.kind !== "person" || viewer.managesAccounts) && (
          <StateMessage
            title="No negotiation is kept here yet."
            actions={mayCreate ? [{ name: "New negotiation", href: screenPaths.newNegotiation() }] : []}
          >
            <p>Create one here, or load a dataset with the importer: the README says how.</p>
          </StateMessage>
        )}
        <ul>
          {negotiations.map(({ id, name, description }) => (
            <li key={id} className="border-t border-rule py-3">
              <h2>
                <a href={screenPaths.overview(id)}>{name}</a>
              </h2>
              <p className="sub max-w-[80ch]">{description}</p>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}
