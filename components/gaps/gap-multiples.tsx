import type { GapMultiplesModel } from "@/lib/chart/prepare-gap-multiples";
import type { Party, Slug } from "@/lib/domain/model";
import { screenPaths } from "@/lib/filters/screen-paths";
import { GapFigure } from "./gap-figure";
import { GapTable } from "./gap-table";
import { OverallGapFigure } from "./overall-gap-figure";
import { PairPicker } from "./pair-picker";

/** The gaps between two parties: the finding, the choice of the pair, a figure per issue, the mean, and the table. */
export function GapMultiples({
  negotiation,
  round,
  parties,
  model,
}: {
  readonly negotiation: Slug;
  readonly round: Slug;
  readonly parties: readonly Pick<Party, "id" | "shortName">[];
  readonly model: GapMultiplesModel;
}) {
  const { a, b, axis, overall } = model;
  const gapHref = screenPaths.compareParties(negotiation, { a: a.id, b: b.id, round });
  return (
    <section aria-labelledby="gaps-finding" className="mt-8">
      <h2 id="gaps-finding">{model.finding}</h2>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="sub">{model.basis}</p>
        <PairPicker action={screenPaths.overview(negotiation)} round={round} parties={parties} a={a} b={b} />
      </div>
      <div className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,270px),1fr))] gap-x-[30px] gap-y-4">
        {model.figures.map((figure) => (
          <GapFigure
            key={figure.issue}
            model={figure}
            axis={axis}
            a={a.id}
            b={b.id}
            issueHref={screenPaths.issue(negotiation, figure.issue)}
            gapHref={gapHref}
          />
        ))}
      </div>
      {overall !== null && <OverallGapFigure model={overall} axis={axis} />}
      <GapTable negotiation={negotiation} table={model.table} />
    </section>
  );
}
