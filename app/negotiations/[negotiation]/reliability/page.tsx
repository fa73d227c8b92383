import { notFound } from "next/navigation";
import { MethodSection } from "@/components/method/method-section";
import { AlphaTable } from "@/components/reliability/alpha-table";
import { CodingNotes } from "@/components/reliability/coding-notes";
import { DisagreementList } from "@/components/reliability/disagreement-list";
import { RowKeys } from "@/components/ui/row-keys";
import { StateMessage } from "@/components/ui/state-message";
import { prepareReliabilityPage } from "@/lib/chart/prepare-reliability-page";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadFrame } from "@/lib/service/load-frame";
import { loadReliabilityPage } from "@/lib/service/load-reliability";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Reliability" };

export default async function ReliabilityScreen({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const model = prepareReliabilityPage(frame, await loadReliabilityPage(negotiation));
  return (
    <>
      <p className="label pt-5">
        <a href={screenPaths.method(negotiation)}>Method</a>
      </p>
      <h1>{model.heading}</h1>
      <p className="sub mt-1 mb-6">{model.coders}</p>
      <MethodSection id="agreement" title="How far the coders agree">
        <ul className="sub list-disc pl-4">
          {model.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        {model.rows.length > 0 && <AlphaTable rows={model.rows} />}
      </MethodSection>
      {model.notes.length > 0 && (
        <MethodSection id="who" title="Who coded, and what that is worth">
          <CodingNotes notes={model.notes} />
        </MethodSection>
      )}
      <section aria-labelledby="apart" className="border-t border-rule2 py-6">
        <h2 id="apart">{model.disagreementHeading}</h2>
        {model.disagreements.length === 0 ? (
          <StateMessage
            title="No such statement is kept."
            actions={[{ name: "Evidence and coverage", href: screenPaths.coverage(negotiation) }]}
          />
        ) : (
          <>
            <p className="sub mt-1 mb-3">{model.decidedWords} The widest in position come first.</p>
            <DisagreementList entries={model.disagreements} />
          </>
        )}
      </section>
      <RowKeys />
    </>
  );
}
