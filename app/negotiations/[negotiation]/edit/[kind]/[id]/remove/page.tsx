import { notFound } from "next/navigation";
import { ReferenceList } from "@/components/forms/reference-list";
import { ConfirmForm } from "@/components/history/confirm-form";
import { requireRight } from "@/lib/auth/require-right";
import { screenPaths } from "@/lib/filters/screen-paths";
import { loadRecord } from "@/lib/service/records/load-record";
import { loadReferences } from "@/lib/service/records/load-references";
import { RIGHT_FOR } from "@/lib/service/records/right-for";
import { answerOrRefuse } from "../../../../history/answer-or-refuse";
import { findFormKind } from "../../../../new/form-kind";
import { nameRecord } from "../../../../new/name-record";
import { remove } from "./actions";

type Props = { readonly params: Promise<{ negotiation: string; kind: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: `Remove the ${(await params).kind}` };
}

/** What will be removed, what keeps it, and the question. */
export default async function RemoveRecordScreen({ params }: Props) {
  const { negotiation, kind: wanted, id } = await params;
  const kind = findFormKind(wanted);
  if (kind === null || kind === "negotiation") notFound();
  await requireRight(RIGHT_FOR[kind], negotiation);
  const record = await answerOrRefuse(loadRecord({ negotiation, kind, id }));
  const references = await loadReferences({ negotiation, kind, id });
  return (
    <>
      <p className="label pt-5">Remove the {kind}</p>
      <h1 className="max-w-[1000px]">{nameRecord(record.fields)}</h1>
      {references.length === 0 ? (
        <>
          <p className="mt-2 max-w-[70ch]">
            It goes from every screen and every count
            {kind === "statement" && ", with its evidence and its codings"}. Its history stays: it can be
            brought back from there.
          </p>
          <ConfirmForm
            action={remove.bind(null, { negotiation, kind, id, version: record.version })}
            submit={`Remove this ${kind}`}
            idempotencyKey={crypto.randomUUID()}
            cancelHref={screenPaths.edit(negotiation, kind, id)}
          />
        </>
      ) : (
        <>
          <p className="mt-2 max-w-[70ch] font-semibold">It cannot be removed while others need it.</p>
          <ReferenceList negotiation={negotiation} references={references} />
          <p className="sub mt-3 max-w-[70ch]">
            Remove these first, or have them name another
            {(kind === "demand" || kind === "source") && (
              <>
                : <a href={screenPaths.merge(negotiation, kind, id)}>merging</a> it with another {kind} does
                so for all of them
              </>
            )}
            .
          </p>
          <p className="mt-3">
            <a href={screenPaths.edit(negotiation, kind, id)} className="inline-block min-h-6">
              Back to the form
            </a>
          </p>
        </>
      )}
    </>
  );
}
