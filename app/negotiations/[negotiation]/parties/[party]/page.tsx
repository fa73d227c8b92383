import { notFound } from "next/navigation";
import { DemandGroups } from "@/components/demands/demand-groups";
import { PartyMark } from "@/components/marks/party-mark";
import { PartyLedger } from "@/components/parties/party-ledger";
import { PartyPositions } from "@/components/parties/party-positions";
import { NoRoundYet } from "@/components/ui/no-round-yet";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareParty } from "@/lib/chart/prepare-party";
import { groupDemands } from "@/lib/chart/prepare-party-demands";
import { preparePartyLedger } from "@/lib/chart/prepare-party-ledger";
import { preparePartyPositions } from "@/lib/chart/prepare-party-positions";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadLedger } from "@/lib/service/load-ledger";
import { loadOverview } from "@/lib/service/load-overview";
import { loadParty } from "@/lib/service/load-party";
import { findNextStep } from "../../find-next-step";
import { HistoryLine } from "../../history/history-line";
import { MissingOrRemoved } from "../../history/missing-or-removed";
import { SavedNotice, WriteTools } from "../../new/write-tools";
import { readReference } from "../../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string; party: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export async function generateMetadata(props: Props) {
  const [negotiation, { party }] = await Promise.all([readReference(props), props.params]);
  const frame = await loadFrame(negotiation);
  return { title: frame?.parties.find(({ id }) => id === party)?.shortName ?? "Not found" };
}

export default async function PartyScreen(props: Props) {
  const [negotiation, { party: id }] = await Promise.all([readReference(props), props.params]);
  const frame = await loadFrame(negotiation);
  const party = frame?.parties.find((one) => one.id === id);
  if (frame === null) notFound();
  if (party === undefined) return MissingOrRemoved({ negotiation, kind: "party", id });
  const round = frame.rounds.at(-1);
  const saved = (
    <SavedNotice
      {...{ negotiation, searchParams: props.searchParams }}
      historyHref={screenPaths.recordHistory(negotiation, "party", id)}
    />
  );
  const revise = (
    <WriteTools
      negotiation={negotiation}
      kind="party"
      tools={[{ name: "Revise", href: screenPaths.edit(negotiation, "party", id) }]}
    />
  );
  if (round === undefined)
    return (
      <>
        {saved}
        <NoRoundYet kind="Party" name={party.name} party={id} step={findNextStep(frame)} />
        {revise}
      </>
    );
  const [page, overview, ledger] = await Promise.all([
    loadParty({ negotiation, party: id }),
    loadOverview({ negotiation, round: round.id, a: null, b: null }),
    loadLedger(negotiation),
  ]);
  const head = prepareParty({ frame, page, round });
  const moved = preparePartyLedger(frame, { ledger, party: id });
  return (
    <>
      {saved}
      <p className="label pt-5">Party</p>
      <h1 className="flex items-center gap-2.5">
        <PartyMark party={id} size={20} /> {head.name}
      </h1>
      <p className="sub">{head.about}</p>
      {revise}
      <section aria-labelledby="positions" className="mt-6">
        <h2 id="positions">{head.finding}</h2>
        <p className="note mt-0.5 mb-3">{head.basis}</p>
        <PartyPositions
          negotiation={negotiation}
          party={id}
          rows={preparePartyPositions({ frame, page, last: overview.cells, round })}
          caption={`Stated positions of ${head.name} by issue`}
          firstRound="Since the first round"
          lastRound="In the last round"
        />
      </section>
      {moved !== null && <PartyLedger negotiation={negotiation} party={id} model={moved} />}
      <section aria-labelledby="demands" className="mt-10">
        <h2 id="demands">Its demands, by issue</h2>
        {page.demands.length === 0 && (
          <StateMessage
            title={`No demand of ${head.name} is kept here yet.`}
            actions={[{ name: "Demands of all parties", href: screenPaths.demands(negotiation) }]}
          />
        )}
        <DemandGroups
          negotiation={negotiation}
          groups={groupDemands(frame, page.demands)}
          showParty={false}
        />
      </section>
      <RowKeys />
      <HistoryLine negotiation={negotiation} kind="party" id={id} />
    </>
  );
}
