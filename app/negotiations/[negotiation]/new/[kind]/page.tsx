import { queryValue, type ScreenQuery } from "@/lib/filters/query-value";
import type { FormValues } from "@/lib/format/form-values";
import { RecordFormPage } from "../record-form-page";

type Props = {
  readonly params: Promise<{ negotiation: string; kind: string }>;
  readonly searchParams: Promise<ScreenQuery>;
};

/** Fields that an address may fill in, by the kind of record. */
const KNOWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  statement: { demand: "demand", round: "round", source: "evidence.0.source" },
  demand: { party: "party", issue: "issue" },
};

export async function generateMetadata({ params }: Props) {
  return { title: `New ${(await params).kind}` };
}

export default async function NewRecordScreen({ params, searchParams }: Props) {
  const [{ negotiation, kind }, query] = await Promise.all([params, searchParams]);
  const known = Object.entries(KNOWN[kind] ?? {}).flatMap(([name, path]) => {
    const value = queryValue(query, name);
    return value === null ? [] : [[path, [value]]];
  });
  return (
    <RecordFormPage place={{ negotiation, kind, id: null }} known={Object.fromEntries(known) as FormValues} />
  );
}
