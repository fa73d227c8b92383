import { ROUND_FORMATS } from "../domain/codebook/grades";
import type { Round, Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { ROUND_FORMAT_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { capitalised } from "../format/list-in-words";
import { publisherName } from "../format/publisher-name";
import type { Frame, SourceSummary } from "../service/read-models";
import type { FormField, FormModel } from "./form-model";
import { choiceField, draftKeyOf, idField, LINE, PROSE, textField } from "./prepare-frame-form-fields";

export type RoundFields = Omit<Round, "ordinal"> & { readonly sources: readonly Slug[] };

type Sources = readonly Pick<SourceSummary, "id" | "title" | "publisher" | "published">[];

/**
 * Prepares the form of a round.
 *
 * @param fields - As it stands; null for a new one.
 * @param sources - Those of the negotiation.
 */
export function prepareRoundForm(
  frame: Frame,
  {
    fields,
    version,
    sources,
  }: { readonly fields: RoundFields | null; readonly version: number | null; readonly sources: Sources },
): FormModel {
  const negotiation = frame.negotiation.id;
  const { phases, parties } = frame;
  return {
    title: fields === null ? "New round" : "Revise the round",
    draftKey: draftKeyOf(negotiation, "round", fields?.id ?? null),
    version,
    cancelHref: fields === null ? screenPaths.rounds(negotiation) : screenPaths.round(negotiation, fields.id),
    sections: [
      {
        title: "What it was",
        hint: "A meeting, a call, an exchange of papers: whenever positions were stated that belong together.",
        fields: [
          textField({
            ...{ path: "name", label: "Name", kind: "line", value: fields?.name ?? null, longest: LINE },
            ...{ required: true, hint: "As it is known, such as the place and the occasion." },
          }),
          textField({
            ...{
              path: "start",
              label: "First day",
              kind: "day",
              value: fields?.start ?? null,
              required: true,
            },
          }),
          textField({
            ...{ path: "end", label: "Last day", kind: "day", value: fields?.end ?? null, required: true },
            hint: "The same day, if it lasted no longer.",
          }),
          textField({
            ...{
              path: "sequence",
              label: "Order within its day",
              kind: "number",
              value: fields?.sequence ?? 0,
            },
            ...{ required: true, hint: "Only where several rounds begin on one day: the lower comes first." },
          }),
          textField({
            ...{ path: "venue", label: "Venue", kind: "line", value: fields?.venue ?? null, longest: LINE },
            required: true,
          }),
          choiceField({
            ...{ path: "format", label: "Format", value: fields?.format ?? "bilateral", required: true },
            options: ROUND_FORMATS.map((format) => ({
              ...{ value: format, name: capitalised(ROUND_FORMAT_WORDS[format]), hint: null },
            })),
          }),
          choiceField({
            ...{ path: "phase", label: "Phase", value: fields?.phase ?? null },
            options: [
              { value: "", name: "none", hint: null },
              ...phases.map(({ id, name, from, to }) => ({
                ...{ value: id, name, hint: `${formatDay(from)} to ${formatDay(to)}` },
              })),
            ],
          }),
          idField(fields?.id ?? null, ["start", "name"]),
        ],
      },
      {
        title: "Who took part, and what came of it",
        hint: null,
        fields: [
          {
            ...{ path: "participants", label: "Parties that took part", required: false, kind: "choices" },
            hint: parties.length === 0 ? "No party is named yet." : null,
            values: fields?.participants ?? [],
            options: parties.map(({ id, name }) => ({ value: id, name, hint: null })),
          },
          textField({
            ...{ path: "summary", label: "Summary", kind: "prose", value: fields?.summary ?? null },
            ...{ required: true, longest: PROSE, hint: "What happened, in a few neutral sentences." },
          }),
        ],
      },
      {
        title: "Sources of the round",
        hint: "What tells that it took place; the statements have sources of their own.",
        fields: [prepareSourceList(negotiation, fields?.sources ?? [], sources)],
      },
    ],
  };
}

function prepareSourceList(negotiation: Slug, chosen: readonly Slug[], sources: Sources): FormField {
  const options = sources.map(({ id, title, publisher, published }) => ({
    value: id,
    name: title,
    hint: [publisherName(publisher), ...(published === null ? [] : [formatDay(published)])].join(", "),
  }));
  const item = (place: string, value: string): readonly FormField[] => [
    {
      ...{ path: `sources.${place}`, label: "Source", hint: null, required: false, kind: "search" },
      ...{ value, options },
      supply: { kind: "source", href: screenPaths.create(negotiation, "source"), name: "New source" },
    },
  ];
  return {
    ...{ path: "sources", label: "Sources", hint: null, required: false, kind: "list", itemName: "source" },
    least: 0,
    items: chosen.map((id, at) => item(String(at), id)),
    blank: item("#", ""),
  };
}
