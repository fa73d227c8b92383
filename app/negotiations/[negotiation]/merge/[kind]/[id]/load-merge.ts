import { notFound } from "next/navigation";
import { requireRight } from "@/lib/auth/require-right";
import { findOptions } from "@/lib/chart/find-options";
import type { FormOption } from "@/lib/chart/form-model";
import { prepareMerge } from "@/lib/chart/prepare-merge";
import { demandOptions } from "@/lib/chart/prepare-statement-form";
import { sourceOptions } from "@/lib/chart/source-options";
import type { KeptRecord } from "@/lib/codec/records/record-kinds";
import { loadRecord, loadRecords } from "@/lib/service/records/load-record";
import { loadReferences } from "@/lib/service/records/load-references";
import type { MergeableKind } from "@/lib/service/records/merge-records";
import { answerOrRefuse } from "../../../history/answer-or-refuse";
import { loadForm, loadFormContext } from "../../../new/load-form";

/** The record that goes, and what it could be merged with. */
export async function loadMergeChoice(
  { negotiation, kind, id }: { readonly negotiation: string; readonly kind: string; readonly id: string },
  typed: string,
) {
  if (kind !== "demand" && kind !== "source") notFound();
  await requireRight("merge", negotiation);
  const going = await answerOrRefuse(loadRecord({ negotiation, kind, id }));
  const options = await listOptions(negotiation, kind, going);
  return {
    kind: kind as MergeableKind,
    going,
    count: options.length,
    found: findOptions(options, typed),
  };
}

/** Both records side by side, and what moves from the one to the other. */
export async function loadMergePair(negotiation: string, kind: MergeableKind, id: string, into: string) {
  const staying = await answerOrRefuse(loadRecord({ negotiation, kind, id: into }));
  const [mine, theirs, moving] = await Promise.all([
    loadForm({ negotiation, kind, id }, {}),
    loadForm({ negotiation, kind, id: into }, {}),
    loadReferences({ negotiation, kind, id }),
  ]);
  return { staying, rows: prepareMerge(mine.model, theirs.model), moving };
}

async function listOptions(
  negotiation: string,
  kind: MergeableKind,
  going: KeptRecord<MergeableKind>,
): Promise<readonly FormOption[]> {
  if (kind === "source") {
    const sources = (await loadRecords(negotiation, "source")).map(({ fields }) => fields);
    const { publisher } = going.fields as KeptRecord<"source">["fields"];
    const near = sources.filter((source) => source.publisher === publisher);
    const others = [...near, ...sources.filter((source) => source.publisher !== publisher)];
    return sourceOptions(others.filter((source) => source.id !== going.id));
  }
  const { party, issue } = going.fields as KeptRecord<"demand">["fields"];
  const { frame, demands } = await loadFormContext(negotiation, "demand");
  const others = demands.filter((one) => one.id !== going.id && one.party === party && one.issue === issue);
  return demandOptions({ frame, demands: others });
}
