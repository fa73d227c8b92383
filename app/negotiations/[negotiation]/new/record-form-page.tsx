import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { RecordForm } from "@/components/forms/record-form";
import { toSlug } from "@/lib/domain/as-of/negotiation-ref";
import type { FormValues } from "@/lib/format/form-values";
import { listSuppliedOptions, sendRecordForm } from "./actions";
import { findFormKind } from "./form-kind";
import { FrameAside, hasFrameAside } from "./frame-aside";
import { loadForm } from "./load-form";

/** The page of a record's form. @param known - What is known of a new one, by path. */
export async function RecordFormPage({
  place,
  known,
  children,
}: {
  readonly place: { readonly negotiation: string; readonly kind: string; readonly id: string | null };
  readonly known: FormValues;
  /** What else can be done to the record. */
  readonly children?: ReactNode;
}) {
  const negotiation = toSlug(place.negotiation);
  const kind = findFormKind(place.kind);
  if (kind === null || (kind === "negotiation" && place.id === null)) notFound();
  const { model, guide } = await loadForm({ negotiation, kind, id: place.id }, known);
  return (
    <>
      <h1 className="pt-5">{model.title}</h1>
      <RecordForm
        model={model}
        guide={guide}
        aside={
          hasFrameAside(kind) ? <FrameAside negotiation={negotiation} kind={kind} id={place.id} /> : null
        }
        firstKey={crypto.randomUUID()}
        action={sendRecordForm.bind(null, { negotiation, kind, id: place.id })}
        listSupplied={listSuppliedOptions.bind(null, negotiation)}
      />
      {children}
    </>
  );
}
