import { PartyName } from "@/components/marks/party-name";
import { CodingsTable } from "@/components/statements/codings-table";
import { EvidenceList } from "@/components/statements/evidence-list";
import { StatementCodes } from "@/components/statements/statement-codes";
import { StatementThread } from "@/components/statements/statement-thread";
import { prepareStatement } from "@/lib/chart/prepare-statement";
import { AppError } from "@/lib/errors";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadStatement } from "@/lib/service/load-statement";
import { HistoryLine } from "../../history/history-line";
import { MissingOrRemoved } from "../../history/missing-or-removed";
import { SavedNotice, WriteTools } from "../../new/write-tools";
import { readReference } from "../../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string; statement: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

async function findModel(props: Props) {
  const [negotiation, { statement }] = await Promise.all([readReference(props), props.params]);
  const frame = await loadFrame(negotiation);
  if (frame === null) return null;
  try {
    const page = await loadStatement({ negotiation, statement });
    return { model: prepareStatement(frame, page), version: page.version };
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

export async function generateMetadata(props: Props) {
  return { title: (await findModel(props))?.model.title ?? "Not found" };
}

export default async function StatementScreen(props: Props) {
  const negotiation = await readReference(props);
  const found = await findModel(props);
  if (found === null) {
    const { statement: id } = await props.params;
    return MissingOrRemoved({ negotiation, kind: "statement", id });
  }
  const { model, version } = found;
  return (
    <article>
      <SavedNotice
        {...{ negotiation, searchParams: props.searchParams }}
        historyHref={screenPaths.recordHistory(negotiation, "statement", version.statement.id)}
      />
      <p className="label pt-5">Statement</p>
      <p className="sub flex flex-wrap items-baseline gap-x-2">
        <a href={screenPaths.party(negotiation, model.party.id)} className="inline-block min-h-6">
          <PartyName party={model.party} hollow={model.hollow} />
        </a>
        <span>
          on{" "}
          <a href={screenPaths.issue(negotiation, model.issue.id, { statement: version.statement.id })}>
            {model.issue.title}
          </a>
          , {model.day}, at <a href={model.round.href}>{model.round.name}</a>
        </span>
      </p>
      <h1 className="max-w-[1000px] pt-1">{version.statement.text}</h1>
      <p className="sub mt-2 max-w-[90ch]">
        {model.said}. {version.statement.context}
      </p>
      <WriteTools
        negotiation={negotiation}
        kind="statement"
        tools={[
          { name: "Revise", href: screenPaths.edit(negotiation, "statement", version.statement.id) },
          {
            name: "New statement on this demand",
            href: screenPaths.create(negotiation, "statement", { demand: version.statement.demand }),
          },
        ]}
      />
      {model.caveat !== null && <p className="mt-2 font-semibold">{model.caveat}</p>}
      <div className="mt-6 grid gap-x-11 gap-y-8 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_400px]">
        <div>
          <h2 className="border-b border-ink pb-1.5">What it rests on</h2>
          <div className="mt-3">
            <EvidenceList evidence={model.evidence} party={model.party.id} />
          </div>
          {model.agreement !== null && (
            <section aria-labelledby="codings" className="mt-4">
              <h2 id="codings" className="pb-2">
                {model.agreement}
              </h2>
              <CodingsTable codings={model.codings} />
              {model.adjudication !== null && (
                <p className="sub mt-2 max-w-[70ch]">
                  Adjudicated by {model.adjudication.by}: {model.adjudication.reason}
                </p>
              )}
            </section>
          )}
        </div>
        <section aria-labelledby="codes">
          <h2 id="codes" className="mb-3 border-b border-ink pb-1.5">
            How it is coded
          </h2>
          <StatementCodes model={model} />
        </section>
      </div>
      <StatementThread model={model} wording={version.wording} />
      <HistoryLine negotiation={negotiation} kind="statement" id={version.statement.id} />
    </article>
  );
}
