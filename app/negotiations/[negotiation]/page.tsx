import { notFound } from "next/navigation";
import { ChangeList } from "@/components/changes/change-list";
import { GapMultiples } from "@/components/gaps/gap-multiples";
import { PositionMatrix } from "@/components/matrix/position-matrix";
import { RoundHead } from "@/components/rounds/round-head";
import { RoundPicker } from "@/components/rounds/round-picker";
import { RoundStrip } from "@/components/rounds/round-strip";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareChangeList } from "@/lib/chart/prepare-change-list";
import { prepareGapMultiples } from "@/lib/chart/prepare-gap-multiples";
import { prepareMatrix } from "@/lib/chart/prepare-matrix";
import { prepareRoundPicker } from "@/lib/chart/prepare-round-picker";
import { prepareRoundStrip } from "@/lib/chart/prepare-round-strip";
import type { Slug } from "@/lib/domain/model";
import { parseOverviewFilters, type SearchParams } from "@/lib/filters/parse-overview-filters";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadOverview } from "@/lib/service/load-overview";
import type { Frame } from "@/lib/service/read-models";
import { findNextStep } from "./find-next-step";
import { readReference } from "./read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<SearchParams>;
};

/** The layout's template names the negotiation in the titles of the screens below it, not of this one beside it. */
export async function generateMetadata(props: Props) {
  const frame = await loadFrame(await readReference(props));
  return frame === null ? {} : { title: { absolute: `Overview · ${frame.negotiation.name} · Standpoint` } };
}

/** A negotiation as it stood at a round: positions, what changed last, and the gaps between two parties. */
export default async function OverviewPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const known = { rounds: frame.rounds.map(({ id }) => id), parties: frame.parties.map(({ id }) => id) };
  const { round, a, b, notices } = parseOverviewFilters(await searchParams, known);
  if (round === null) return <NothingYet frame={frame} />;
  const overview = await loadOverview({ negotiation, round, a, b });
  const hrefOf = (id: Slug) => screenPaths.overview(negotiation, { round: id, a, b });
  const { rounds, phases } = frame;
  const gaps = prepareGapMultiples({ frame, overview });
  return (
    <>
      <Notices notices={notices} />
      <RowKeys />
      <RoundPicker model={prepareRoundPicker({ rounds, phases, current: overview.round })} hrefOf={hrefOf} />
      <RoundStrip model={prepareRoundStrip({ rounds, phases, chosen: [round] })} hrefOf={hrefOf} />
      <RoundHead round={overview.round} recordHref={screenPaths.round(negotiation, round)} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-11 gap-y-7 pt-4 lg:grid-cols-[minmax(0,1fr)_308px]">
        <div className="order-2 min-w-0 lg:order-1">
          {frame.counts.statements === 0 && (
            <NextStepMessage title="Nothing has been stated yet at any round." step={findNextStep(frame)} />
          )}
          <PositionMatrix negotiation={negotiation} model={prepareMatrix({ frame, overview })} />
          {gaps !== null && (
            <GapMultiples negotiation={negotiation} round={round} parties={frame.parties} model={gaps} />
          )}
        </div>
        <div className="order-1 lg:order-2">
          <ChangeList negotiation={negotiation} model={prepareChangeList({ frame, overview })} />
        </div>
      </div>
    </>
  );
}

function NothingYet({ frame }: { readonly frame: Frame }) {
  return (
    <>
      <h1 className="pt-4">{frame.negotiation.name}</h1>
      <p className="sub max-w-[80ch] pb-4">{frame.negotiation.description}</p>
      <NextStepMessage
        title="Positions, changes and gaps appear here, round by round. There is no round yet."
        step={findNextStep(frame)}
      />
    </>
  );
}
