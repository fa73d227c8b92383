import type { RecordFormAnswer } from "@/components/forms/record-form-answer";
import { type ConflictModel, prepareConflict } from "@/lib/chart/prepare-conflict";
import { LIST_KEYS } from "@/lib/codec/records/list-keys";
import { parseForm } from "@/lib/codec/records/parse-form";
import { writeForm } from "@/lib/codec/records/write-form";
import { type MergeFields, mergeFields } from "@/lib/domain/merge/merge-fields";
import { AppError } from "@/lib/errors";
import { formatDay } from "@/lib/format/format-day";
import { loadPersonNames } from "@/lib/service/people/load-person-names";
import { loadRecordHistory } from "@/lib/service/records/load-record-history";
import { loadWrittenRecord } from "@/lib/service/records/load-written-record";
import type { CurrentRecord, WriteResult } from "@/lib/service/records/record-write";
import { type FormPlace, loadForm } from "./load-form";
import { readPicks } from "./read-picks";
import { type SentForm, saveSent } from "./save-sent";

type Fields = Readonly<Record<string, unknown>>;

/** Shows both versions of a record that somebody saved, or removed, after this one was begun. */
export async function answerConflict(
  place: FormPlace,
  sent: SentForm,
  mine: Fields,
  current: CurrentRecord | null,
): Promise<RecordFormAnswer | WriteResult> {
  const key = crypto.randomUUID();
  if (current === null)
    return { kind: "removed", sentence: await sayRemoved(place), values: sent.values, key };
  const { version } = current.record;
  const theirs = toMergeFields(current.record.fields);
  const base = await findFields(place, sent.version);
  const { places } = mergeFields({ base, theirs, mine: toMergeFields(mine) }, LIST_KEYS);
  if (places.length === 0) return { ok: true, id: current.record.id, version, writeId: "nothing" };
  const names = await loadPersonNames([current.actor]);
  const conflict = prepareConflict(places, {
    form: (await loadForm(place, {})).model,
    by: { name: names.get(current.actor) ?? current.actor, at: current.at },
    against: version,
  });
  return { kind: "conflict", conflict, faults: [], values: sent.values, version: sent.version, key };
}

/** Merges the two versions as chosen, and saves that; or gives it back to be written on. */
export async function resolveConflict(
  place: FormPlace,
  sent: SentForm,
  form: FormData,
): Promise<RecordFormAnswer | WriteResult> {
  const against = Number(form.get("_against"));
  const versions = {
    base: await findFields(place, sent.version),
    theirs: await findFields(place, against),
    mine: toMergeFields(parseForm(place.kind, sent.values)),
  };
  const picks = readPicks(form);
  const { fields, places } = mergeFields(versions, LIST_KEYS, picks);
  const key = crypto.randomUUID();
  const values = { ...writeForm(fields), _reason: [sent.reason ?? ""] };
  if (sent.act === "form") return { kind: "again", values, version: against, key };
  const open = places.filter(({ id, changedBy }) => changedBy === "both" && !Object.hasOwn(picks, id));
  const merged = { ...sent, values, version: against };
  if (open.length > 0) {
    const conflict = await describeAgain(place, places, against);
    const faults = open.map(({ id }) => ({
      path: `_pick.${id}`,
      message: "You both changed it. Choose one.",
    }));
    return { kind: "conflict", conflict, faults, values: sent.values, version: sent.version, key };
  }
  const result = await saveSent(place, merged, fields);
  if (result.ok) return result;
  if (result.kind === "stale") return answerConflict(place, merged, fields, result.current);
  const faults = result.kind === "key-reused" ? [] : result.faults;
  return { kind: "refused", faults, values, version: against, key, signInHref: null };
}

async function describeAgain(
  place: FormPlace,
  places: Parameters<typeof prepareConflict>[0],
  against: number,
): Promise<ConflictModel> {
  const writes = await loadRecordHistory({ ...place, id: place.id ?? "" });
  const write = writes.find(({ after }) => after?.version === against);
  const names = await loadPersonNames(write === undefined ? [] : [write.actor]);
  const by = { name: names.get(write?.actor ?? "") ?? "Somebody", at: write?.at ?? "" };
  return prepareConflict(places, { form: (await loadForm(place, {})).model, by, against });
}

/** The fields of a version; none where the record never stood at it: then everything differs, and is asked about. */
export async function findFields(
  { negotiation, kind, id }: FormPlace,
  version: number | null,
): Promise<MergeFields> {
  if (id === null || version === null) return {};
  try {
    const record = await loadWrittenRecord({ negotiation, kind, id, version, writeId: "" });
    return toMergeFields(record.fields);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") return {};
    throw error;
  }
}

/** Fields of a record are JSON through and through. */
function toMergeFields(fields: object): MergeFields {
  return fields as MergeFields;
}

async function sayRemoved({ negotiation, kind, id }: FormPlace): Promise<string> {
  const back = "What you have written is kept: save it to bring the record back with your text.";
  const [last] = await loadRecordHistory({ negotiation, kind, id: id ?? "" });
  if (last === undefined) return `This ${kind} was removed meanwhile. ${back}`;
  const names = await loadPersonNames([last.actor]);
  const when = `on ${formatDay(last.at.slice(0, 10))} at ${last.at.slice(11, 16)} UTC`;
  return `${names.get(last.actor) ?? "Somebody"} removed this ${kind} ${when}. ${back}`;
}
