import Link from "next/link";
import type { ReactNode } from "react";
import { FirmnessBars } from "@/components/marks/firmness-bars";
import { PartyName } from "@/components/marks/party-name";
import { RoundKeys } from "@/components/rounds/round-keys";
import { RoundStrip } from "@/components/rounds/round-strip";
import { RowKeys } from "@/components/ui/row-keys";
import type {
  PartyComparisonModel,
  PartyComparisonRow,
  PartySide,
} from "@/lib/chart/prepare-party-comparison";
import type { RoundStripModel } from "@/lib/chart/prepare-round-strip";
import type { Slug } from "@/lib/domain/model";
import { FIRMNESS_WORDS } from "@/lib/format/codebook-words";
import { ComparisonSide } from "./comparison-side";
import { Dumbbell } from "./dumbbell";

/** Two parties at one round, issue by issue: the distance, both positions and both wordings. */
export function PartyComparisonScreen({
  negotiation,
  model,
  strip,
  hrefOf,
  ways,
  pickers,
}: {
  readonly negotiation: Slug;
  readonly model: PartyComparisonModel;
  readonly strip: RoundStripModel;
  /** Where a round's bar leads. */
  readonly hrefOf: (round: Slug) => string;
  readonly ways: ReactNode;
  readonly pickers: ReactNode;
}) {
  return (
    <>
      <RowKeys />
      <RoundKeys previous={model.earlier} next={model.later} />
      <div className="flex flex-wrap items-baseline gap-x-7 gap-y-1 pt-3.5 pb-2" data-print="no">
        {ways}
        {pickers}
        <Link
          href={model.swap}
          prefetch={false}
          scroll={false}
          className="inline-block min-h-6 text-[13.5px] text-ink2"
        >
          swap
        </Link>
      </div>
      <RoundStrip model={strip} hrefOf={hrefOf} />
      <div className="py-4 md:py-5">
        <h1>{model.finding}</h1>
        <p className="sub mt-2">{model.coverage}</p>
      </div>
      <div className="border-t border-ink">
        {model.rows.map((row) => (
          <Row key={row.id} negotiation={negotiation} row={row} />
        ))}
      </div>
      <p className="note mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <span>hollow: reported, not the party’s own words</span>
        <span>dotted line and tick: the fallback that the party itself signalled</span>
        <span data-print="no">
          <kbd>j</kbd> <kbd>k</kbd> rows, <kbd>←</kbd> <kbd>→</kbd> rounds
        </span>
      </p>
    </>
  );
}

function Row({ negotiation, row }: { readonly negotiation: Slug; readonly row: PartyComparisonRow }) {
  return (
    <article
      id={row.id}
      data-row
      data-keep
      className="group/row scroll-mt-4 border-b border-rule py-3.5 md:grid md:grid-cols-2 md:gap-x-7 md:gap-y-3 lg:grid-cols-[168px_312px_minmax(0,1fr)_minmax(0,1fr)] print:grid print:grid-cols-2 print:gap-x-5"
    >
      <div>
        <h2>{row.title}</h2>
        <p className="mt-0.5 text-[14px] leading-[20px] font-semibold">{row.gap}</p>
        {row.fallbacks !== null && <p className="note">{row.fallbacks}</p>}
      </div>
      <div className="mt-2 px-1.5 md:mt-0">
        <Dumbbell model={row.dumbbell} />
      </div>
      <Side negotiation={negotiation} side={row.a} />
      <Side negotiation={negotiation} side={row.b} />
      <details className="mt-2 text-[13px] md:hidden print:hidden">
        <summary className="min-h-6 cursor-pointer underline decoration-rule2 underline-offset-3">
          Quotes and sources
        </summary>
      </details>
    </article>
  );
}

function Side({ negotiation, side }: { readonly negotiation: Slug; readonly side: PartySide }) {
  const { party, position, firmness, age } = side;
  return (
    <div data-party={party.id} className="mt-3 md:mt-0">
      <h3 className="flex flex-wrap items-baseline gap-x-2.5">
        <PartyName party={party} />
        <span className="text-[14px] font-normal text-ink2">{position}</span>
      </h3>
      <p className="mb-1 text-[12.5px] leading-[17px] text-ink2">
        {firmness !== null && (
          <>
            <FirmnessBars firmness={firmness} named={false} />{" "}
            <span className="sr-only">firmness {firmness} of 5,</span> {FIRMNESS_WORDS[firmness]}
          </>
        )}
        {age !== null && <span className="text-ink3">, stated {age}</span>}
      </p>
      {side.side !== null && (
        <ComparisonSide
          negotiation={negotiation}
          party={party.id}
          label="Said"
          side={side.side}
          wording={null}
          place="after"
        />
      )}
    </div>
  );
}
