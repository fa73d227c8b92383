import { notFound, redirect } from "next/navigation";
import { StateMessage } from "@/components/ui/state-message";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";

type Props = { readonly params: Promise<{ negotiation: string }> };

export const metadata = { title: "Trajectories" };

/** The first issue; before there is any, what to do. */
export default async function IssuesScreen({ params }: Props) {
  const { negotiation } = await params;
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const first = frame.issues[0];
  if (first !== undefined && frame.rounds.length > 0) redirect(screenPaths.issue(negotiation, first.id));
  return (
    <>
      <h1 className="py-4">Trajectories</h1>
      <StateMessage
        title="There is nothing to draw yet."
        actions={[{ name: "Overview", href: screenPaths.overview(negotiation) }]}
      >
        <p>Lines need issues and rounds with statements. Import a dataset that has them.</p>
      </StateMessage>
    </>
  );
}
