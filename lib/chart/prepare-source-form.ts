import { RELIABILITIES } from "../domain/codebook/grades";
import { RELIABILITY_WORDS, SOURCE_KIND_WORDS } from "../format/codebook-words";
import { ID_MADE_OF } from "../format/record-id";
import type { FormContext, FormSubject } from "./form-context";
import { choiceField, idField, textField, wordOptions } from "./form-fields";
import type { FormSection } from "./form-model";

/** The form of a source: what it is, where it is found, and how far its publisher is relied on. */
export function prepareSourceForm(_context: FormContext, { id }: FormSubject): readonly FormSection[] {
  return [
    {
      title: "The source",
      hint: null,
      fields: [
        textField("line", "title", "Title"),
        textField("line", "author", "Author", { optional: true, half: true }),
        textField("line", "publisher", "Publisher", { half: true }),
        textField("day", "published", "Published on", { optional: true, half: true }),
        textField("address", "url", "Address", { hint: "Begins with https:// or http://", optional: true }),
        choiceField("choice", "kind", "Kind", { options: wordOptions(SOURCE_KIND_WORDS), half: true }),
        textField("line", "language", "Language", {
          hint: "A language tag such as en, uk or pt-BR.",
          longest: 35,
          value: "en",
        }),
        idField(id, ID_MADE_OF.source),
      ],
    },
    {
      title: "How far it is relied on",
      hint: null,
      fields: [
        choiceField("choice", "reliability", "Reliability of the publisher", {
          options: RELIABILITIES.map((grade) => ({
            value: grade,
            name: grade,
            hint: RELIABILITY_WORDS[grade],
          })),
        }),
        {
          ...{ kind: "yes-no", path: "seen", label: "Seen by a coder", value: false, required: false },
          hint: "A passage of it was read that bears the record out.",
        },
      ],
    },
  ];
}
