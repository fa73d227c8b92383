import { PartyMark } from "@/components/marks/party-mark";
import type { NextStep } from "@/lib/chart/prepare-frame-checklist";
import { NextStepMessage } from "./next-step-message";

/** The page of a party or an issue before there is a round to show it at. */
export function NoRoundYet({
  kind,
  name,
  party,
  step,
}: {
  readonly kind: "Party" | "Issue";
  readonly name: string;
  /** Whose mark stands before the name. */
  readonly party?: string;
  readonly step: NextStep | null;
}) {
  return (
    <>
      <p className="label pt-5">{kind}</p>
      <h1 className="flex items-center gap-2.5 pb-4">
        {party !== undefined && <PartyMark party={party} size={20} />}
        {name}
      </h1>
      <NextStepMessage title="Positions are shown as of a round. There is no round yet." step={step} />
    </>
  );
}
