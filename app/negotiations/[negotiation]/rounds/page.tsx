import { notFound } from "next/navigation";
import { RoundTable } from "@/components/rounds/round-table";
import { NextStepMessage } from "@/components/ui/next-step-message";
import { RowKeys } from "@/components/ui/row-keys";
import { prepareRoundList } from "@/lib/chart/prepare-round-list";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { findNextStep } from "../find-next-step";
import { WriteTools } from "../new/write-tools";
import { readReference } from "../read-reference";

export const metadata = { title: "Rounds" };

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

/** All rounds of a negotiation, by phase. */
export default async function RoundsPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const model = prepareRoundList(frame);
  return (
    <>
      <RowKeys />
      <h1 className="pt-4 pb-2">{model.finding}</h1>
      {model.groups.length > 0 && (
        <WriteTools
          negotiation={negotiation}
          kind="round"
          tools={[{ name: "New round", href: screenPaths.create(negotiation, "round") }]}
        />
      )}
      {model.groups.length === 0 && (
        <NextStepMessage
          title="Meetings and exchanges stand here in the order of their days."
          step={findNextStep(frame)}
        />
      )}
      {model.groups.map((group) => (
        <RoundTable key={group.key} negotiation={negotiation} group={group} />
      ))}
    </>
  );
}
