import type { TrajectoryModel } from "@/lib/chart/prepare-trajectory";
import type { Party, Slug } from "@/lib/domain/model";
import type { TrajectoryFilters } from "@/lib/filters/parse-trajectory-filters";
import { screenPaths } from "@/lib/filters/screen-paths";
import { writeTrajectoryQuery } from "@/lib/filters/write-trajectory-query";
import { ChartFrame } from "./chart-frame";
import { ChartKey } from "./chart-key";
import { StatementTable } from "./statement-table";
import { TrajectoryFigure } from "./trajectory-figure";

/** The chart of an issue, how it is read, and the statements behind it. */
export function TrajectorySection({
  negotiation,
  issue,
  model,
  parties,
  filters,
}: {
  readonly negotiation: Slug;
  readonly issue: Slug;
  readonly model: TrajectoryModel;
  readonly parties: readonly Party[];
  readonly filters: TrajectoryFilters;
}) {
  const { frame, plot, table } = model;
  const query = writeTrajectoryQuery(filters, parties);
  const { axis: _axis, rows: _rows, ...ofTable } = query;
  const keyed = plot.drawingOrder.at(-1);
  const file = `${negotiation}-${issue}`;
  return (
    <>
      <TrajectoryFigure
        negotiation={negotiation}
        model={plot}
        ribbon={frame.ribbon}
        save={{
          title: model.finding,
          imprint: model.imprint,
          csv: screenPaths.issueTable(negotiation, issue, ofTable),
          name: file,
        }}
      >
        <ChartFrame frame={frame} gap={plot.gap} />
      </TrajectoryFigure>
      <p className="note mt-2 lg:hidden">
        Scale:{" "}
        {frame.anchors.map(({ at, text }) => (
          <span key={at}>
            <b className="font-semibold text-ink2">{at}</b> {text}{" "}
          </span>
        ))}
      </p>
      {keyed !== undefined && <ChartKey party={keyed} withReadings={filters.basis === "readings"} />}
      <section aria-labelledby="statements" className="mt-9">
        <h2 id="statements">The statements behind the lines</h2>
        <p className="sub">
          {table.summary}{" "}
          {table.hidden > 0 && (
            <a href={screenPaths.issue(negotiation, issue, { ...query, rows: "all" })}>show all</a>
          )}
          {table.hidden === 0 && filters.allRows && (
            <a href={screenPaths.issue(negotiation, issue, { ...query, rows: null })}>
              show the last rounds only
            </a>
          )}
        </p>
        <StatementTable
          negotiation={negotiation}
          caption={table.summary}
          statements={table.rows}
          parties={parties}
        />
      </section>
    </>
  );
}
