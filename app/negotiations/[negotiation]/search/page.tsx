import { notFound } from "next/navigation";
import { SearchForm } from "@/components/search/search-form";
import { SearchResults } from "@/components/search/search-results";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareSearch } from "@/lib/chart/prepare-search";
import { parseSearch } from "@/lib/filters/parse-search";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadSearch, SEARCH_KINDS } from "@/lib/service/load-search";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

/** Hits of each kind that are listed. */
const LIMIT = 20;

export async function generateMetadata({ searchParams }: Props) {
  const { q } = parseSearch(await searchParams);
  return { title: q === null ? "Search" : `“${q}”` };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const { q, notices } = parseSearch(await searchParams);
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const hits =
    q === null
      ? []
      : await Promise.all(
          SEARCH_KINDS.map((kind) => loadSearch({ negotiation, q, kinds: [kind], limit: LIMIT })),
        );
  const model = q === null ? null : prepareSearch(frame, { q, hits: hits.flat(), limit: LIMIT });
  return (
    <>
      <Notices notices={notices} />
      <h1 className="pt-5 pb-4 wrap-anywhere">{model?.finding ?? "Search"}</h1>
      <SearchForm action={screenPaths.search(negotiation)} q={q} />
      {model === null && (
        <p className="sub mt-4 max-w-[70ch]">
          Every word must occur; the last one may be unfinished. Statements and demands are searched by the
          stems of English words, quotes and sources by the words as they are written, in any language.
        </p>
      )}
      {model?.groups.length === 0 && (
        <div className="mt-6">
          <StateMessage
            title="No demand, statement, quote or source holds all of these words."
            actions={[
              { name: "All demands", href: screenPaths.demands(negotiation) },
              { name: "All sources", href: screenPaths.sources(negotiation) },
            ]}
          >
            <p>
              Try fewer words, or the beginning of one. A quotation is found in the language that it is kept
              in.
            </p>
          </StateMessage>
        </div>
      )}
      {model !== null && <SearchResults groups={model.groups} />}
      <RowKeys />
    </>
  );
}
