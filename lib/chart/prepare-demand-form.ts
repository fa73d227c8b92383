import { textAt } from "../format/form-values";
import { formatDay } from "../format/format-day";
import { ID_MADE_OF } from "../format/record-id";
import type { FormContext, FormSubject } from "./form-context";
import { choiceField, idField, textField } from "./form-fields";
import type { FormField, FormSection } from "./form-model";
import { demandOptions } from "./prepare-statement-form";

/** The longest statement that is shown whole in a list, in characters. */
const SHOWN_CHARACTERS = 110;

/** The form of a demand: whose, on what, and, once it has statements, which other demand's place it took. */
export function prepareDemandForm(context: FormContext, { id, values }: FormSubject): readonly FormSection[] {
  const { frame } = context;
  const [party, issue] = [textAt(values, "party"), textAt(values, "issue")];
  const own: FormSection = {
    title: "The demand",
    hint: null,
    fields: [
      choiceField("choice", "party", "Party", {
        options: frame.parties.map((one) => ({ value: one.id, name: one.name, hint: null })),
      }),
      choiceField("choice", "issue", "Issue", {
        options: frame.issues.map((one) => ({ value: one.id, name: one.title, hint: one.question })),
      }),
      textField("line", "title", "What is demanded", {
        hint: "In one sentence, the same for all of its statements.",
      }),
      textField("line", "topic", "Topic", {
        hint: "Groups demands within an issue, in lower-case letters and hyphens.",
        optional: true,
        longest: 100,
      }),
      idField(id, ID_MADE_OF.demand),
    ],
  };
  if (id === null) return [{ ...own, fields: [...own.fields, ...listHidden()] }];
  const others = context.demands.filter(
    (demand) => demand.id !== id && demand.party === party && demand.issue === issue,
  );
  const statements = context.statements.filter(
    (statement) => statement.demand === id && statement.basis !== "analyst",
  );
  return [
    own,
    {
      title: "Takes the place of another",
      hint: "Only where the sources show it. The other demand no longer stands from then on.",
      fields: [
        choiceField("search", "supersedes", "The demand whose place it took", {
          options: demandOptions({ frame, demands: others }),
          optional: true,
        }),
        choiceField("search", "fromStatement", "From which of its statements on", {
          options: statements.map(({ id: value, date, text }) => ({
            value,
            name: `${formatDay(date)}: ${text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text}`,
            hint: null,
          })),
          optional: true,
        }),
        textField("prose", "supersedesReason", "What shows it", { optional: true }),
      ],
    },
  ];
}

/** A new demand has no statement yet from which it could take another's place. */
function listHidden(): readonly FormField[] {
  return ["supersedes", "fromStatement", "supersedesReason"].map((path) => ({
    ...{ kind: "hidden", path, label: "", hint: null, required: false, value: "" },
  }));
}
