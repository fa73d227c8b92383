import { redirect } from "next/navigation";
import { Masthead } from "@/components/ui/masthead";
import { StateMessage } from "@/components/ui/state-message";
import { screenPaths } from "@/lib/filters/screen-paths";
import { listNegotiations } from "@/lib/service/list-negotiations";

/** The negotiations that are kept; with one alone, that one. */
export default async function HomePage() {
  const negotiations = await listNegotiations();
  const only = negotiations.length === 1 ? negotiations[0] : undefined;
  if (only !== undefined) redirect(screenPaths.overview(only.id));
  return (
    <div className="page">
      <Masthead home="/" negotiation={null} screens={[]} />
      <main id="content">
        <h1 className="py-4">Negotiations</h1>
        {negotiations.length === 0 && (
          <StateMessage title="No negotiation is kept here yet.">
            <p>Load a dataset with the importer: the README says how.</p>
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
