import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { RecordFormAnswer } from "@/components/forms/record-form-answer";
import { placeField } from "@/lib/chart/fill-form";
import { readField } from "@/lib/chart/read-form";
import { dropLostPlaces, hasQuotePlaces } from "@/lib/codec/records/drop-lost-places";
import { parseForm, readFormData } from "@/lib/codec/records/parse-form";
import { AppError } from "@/lib/errors";
import { peoplePaths } from "@/lib/filters/people-paths";
import { toRecordPath, toSavedPath } from "@/lib/filters/record-path";
import { screenPaths } from "@/lib/filters/screen-paths";
import { type FormValues, listPlaces, withoutItem } from "@/lib/format/form-values";
import { answerConflict, findFields, resolveConflict } from "./answer-conflict";
import { type FormPlace, loadForm } from "./load-form";
import { type SentForm, saveSent } from "./save-sent";

/** The longest reason that is kept, in characters. */
const LONGEST_REASON = 500;

/** Answers a record's form that was sent: saves it, or says why not, with all that was written. */
export async function answerForm(place: FormPlace, form: FormData): Promise<RecordFormAnswer> {
  const sent = readSent(form);
  try {
    return await answer(place, sent, form);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const signInHref = error.code === "unauthenticated" ? peoplePaths.signIn({ next: hrefOf(place) }) : null;
    return { kind: "refused", faults: [{ path: "", message: error.message }], ...again(sent), signInHref };
  }
}

async function answer(place: FormPlace, sent: SentForm, form: FormData): Promise<RecordFormAnswer> {
  const [act, list = "", at = ""] = sent.act.split(":");
  if (act === "add")
    return { kind: "again", ...again(sent), values: await addItem(place, sent.values, list) };
  if (act === "remove")
    return { kind: "again", ...again(sent), values: withoutItem(sent.values, list, Number(at)) };
  if (act === "resolve" || act === "form")
    return finish(place, sent, await resolveConflict(place, sent, form));
  const version = act === "bring-back" ? null : sent.version;
  return finish(place, sent, await saveOrAsk(place, { ...sent, version }));
}

async function saveOrAsk(place: FormPlace, sent: SentForm) {
  const written = parseForm(place.kind, sent.values);
  const fields = hasQuotePlaces(written)
    ? dropLostPlaces(written, await findFields(place, sent.version))
    : written;
  const result = await saveSent(place, sent, fields);
  return !result.ok && result.kind === "stale" ? answerConflict(place, sent, fields, result.current) : result;
}

/** Turns what came of it into the answer: on success to the record's page. */
function finish(
  place: FormPlace,
  sent: SentForm,
  result: Awaited<ReturnType<typeof saveOrAsk>> | RecordFormAnswer,
): RecordFormAnswer {
  if (!("ok" in result)) return result;
  if (!result.ok) {
    const faults = "faults" in result ? result.faults : [{ path: "", message: "Send it once more." }];
    return {
      ...{ kind: "refused", ...again(sent), signInHref: null },
      faults: faults.map(({ path, message }) => ({ path: path === "reason" ? "_reason" : path, message })),
    };
  }
  const href = toSavedPath(
    toRecordPath(place.negotiation, place.kind, result.id),
    result.version === sent.version ? "nothing" : result.writeId,
  );
  if (!sent.hasScript) redirect(href);
  refresh();
  return { kind: "saved", href };
}

async function addItem(place: FormPlace, values: FormValues, path: string): Promise<FormValues> {
  const { model } = await loadForm(place, {});
  const list = model.sections.flatMap(({ fields }) => fields).find((field) => field.path === path);
  if (list?.kind !== "list") return values;
  const next = listPlaces(values, path).length;
  return {
    ...values,
    ...Object.fromEntries(list.blank.flatMap((blank) => readField(placeField(blank, next)))),
  };
}

/** The form once more as it was sent, under a new key: what is sent next is another sending. */
function again({ values, version }: SentForm) {
  return { values, version, key: crypto.randomUUID() };
}

function readSent(form: FormData): SentForm {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const version = Number(text("_version"));
  const reason = text("_reason")
    .replace(/\0|\p{Surrogate}/gu, "")
    .trim()
    .slice(0, LONGEST_REASON);
  return {
    act: text("_do") || "save",
    values: { ...readFormData(form), _reason: [reason] },
    version: text("_version") === "" || !Number.isInteger(version) ? null : version,
    key: text("_key") || null,
    reason: reason === "" ? null : reason,
    hasScript: text("_script") === "yes",
  };
}

function hrefOf({ negotiation, kind, id }: FormPlace): string {
  return id === null ? screenPaths.create(negotiation, kind) : screenPaths.edit(negotiation, kind, id);
}
