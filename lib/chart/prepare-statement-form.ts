import { BASES, CONFIDENCE_LEVELS, CREDIBILITIES, FIRMNESS_LEVELS } from "../domain/codebook/grades";
import { QUOTE_MOST_WORDS } from "../domain/codebook/quote-words";
import { screenPaths } from "../filters/screen-paths";
import {
  BASIS_MEANINGS,
  BASIS_WORDS,
  CONFIDENCE_WORDS,
  CREDIBILITY_WORDS,
  FIRMNESS_MEANINGS,
} from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { ID_MADE_OF } from "../format/record-id";
import type { FormContext, FormSubject } from "./form-context";
import { choiceField, idField, textField } from "./form-fields";
import type { FormField, FormOption, FormSection } from "./form-model";
import { sourceOptions } from "./source-options";

/** The language that most quotations of a new piece of evidence are in. */
const USUAL_LANGUAGE = "en";

/** The form of a statement: what it belongs to, what was stated, its codes, and its evidence. */
export function prepareStatementForm(context: FormContext, { id }: FormSubject): readonly FormSection[] {
  const { frame, demands } = context;
  const scaled = new Set(frame.issues.filter(({ scale }) => scale !== null).map((issue) => issue.id));
  const shownWhile = {
    path: "demand",
    values: demands.filter(({ issue }) => scaled.has(issue)).map((demand) => demand.id),
  };
  const rounds = frame.rounds.toReversed().map((round) => ({
    value: round.id,
    name: round.name,
    hint:
      round.start === round.end
        ? formatDay(round.start)
        : `${formatDay(round.start)} to ${formatDay(round.end)}`,
  }));
  return [
    {
      title: "Where it belongs",
      hint: null,
      fields: [
        {
          ...choiceField("search", "demand", "Demand", {
            options: demandOptions(context),
            hint: "It says which party and issue the statement is of.",
          }),
          supply: {
            kind: "demand",
            href: screenPaths.create(frame.negotiation.id, "demand"),
            name: "New demand",
          },
        },
        choiceField("search", "round", "Round", { options: rounds }),
        textField("day", "date", "Day on which it was said", { half: true }),
        idField(id, ID_MADE_OF.statement),
      ],
    },
    {
      title: "What was stated",
      hint: null,
      fields: [
        textField("prose", "text", "Statement", {
          hint: "The demand itself, worded as in the thread’s other statements, so that only what changed differs.",
        }),
        textField("line", "speaker", "Who said it"),
        textField("prose", "context", "Context", { hint: "How and where it was said.", optional: true }),
      ],
    },
    { title: "Its codes", hint: null, fields: listCodeFields(shownWhile) },
    { title: "What it rests on", hint: null, fields: [evidenceField(context)] },
  ];
}

/** The demands as options, with party and issue. */
export function demandOptions({
  frame,
  demands,
}: Pick<FormContext, "frame" | "demands">): readonly FormOption[] {
  return demands.map(({ id, title, party, issue }) => ({
    value: id,
    name: title,
    hint: [
      frame.parties.find((one) => one.id === party)?.name ?? party,
      frame.issues.find((one) => one.id === issue)?.title ?? issue,
    ].join(" · "),
  }));
}

function listCodeFields(shownWhile: NonNullable<FormField["shownWhile"]>): readonly FormField[] {
  return [
    {
      ...textField("number", "position", "Position", { hint: "0 to 100 on the issue’s scale.", half: true }),
      shownWhile,
    },
    {
      ...textField("number", "fallback", "Fallback", {
        hint: "The furthest point that the party itself signalled it could live with.",
        optional: true,
        half: true,
      }),
      shownWhile,
    },
    choiceField("choice", "firmness", "Firmness", {
      options: FIRMNESS_LEVELS.map((level) => ({
        value: String(level),
        name: String(level),
        hint: FIRMNESS_MEANINGS[level],
      })),
    }),
    choiceField("choice", "basis", "Basis", {
      options: BASES.map((basis) => ({
        value: basis,
        name: BASIS_WORDS[basis].charAt(0).toUpperCase() + BASIS_WORDS[basis].slice(1),
        hint: BASIS_MEANINGS[basis],
      })),
    }),
    choiceField("choice", "confidence", "Your confidence in these codes", {
      options: CONFIDENCE_LEVELS.map((level) => ({
        value: String(level),
        name: String(level),
        hint: CONFIDENCE_WORDS[level],
      })),
    }),
    textField("prose", "note", "Note", {
      hint: "Whatever is not plain: why this code, why this day.",
      optional: true,
    }),
  ];
}

function evidenceField({ frame, sources }: FormContext): FormField {
  const hidden = (path: string): FormField => ({
    ...{ kind: "hidden", path, label: "", hint: null, required: false, value: "" },
  });
  const blank: readonly FormField[] = [
    {
      ...choiceField("search", "evidence.#.source", "Source", { options: sourceOptions(sources) }),
      supply: {
        kind: "source",
        href: screenPaths.create(frame.negotiation.id, "source"),
        name: "New source",
      },
    },
    textField("prose", "evidence.#.quote", "Quotation", {
      hint: "Word for word.",
      optional: true,
      mostWords: QUOTE_MOST_WORDS,
    }),
    textField("prose", "evidence.#.translation", "Translation", { optional: true }),
    textField("line", "evidence.#.language", "Language of the quotation", {
      hint: "A language tag such as en, uk or pt-BR.",
      value: USUAL_LANGUAGE,
      half: true,
      longest: 35,
    }),
    textField("line", "evidence.#.locator", "Place in the source", {
      hint: "Page, paragraph, minute.",
      half: true,
      optional: true,
    }),
    choiceField("choice", "evidence.#.credibility", "Credibility", {
      options: CREDIBILITIES.map((level) => ({
        value: String(level),
        name: String(level),
        hint: CREDIBILITY_WORDS[level],
      })),
    }),
    hidden("evidence.#.startUtf16"),
    hidden("evidence.#.endUtf16"),
  ];
  return {
    ...{ kind: "list", path: "evidence", label: "Evidence", hint: null, required: true },
    ...{ itemName: "piece of evidence", items: [], blank, least: 1 },
  };
}
