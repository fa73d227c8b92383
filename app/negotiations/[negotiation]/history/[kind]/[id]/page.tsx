import { notFound } from "next/navigation";
import { ConfirmForm } from "@/components/history/confirm-form";
import { DiffLines } from "@/components/history/diff-lines";
import { VersionList } from "@/components/history/version-list";
import { WhatHistoryIs } from "@/components/history/what-history-is";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareRecordHistory, prepareRestoration } from "@/lib/chart/prepare-record-history";
import { RECORD_KINDS } from "@/lib/codec/records/record-kinds";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadRecordWrites } from "@/lib/service/load-record-writes";
import { answerOrRefuse } from "../../answer-or-refuse";
import { restore } from "./actions";

type Props = {
  readonly params: Promise<{ negotiation: string; kind: string; id: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

async function loadPage({ params }: Props) {
  const { negotiation, kind: asked, id } = await params;
  const kind = RECORD_KINDS.find((candidate) => candidate === asked);
  if (kind === undefined) notFound();
  return answerOrRefuse(loadRecordWrites({ negotiation, kind, id }));
}

export async function generateMetadata(props: Props) {
  const { name } = prepareRecordHistory(await loadPage(props));
  return { title: `History of “${name}”` };
}

export default async function RecordHistoryPage(props: Props) {
  const page = await loadPage(props);
  const { negotiation, kind, id } = page;
  const model = prepareRecordHistory(page);
  const query = await props.searchParams;
  const wanted = queryValue(query, "restore");
  const restoration = wanted === null ? null : prepareRestoration(page, wanted);
  const own = screenPaths.recordHistory(negotiation, kind, id);
  const notices = [
    ...(wanted !== null && restoration === null ? ["That version stands now, or there is none of it."] : []),
    ...(queryValue(query, "restored") === null ? [] : ["Restored. This is the new version."]),
  ];
  return (
    <>
      <Notices notices={notices} />
      <p className="label pt-5">
        <a href={model.historyHref}>History</a> of the {model.kind}
      </p>
      <h1 className="max-w-[1000px] wrap-anywhere">
        {model.href === null ? model.name : <a href={model.href}>{model.name}</a>}
      </h1>
      <p className="mt-1">{model.finding}</p>
      <WhatHistoryIs roundsHref={screenPaths.rounds(negotiation)} />
      {restoration !== null && (
        <section aria-labelledby="restore" id="restoration" className="mt-5 border border-rule2 p-4">
          <h2 id="restore">{restoration.title}</h2>
          <p className="mt-1 mb-3 max-w-[80ch]">{restoration.words} It would change:</p>
          <DiffLines lines={restoration.lines} />
          <ConfirmForm
            action={restore.bind(null, {
              ...{ negotiation, kind, id, writeId: restoration.writeId },
              version: restoration.version,
            })}
            submit="Restore it"
            idempotencyKey={crypto.randomUUID()}
            cancelHref={own}
          />
        </section>
      )}
      <VersionList versions={model.versions} />
      <RowKeys />
    </>
  );
}
