import { notFound } from "next/navigation";
import { DemandGroups } from "@/components/demands/demand-groups";
import { DemandHistory } from "@/components/demands/demand-history";
import { SupersessionNotes } from "@/components/demands/supersession-notes";
import { PartyName } from "@/components/marks/party-name";
import { Spark } from "@/components/parties/spark";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareDemand } from "@/lib/chart/prepare-demand";
import { groupDemands } from "@/lib/chart/prepare-party-demands";
import { AppError } from "@/lib/errors";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadDemand, loadDemands } from "@/lib/service/load-demand";
import { loadFrame } from "@/lib/service/load-frame";
import type { DemandPage } from "@/lib/service/read-models";
import { HistoryLine } from "../../history/history-line";
import { MissingOrRemoved } from "../../history/missing-or-removed";
import { SavedNotice, WriteTools } from "../../new/write-tools";
import { readReference } from "../../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string; demand: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

async function findPage(props: Props): Promise<DemandPage | null> {
  const [negotiation, { demand }] = await Promise.all([readReference(props), props.params]);
  try {
    return await loadDemand({ negotiation, demand });
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return null;
    throw error;
  }
}

export async function generateMetadata(props: Props) {
  return { title: (await findPage(props))?.demand.title ?? "Not found" };
}

export default async function DemandScreen(props: Props) {
  const negotiation = await readReference(props);
  const [frame, page] = await Promise.all([loadFrame(negotiation), findPage(props)]);
  if (frame === null) notFound();
  if (page === null)
    return MissingOrRemoved({ negotiation, kind: "demand", id: (await props.params).demand });
  const { party, issue, id } = page.demand;
  const related = await loadDemands({ negotiation, party, issue });
  const model = prepareDemand(frame, page);
  const others = related.filter(({ demand }) => demand.id !== id);
  return (
    <>
      <SavedNotice
        {...{ negotiation, searchParams: props.searchParams }}
        historyHref={screenPaths.recordHistory(negotiation, "demand", id)}
      />
      <p className="label pt-5">Demand</p>
      <h1 className="max-w-[1000px]">{model.title}</h1>
      <p className="sub mt-0.5">
        <a href={screenPaths.party(negotiation, party)} className="inline-block min-h-6">
          <PartyName party={model.party} />
        </a>{" "}
        on <a href={screenPaths.issue(negotiation, issue, { party })}>{model.issue.title}</a>
        {model.topic !== null && `, ${model.topic}`}
      </p>
      <SupersessionNotes notes={model.supersessions} />
      <WriteTools
        negotiation={negotiation}
        kind="demand"
        tools={[
          { name: "Revise", href: screenPaths.edit(negotiation, "demand", id) },
          { name: "New statement", href: screenPaths.create(negotiation, "statement", { demand: id }) },
        ]}
      />
      {model.spark !== null && (
        <div className="mt-5" data-print="no">
          <p className="note">100 {model.issue.high}</p>
          <Spark model={model.spark} party={party} height={88} />
          <p className="note mt-1">0 {model.issue.low} · the path of this demand through the rounds</p>
        </div>
      )}
      <section aria-labelledby="history" className="mt-6">
        <h2 id="history" className="border-b border-ink pb-2">
          {model.finding}
        </h2>
        <DemandHistory negotiation={negotiation} model={model} />
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others" className="mt-10">
          <h2 id="others">Its other demands on the issue</h2>
          <DemandGroups
            negotiation={negotiation}
            groups={groupDemands(frame, others, related)}
            showParty={false}
          />
        </section>
      )}
      <RowKeys />
      <HistoryLine negotiation={negotiation} kind="demand" id={id} />
    </>
  );
}
