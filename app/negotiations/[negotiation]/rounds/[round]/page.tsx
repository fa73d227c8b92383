import { notFound } from "next/navigation";
import { RoundHead } from "@/components/rounds/round-head";
import { RoundPicker } from "@/components/rounds/round-picker";
import { RoundRecord } from "@/components/rounds/round-record";
import { RoundStatements } from "@/components/rounds/round-statements";
import { RoundStrip } from "@/components/rounds/round-strip";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareRoundPicker } from "@/lib/chart/prepare-round-picker";
import { prepareRoundRecord } from "@/lib/chart/prepare-round-record";
import { prepareRoundStrip } from "@/lib/chart/prepare-round-strip";
import type { Slug } from "@/lib/domain/model";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadRound } from "@/lib/service/load-round";
import { HistoryLine } from "../../history/history-line";
import { MissingOrRemoved } from "../../history/missing-or-removed";
import { SavedNotice, WriteTools } from "../../new/write-tools";
import { readReference } from "../../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string; round: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export async function generateMetadata(props: Props) {
  const [negotiation, { round }] = await Promise.all([readReference(props), props.params]);
  const frame = await loadFrame(negotiation);
  return { title: frame?.rounds.find(({ id }) => id === round)?.name ?? "Not found" };
}

/** A round: its record, and everything stated at it with the evidence. */
export default async function RoundPage(props: Props) {
  const [negotiation, { round: id }] = await Promise.all([readReference(props), props.params]);
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  if (!frame.rounds.some((known) => known.id === id))
    return MissingOrRemoved({ negotiation, kind: "round", id });
  const page = await loadRound({ negotiation, round: id });
  const { rounds, phases } = frame;
  const hrefOf = (round: Slug) => screenPaths.round(negotiation, round);
  const model = prepareRoundRecord(frame, page);
  return (
    <>
      <SavedNotice
        {...{ negotiation, searchParams: props.searchParams }}
        historyHref={screenPaths.recordHistory(negotiation, "round", id)}
      />
      <RowKeys />
      <RoundPicker model={prepareRoundPicker({ rounds, phases, current: page.round })} hrefOf={hrefOf} />
      <RoundStrip model={prepareRoundStrip({ rounds, phases, chosen: [id] })} hrefOf={hrefOf} />
      <RoundHead round={page.round} recordHref={null} />
      <WriteTools
        negotiation={negotiation}
        kind="round"
        tools={[{ name: "Revise", href: screenPaths.edit(negotiation, "round", id) }]}
      />
      <WriteTools
        negotiation={negotiation}
        kind="statement"
        tools={[
          {
            name: "New statement at this round",
            href: screenPaths.create(negotiation, "statement", { round: id }),
          },
        ]}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 pt-4 lg:grid-cols-[minmax(0,1fr)_308px]">
        <RoundStatements negotiation={negotiation} model={model} />
        <RoundRecord
          negotiation={negotiation}
          round={id}
          previous={page.previous?.id ?? null}
          model={model}
        />
      </div>
      <HistoryLine negotiation={negotiation} kind="round" id={id} />
    </>
  );
}
