import type { ReactNode } from "react";
import { RoundKeys } from "@/components/rounds/round-keys";
import { RoundStrip } from "@/components/rounds/round-strip";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import type { BetweenModel } from "@/lib/chart/prepare-between";
import type { ComparisonModel } from "@/lib/chart/prepare-comparison";
import type { RoundOptions } from "@/lib/chart/prepare-round-options";
import type { RoundStripModel } from "@/lib/chart/prepare-round-strip";
import type { Slug } from "@/lib/domain/model";
import type { CompareFilters as Filters } from "@/lib/filters/parse-compare-filters";
import { screenPaths } from "@/lib/filters/screen-paths";
import { CompareFilters } from "./compare-filters";
import { ComparisonGroup } from "./comparison-group";
import { ComparisonKey } from "./comparison-key";
import type { RowHeading } from "./comparison-row";
import { ComparisonTally } from "./comparison-tally";
import { CopyAs } from "./copy-as";
import { RoundPickers } from "./round-pickers";
import { UnscaledDemands } from "./unscaled-demands";

const HEADINGS = { issue: "party", party: "issue", size: "both" } as const satisfies Record<
  Filters["order"],
  RowHeading
>;

/** The comparison of two rounds, whole. */
export function ComparisonScreen({
  negotiation,
  filters,
  model,
  strip,
  options,
  between,
  keyParty,
  hrefOf,
  ways,
}: {
  readonly negotiation: Slug;
  readonly filters: Filters;
  readonly model: ComparisonModel;
  readonly strip: RoundStripModel;
  readonly options: RoundOptions;
  /** By id of the row; rows that are not open are left out. */
  readonly between: Readonly<Record<string, BetweenModel>>;
  /** The party whose marker the key shows. */
  readonly keyParty: Slug;
  /** Where a round's bar leads. */
  readonly hrefOf: (round: Slug) => string;
  readonly ways: ReactNode;
}) {
  const { parties, issues, classes, basis, order } = filters;
  const kept = Object.entries({
    party: parties.join(","),
    issue: issues.join(","),
    class: classes.join(","),
    basis,
    order,
  })
    .map(([name, value]) => ({ name, value }))
    .filter(({ value }) => value !== "");
  return (
    <>
      <RowKeys />
      <RoundKeys previous={model.stepTo.earlier} next={model.stepTo.later} />
      <RoundKeys previous={model.stepFrom.earlier} next={model.stepFrom.later} shift />
      <div className="flex flex-wrap items-baseline gap-x-7 gap-y-1 pt-3.5 pb-2">
        {ways}
        <RoundPickers
          action={screenPaths.compare(negotiation)}
          from={filters.from}
          to={filters.to}
          options={options}
          kept={kept}
        />
        <div
          className="ml-auto flex flex-wrap items-baseline gap-x-4 text-[13.5px] text-ink2 max-md:ml-0"
          data-print="no"
        >
          <CopyAs
            forms={[
              { name: "link", href: null },
              { name: "Markdown", href: model.markdown },
              { name: "CSV", href: model.csv },
            ]}
          />
          <a href={model.csv} download className="inline-block min-h-6">
            Save CSV
          </a>
        </div>
      </div>
      <p className="hidden text-[14px] print:block">
        Before: {model.from}. After: {model.to}.
      </p>
      <RoundStrip model={strip} hrefOf={hrefOf} />
      <div className="grid items-start gap-x-10 gap-y-3.5 py-4 md:py-5 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
        <div>
          <h1>{model.finding}</h1>
          <p className="sub mt-2 max-w-[58ch]">{model.coverage}</p>
        </div>
        {model.tally.length > 0 && <ComparisonTally rows={model.tally} />}
      </div>
      <CompareFilters groups={model.filters} />
      {model.nothing !== null && (
        <StateMessage title={model.nothing.title} actions={model.nothing.actions}>
          {model.nothing.text}
        </StateMessage>
      )}
      {model.groups.map((group) => (
        <ComparisonGroup
          key={group.id}
          negotiation={negotiation}
          group={group}
          heading={HEADINGS[order]}
          between={between}
        />
      ))}
      {model.unscaled !== null && <UnscaledDemands negotiation={negotiation} model={model.unscaled} />}
      {model.nothing === null && <ComparisonKey party={keyParty} />}
    </>
  );
}
