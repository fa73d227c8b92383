import { HistoryScreen } from "@/components/history/history-screen";
import { WhatHistoryIs } from "@/components/history/what-history-is";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareHistory } from "@/lib/chart/prepare-history";
import { parseHistoryFilters } from "@/lib/filters/parse-history-filters";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadWriters } from "@/lib/service/history/list-writers";
import { FEED_KINDS, loadFeed } from "@/lib/service/load-feed";
import { readReference } from "../read-reference";
import { answerOrRefuse } from "./answer-or-refuse";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "History" };

export default async function HistoryPage({ params, searchParams }: Props) {
  const { negotiation: slug } = await params;
  const negotiation = await readReference({ params, searchParams });
  const writers = await answerOrRefuse(loadWriters(slug));
  const filters = parseHistoryFilters(await searchParams, { writers, kinds: FEED_KINDS });
  const feed = await loadFeed({
    negotiation,
    by: filters.by,
    kind: FEED_KINDS.find((kind) => kind === filters.kind) ?? null,
    before: filters.before === null ? null : BigInt(filters.before),
  });
  const model = prepareHistory(feed, filters, FEED_KINDS);
  return (
    <>
      <Notices notices={filters.notices} />
      <p className="label pt-5">What changed in this negotiation</p>
      <h1>{model.finding}</h1>
      <WhatHistoryIs roundsHref={screenPaths.rounds(negotiation)} />
      <HistoryScreen model={model} />
      <RowKeys />
    </>
  );
}
