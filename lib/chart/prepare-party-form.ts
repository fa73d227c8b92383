import { MARKERS, POLES } from "../domain/codebook/grades";
import type { Party } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { capitalised } from "../format/list-in-words";
import type { Frame } from "../service/read-models";
import type { FormField, FormModel } from "./form-model";
import { choiceField, draftKeyOf, idField, LINE, ordinalField, textField } from "./prepare-frame-form-fields";
import { suggestColours } from "./prepare-party-form-colours";

export type PartyFields = Party & { readonly ordinal: number };

const POLE_WORDS = {
  low: ["the end at 0", "Moving toward 0 is moving toward its own end."],
  high: ["the end at 100", "Moving toward 100 is moving toward its own end."],
  none: ["no end", "A mediator, say: none of its movements is called hardened or softened."],
} as const;

/**
 * Prepares the form of a party.
 *
 * @param fields - As it stands; null for a new one.
 */
export function preparePartyForm(
  frame: Frame,
  { fields, version }: { readonly fields: PartyFields | null; readonly version: number | null },
): FormModel {
  const negotiation = frame.negotiation.id;
  const colour = fields?.colour ?? suggestColours(frame.parties);
  const marker =
    fields?.marker ?? MARKERS.find((one) => !frame.parties.some((party) => party.marker === one));
  return {
    title: fields === null ? "New party" : "Revise the party",
    draftKey: draftKeyOf(negotiation, "party", fields?.id ?? null),
    version,
    cancelHref: screenPaths.frame(negotiation),
    sections: [
      {
        title: "Who it is",
        hint: null,
        fields: [
          textField({
            ...{ path: "name", label: "Name", kind: "line", value: fields?.name ?? null, longest: LINE },
            required: true,
          }),
          textField({
            ...{ path: "shortName", label: "Short name", kind: "line", value: fields?.shortName ?? null },
            ...{ required: true, longest: 20, hint: "For headings and tables, at most 20 characters." },
          }),
          textField({
            ...{
              path: "abbreviation",
              label: "Abbreviation",
              kind: "line",
              value: fields?.abbreviation ?? null,
            },
            ...{
              required: true,
              longest: 5,
              hint: "Where there is no room for the name, at most 5 characters.",
            },
          }),
          textField({
            ...{ path: "kind", label: "Kind", kind: "line", value: fields?.kind ?? "state", longest: LINE },
            ...{ required: true, hint: "Such as state, alliance, company, movement, mediator." },
          }),
          ordinalField(fields?.ordinal ?? frame.parties.length + 1),
          idField(fields?.id ?? null, ["shortName"]),
        ],
      },
      {
        title: "Its mark and colours",
        hint: "The mark tells it from the others without colour; the colours must be readable as text.",
        fields: [
          choiceField({
            ...{ path: "marker", label: "Mark", value: marker ?? null, required: true },
            options: MARKERS.map((one) => ({
              value: one,
              name: capitalised(one),
              hint: usedBy(frame, one, fields),
            })),
          }),
          textField({
            ...{ path: "colour.light", label: "Colour on light paper", kind: "colour", value: colour.light },
            ...{ required: true, hint: "As #rrggbb." },
          }),
          textField({
            ...{ path: "colour.dark", label: "Colour on dark paper", kind: "colour", value: colour.dark },
            ...{ required: true, hint: "As #rrggbb." },
          }),
        ],
      },
      {
        title: "Its own ends of the scales",
        hint: "Whether a movement hardens or softens depends on which end of a scale is the party’s own. One entry may hold for every issue; an entry for one issue goes before it.",
        fields: [prepareList(frame, fields)],
      },
    ],
  };
}

function usedBy({ parties }: Frame, marker: string, fields: PartyFields | null): string | null {
  const other = parties.find((party) => party.marker === marker && party.id !== fields?.id);
  return other === undefined ? null : `in use by ${other.shortName}`;
}

function prepareList(frame: Frame, fields: PartyFields | null): FormField {
  const poles = fields?.poles ?? [{ issue: null, pole: null, from: null, to: null }];
  return {
    ...{ path: "poles", label: "Own ends", hint: null, required: false, kind: "list", itemName: "own end" },
    least: 0,
    items: poles.map((pole, at) => prepareItem(frame, String(at), pole)),
    blank: prepareItem(frame, "#", { issue: null, pole: null, from: null, to: null }),
  };
}

type Pole = {
  readonly issue: string | null;
  readonly pole: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

function prepareItem({ issues }: Frame, at: string, { issue, pole, from, to }: Pole): readonly FormField[] {
  const scaled = issues.filter(({ scale }) => scale !== null);
  return [
    choiceField({
      ...{ path: `poles.${at}.issue`, label: "On", value: issue },
      options: [
        { value: "", name: "every issue", hint: null },
        ...scaled.map(({ id, title, scale }) => ({
          ...{ value: id, name: title },
          hint: scale === null ? null : `0 ${scale.lowLabel}, 100 ${scale.highLabel}`,
        })),
      ],
    }),
    choiceField({
      ...{ path: `poles.${at}.pole`, label: "Own end", value: pole, required: true },
      options: POLES.map((one) => ({ value: one, name: POLE_WORDS[one][0], hint: POLE_WORDS[one][1] })),
    }),
    textField({
      ...{ path: `poles.${at}.from`, label: "From", kind: "day", value: from },
      hint: "Empty: from the beginning.",
    }),
    textField({
      ...{ path: `poles.${at}.to`, label: "To", kind: "day", value: to },
      hint: "Empty: until further notice.",
    }),
  ];
}
