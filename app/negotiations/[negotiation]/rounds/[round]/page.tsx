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
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadRound } from "@/lib/service/load-round";

type Props = { readonly params: Promise<{ negotiation: string; round: string }> };

export async function generateMetadata({ params }: Props) {
  const { negotiation, round } = await params;
  const frame = await loadFrame(negotiation);
  return { title: frame?.rounds.find(({ id }) => id === round)?.name ?? "Not found" };
}

/** A round: its record, and everything stated at it with the evidence. */
export default async function RoundPage({ params }: Props) {
  const { negotiation, round: id } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null || !frame.rounds.some((known) => known.id === id)) notFound();
  const page = await loadRound({ negotiation, round: id });
  const { rounds, phases } = frame;
  const hrefOf = (round: Slug) => screenPaths.round(negotiation, round);
  const model = prepareRoundRecord(frame, page);
  return (
    <>
      <RowKeys />
      <RoundPicker model={prepareRoundPicker({ rounds, phases, current: page.round })} hrefOf={hrefOf} />
      <RoundStrip model={prepareRoundStrip({ rounds, phases, chosen: [id] })} hrefOf={hrefOf} />
      <RoundHead round={page.round} recordHref={null} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 pt-4 lg:grid-cols-[minmax(0,1fr)_308px]">
        <RoundStatements negotiation={negotiation} model={model} />
        <RoundRecord
          negotiation={negotiation}
          round={id}
          previous={page.previous?.id ?? null}
          model={model}
        />
      </div>
    </>
  );
}
