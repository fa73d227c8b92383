import { screenPaths } from "@/lib/filters/screen-paths";
import { RecordFormPage } from "../../../new/record-form-page";

type Props = { readonly params: Promise<{ negotiation: string; kind: string; id: string }> };

export async function generateMetadata({ params }: Props) {
  return { title: `Revise the ${(await params).kind}` };
}

export default async function EditRecordScreen({ params }: Props) {
  const { negotiation, kind, id } = await params;
  return (
    <RecordFormPage place={{ negotiation, kind, id }} known={{}}>
      <p className="mt-10 flex flex-wrap gap-6 border-t border-rule2 pt-3 text-[14px]">
        {kind !== "negotiation" && (
          <a href={screenPaths.remove(negotiation, kind, id)} className="inline-block min-h-6">
            Remove this {kind}
          </a>
        )}
        {(kind === "demand" || kind === "source") && (
          <a href={screenPaths.merge(negotiation, kind, id)} className="inline-block min-h-6">
            Merge it with another
          </a>
        )}
        <a href={screenPaths.recordHistory(negotiation, kind, id)} className="inline-block min-h-6">
          History
        </a>
      </p>
    </RecordFormPage>
  );
}
