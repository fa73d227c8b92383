import { notFound } from "next/navigation";
import { FrameChecklist } from "@/components/frame/frame-checklist";
import { FrameRow } from "@/components/frame/frame-row";
import { FrameSection } from "@/components/frame/frame-section";
import { ScaleRuler } from "@/components/frame/scale-ruler";
import { PartyMark } from "@/components/marks/party-mark";
import { prepareFrame } from "@/lib/chart/prepare-frame";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { findWriteRights } from "../find-next-step";
import { SavedNotice } from "../new/write-tools";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Frame" };

/** What the negotiation is made of: its own fields, parties, issues, phases and rounds, each with the way to revise it. */
export default async function FrameScreen({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const model = prepareFrame(frame, findWriteRights(negotiation));
  return (
    <>
      <SavedNotice {...{ negotiation, searchParams }} historyHref={screenPaths.history(negotiation)} />
      <p className="label pt-5">Frame</p>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1>{model.heading}</h1>
        {model.revise !== null && (
          <a href={model.revise} className="inline-block min-h-6 shrink-0 text-[14px]" data-print="no">
            Revise the negotiation
          </a>
        )}
      </div>
      <p className="sub mt-1 max-w-[90ch]">{model.description}</p>
      <dl className="mt-2 text-[14px]">
        {model.own.map(({ label, text }) => (
          <div key={label} className="flex flex-wrap gap-x-3">
            <dt className="font-semibold">{label}</dt>
            <dd className="text-ink2">{text}</dd>
          </div>
        ))}
      </dl>
      {model.checklist !== null && <FrameChecklist steps={model.checklist} />}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-11 lg:grid-cols-2">
        <div>
          <FrameSection
            id="parties"
            section={model.parties}
            draw={(row) => <FrameRow row={row} mark={<PartyMark party={row.id} />} />}
          />
          <FrameSection id="phases" section={model.phases} draw={(row) => <FrameRow row={row} />} />
        </div>
        <FrameSection
          id="issues"
          section={model.issues}
          draw={(row) => (
            <FrameRow row={row}>{row.anchors !== null && <ScaleRuler points={row.anchors} />}</FrameRow>
          )}
        />
      </div>
      <FrameSection id="rounds" section={model.rounds} draw={(row) => <FrameRow row={row} />} />
    </>
  );
}
