import { IssueAside } from "@/components/frame/issue-aside";
import { PartyAside } from "@/components/frame/party-aside";
import type { FormKind } from "@/lib/chart/form-context";
import { getFrame } from "@/lib/service/load-frame";

/** Whether something is drawn beside the form of a kind. */
export function hasFrameAside(kind: FormKind): kind is "party" | "issue" {
  return kind === "party" || kind === "issue";
}

/** What is drawn of a party or an issue while it is written. */
export async function FrameAside({
  negotiation,
  kind,
  id,
}: {
  readonly negotiation: string;
  readonly kind: "party" | "issue";
  readonly id: string | null;
}) {
  if (kind === "issue") return <IssueAside />;
  const { parties } = await getFrame(negotiation);
  const others = parties.filter((party) => party.id !== id);
  return (
    <PartyAside
      others={others.map(({ shortName, marker, colour }) => ({ name: shortName, marker, colour }))}
    />
  );
}
