import { notFound } from "next/navigation";
import { RecordFields } from "@/components/statements/record-fields";
import { StatementItem } from "@/components/statements/statement-item";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareSource } from "@/lib/chart/prepare-source";
import { AppError } from "@/lib/errors";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadSource } from "@/lib/service/load-source";
import type { SourcePage } from "@/lib/service/read-models";
import { HistoryLine } from "../../history/history-line";
import { MissingOrRemoved } from "../../history/missing-or-removed";
import { SavedNotice, WriteTools } from "../../new/write-tools";
import { readReference } from "../../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string; source: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

async function findPage(props: Props): Promise<SourcePage | null> {
  const [negotiation, { source }] = await Promise.all([readReference(props), props.params]);
  try {
    return await loadSource({ negotiation, source });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

export async function generateMetadata(props: Props) {
  return { title: (await findPage(props))?.source.title ?? "Not found" };
}

export default async function SourceScreen(props: Props) {
  const negotiation = await readReference(props);
  const [frame, page] = await Promise.all([loadFrame(negotiation), findPage(props)]);
  if (frame === null) notFound();
  if (page === null)
    return MissingOrRemoved({ negotiation, kind: "source", id: (await props.params).source });
  const model = prepareSource(frame, page);
  return (
    <>
      <SavedNotice
        {...{ negotiation, searchParams: props.searchParams }}
        historyHref={screenPaths.recordHistory(negotiation, "source", page.source.id)}
      />
      <p className="label pt-5">
        <a href={screenPaths.sources(negotiation)}>Source</a>
      </p>
      <h1 className="max-w-[1000px] wrap-anywhere">{model.title}</h1>
      <WriteTools
        negotiation={negotiation}
        kind="source"
        tools={[
          { name: "Revise", href: screenPaths.edit(negotiation, "source", page.source.id) },
          {
            name: "New statement from this source",
            href: screenPaths.create(negotiation, "statement", { source: page.source.id }),
          },
        ]}
      />
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
      <HistoryLine negotiation={negotiation} kind="source" id={page.source.id} />
    </>
  );
}
