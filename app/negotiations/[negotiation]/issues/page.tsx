import { notFound, redirect } from "next/navigation";
import { NextStepMessage } from "@/components/ui/next-step-message";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { findNextStep } from "../find-next-step";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Trajectories" };

/** The first issue; before there is any, what to do. */
export default async function IssuesScreen({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const first = frame.issues[0];
  if (first !== undefined && frame.rounds.length > 0) redirect(screenPaths.issue(negotiation, first.id));
  return (
    <>
      <h1 className="py-4">Trajectories</h1>
      <NextStepMessage
        title="Lines are drawn on issues through rounds; there is nothing to draw yet."
        step={findNextStep(frame)}
      />
    </>
  );
}
