import { ConfirmForm } from "@/components/history/confirm-form";
import { EntryLinks } from "@/components/history/history-entry";
import { UndoSection } from "@/components/history/undo-section";
import { WhatHistoryIs } from "@/components/history/what-history-is";
import { WrittenRecords } from "@/components/history/written-records";
import { Notices } from "@/components/ui/notices";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareWrite } from "@/lib/chart/prepare-write";
import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadWrite } from "@/lib/service/load-write";
import { answerOrRefuse } from "../../history/answer-or-refuse";
import { undo } from "./actions";

type Props = {
  readonly params: Promise<{ negotiation: string; write: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

async function loadModel({ params }: Props) {
  const { negotiation, write } = await params;
  return prepareWrite(await answerOrRefuse(loadWrite({ negotiation, writeId: write })));
}

export async function generateMetadata(props: Props) {
  return { title: (await loadModel(props)).title };
}

export default async function WritePage(props: Props) {
  const model = await loadModel(props);
  const { negotiation, write } = await props.params;
  const { entry } = model;
  const undone = queryValue(await props.searchParams, "undone") !== null;
  return (
    <>
      <Notices notices={undone ? ["Undone. This is the write that put everything back."] : []} />
      <p className="label pt-5">
        One write in the <a href={model.historyHref}>history</a>
      </p>
      <h1 className="max-w-[1000px] wrap-anywhere">{model.title}</h1>
      <p className="mt-1">
        <time dateTime={entry.at}>{entry.moment}</time>
      </p>
      {entry.reason !== null && <p className="sub max-w-[90ch] wrap-anywhere">“{entry.reason}”</p>}
      <EntryLinks entry={entry} />
      <WhatHistoryIs roundsHref={screenPaths.rounds(negotiation)} />
      <section aria-labelledby="written" className="mt-6">
        <h2 id="written" className="border-b border-ink pb-1.5">
          What was written
        </h2>
        {model.counts !== null && <p className="sub py-2">{model.counts}</p>}
        <WrittenRecords records={model.records} />
        {model.others.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </section>
      <UndoSection undo={model.undo}>
        <ConfirmForm
          action={undo.bind(null, { negotiation, writeId: write })}
          submit="Undo this write"
          idempotencyKey={crypto.randomUUID()}
          cancelHref={model.historyHref}
        />
      </UndoSection>
      <RowKeys />
    </>
  );
}
