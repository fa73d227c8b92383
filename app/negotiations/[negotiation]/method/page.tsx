import { notFound } from "next/navigation";
import { ChangeTable } from "@/components/method/change-table";
import { CodebookTables } from "@/components/method/codebook-tables";
import { Derivations } from "@/components/method/derivations";
import { KeysList } from "@/components/method/keys-list";
import { MarksLegend } from "@/components/method/marks-legend";
import { MethodSection } from "@/components/method/method-section";
import { ReliabilityTables } from "@/components/method/reliability-tables";
import { Scales } from "@/components/method/scales";
import { prepareMethod } from "@/lib/chart/prepare-method";
import { prepareReliability } from "@/lib/chart/prepare-method-reliability";
import type { ScreenQuery } from "@/lib/filters/query-value";
import { loadFrame } from "@/lib/service/load-frame";
import { loadReliabilityPage } from "@/lib/service/load-reliability";
import { readReference } from "../read-reference";

type Props = {
  readonly params: Promise<{ negotiation: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

export const metadata = { title: "Method" };

export default async function MethodPage({ params, searchParams }: Props) {
  const negotiation = await readReference({ params, searchParams });
  const frame = await loadFrame(negotiation);
  if (frame === null) notFound();
  const model = prepareMethod(frame);
  const page = await loadReliabilityPage(negotiation);
  const reliability = prepareReliability(frame, page.reliability, page.notes);
  return (
    <>
      <h1 className="pt-5">How statements become numbers, and how far to trust them</h1>
      <p className="sub mt-2 mb-6 max-w-[90ch]">
        The unit is one statement: what one party said it wants on one issue at one round, with its evidence.
        A demand is the thread of statements in which a party asks for the same thing. A position is what the
        words ask for, not what somebody thinks is wanted.
      </p>
      <MethodSection id="reliability" title={reliability.finding}>
        <ReliabilityTables model={reliability} />
      </MethodSection>
      <MethodSection id="derived" title="What is derived, and how">
        <Derivations threshold={model.threshold} />
      </MethodSection>
      <MethodSection id="changes" title="How a change between two rounds is classed">
        <p className="sub">
          A is the earlier round, B the later; d the movement toward 100, h the movement toward the party’s
          own end, f the change in firmness, t the threshold of {model.threshold} points.
        </p>
        <ChangeTable />
      </MethodSection>
      <MethodSection id="codebook" title="How a statement is coded">
        <CodebookTables />
      </MethodSection>
      <MethodSection id="scales" title="The scales of this negotiation">
        <Scales model={model} />
      </MethodSection>
      <MethodSection id="marks" title="What the marks mean">
        <MarksLegend parties={frame.parties} />
      </MethodSection>
      <MethodSection id="keys" title="What the keyboard does">
        <KeysList />
      </MethodSection>
    </>
  );
}
