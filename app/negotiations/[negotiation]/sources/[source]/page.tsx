import { notFound } from "next/navigation";
import { RecordFields } from "@/components/statements/record-fields";
import { StatementItem } from "@/components/statements/statement-item";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareSource } from "@/lib/chart/prepare-source";
import { AppError } from "@/lib/errors";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadSource } from "@/lib/service/load-source";
import type { SourcePage } from "@/lib/service/read-models";

type Props = { readonly params: Promise<{ negotiation: string; source: string }> };

async function findPage({ params }: Props): Promise<SourcePage | null> {
  try {
    return await loadSource(await params);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

export async function generateMetadata(props: Props) {
  return { title: (await findPage(props))?.source.title ?? "Not found" };
}

export default async function SourceScreen(props: Props) {
  const { negotiation } = await props.params;
  const [frame, page] = await Promise.all([loadFrame(negotiation), findPage(props)]);
  if (frame === null || page === null) notFound();
  const model = prepareSource(frame, page);
  return (
    <>
      <p className="label pt-5">
        <a href={screenPaths.sources(negotiation)}>Source</a>
      </p>
      <h1 className="max-w-[1000px] wrap-anywhere">{model.title}</h1>
      <div className="mt-5 grid gap-x-11 gap-y-7 grid-cols-[minmax(0,1fr)] lg:grid-cols-[400px_minmax(0,1fr)]">
        <section aria-label="Record">
          <RecordFields fields={model.fields} />
          {model.url !== null && (
            <p className="mt-2 text-[14px]">
              <a href={model.url} target="_blank" rel="noreferrer" className="inline-block min-h-6">
                Open the page
              </a>{" "}
              <span className="note">in a new tab, on {model.host}</span>
            </p>
          )}
          {model.rounds.length > 0 && (
            <>
              <h2 className="mt-6 text-[15px]">Cited in the record of</h2>
              <ul className="text-[14px]">
                {model.rounds.map(({ id, name, href }) => (
                  <li key={id} className="py-0.5">
                    <a href={href} className="inline-block min-h-6">
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section aria-labelledby="rests">
          <h2 id="rests" className="border-b border-ink pb-1.5">
            {model.finding}
          </h2>
          {model.statements.map((statement) => {
            const party = frame.parties.find(({ id }) => id === statement.party);
            const issue = frame.issues.find(({ id }) => id === statement.issue);
            return party === undefined ? null : (
              <div key={statement.id} className="border-b border-rule">
                <StatementItem
                  negotiation={negotiation}
                  statement={statement}
                  party={party}
                  {...(issue === undefined ? {} : { issue })}
                  showDemand
                />
              </div>
            );
          })}
        </section>
      </div>
      <RowKeys />
    </>
  );
}
