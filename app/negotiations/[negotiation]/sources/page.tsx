import Link from "next/link";
import { notFound } from "next/navigation";
import { SourcesTable } from "@/components/sources/sources-table";
import { ChoiceRow } from "@/components/ui/choice-row";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareSources } from "@/lib/chart/prepare-sources";
import { parseSourceFilters } from "@/lib/filters/parse-source-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadSources } from "@/lib/service/load-source";
import { findNextStep } from "../find-next-step";
import { WriteTools } from "../new/write-tools";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Sources" };

export default async function SourcesPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const sources = await loadSources(negotiation);
  if (sources.length === 0) {
    return (
      <>
        <h1 className="pt-5 pb-4">No sources yet</h1>
        <NextStepMessage
          title="Every statement rests on a source; they stand here, newest first."
          step={findNextStep(frame)}
        />
      </>
    );
  }
  const filters = parseSourceFilters(
    await searchParams,
    sources.map(({ id }) => id),
  );
  const model = prepareSources({ negotiation, sources, filters });
  return (
    <>
      <Notices notices={filters.notices} />
      <h1 className="pt-5">{model.heading}</h1>
      <p className="sub">{model.basis}</p>
      <WriteTools
        negotiation={negotiation}
        kind="source"
        tools={[{ name: "New source", href: screenPaths.create(negotiation, "source") }]}
      />
      <div className="mt-4 mb-4 flex flex-col gap-y-1 border-y border-rule2 py-2">
        <ChoiceRow label="Reliability" choices={model.reliabilities} />
        <ChoiceRow label="Kind" choices={model.kinds} />
      </div>
      {model.rows.length === 0 ? (
        <StateMessage
          title="No source fits these filters."
          actions={[{ name: "All sources", href: model.all }]}
        />
      ) : (
        <SourcesTable
          negotiation={negotiation}
          rows={model.rows}
          caption={`${model.heading}, ${model.shown}`}
        />
      )}
      <nav aria-label="Pages of the list" className="mt-4 flex gap-6 text-[14px]" data-print="no">
        <span className="text-ink2">{model.shown}</span>
        {model.first !== null && (
          <Link href={model.first} prefetch={false} className="inline-block min-h-6">
            From the beginning
          </Link>
        )}
        {model.next !== null && (
          <Link href={model.next} prefetch={false} rel="next" className="inline-block min-h-6">
            Next page
          </Link>
        )}
      </nav>
      <RowKeys />
    </>
  );
}
