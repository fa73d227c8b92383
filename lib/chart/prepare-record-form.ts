import type { Phase } from "../domain/model";
import { toRecordPath } from "../filters/record-path";
import { screenPaths } from "../filters/screen-paths";
import { fillForm } from "./fill-form";
import type { FormContext, FormKind, FormSubject } from "./form-context";
import type { FormModel, FormSection } from "./form-model";
import { prepareDemandForm } from "./prepare-demand-form";
import { type IssueFields, prepareIssueForm } from "./prepare-issue-form";
import { type NegotiationFields, prepareNegotiationForm } from "./prepare-negotiation-form";
import { type PartyFields, preparePartyForm } from "./prepare-party-form";
import { preparePhaseForm } from "./prepare-phase-form";
import { prepareRoundForm, type RoundFields } from "./prepare-round-form";
import { prepareSourceForm } from "./prepare-source-form";
import { prepareStatementForm } from "./prepare-statement-form";

type Prepare = (context: FormContext, subject: FormSubject) => FormModel;

/** The form of each kind. */
const FORMS = {
  statement: ofSections("statement", prepareStatementForm),
  demand: ofSections("demand", prepareDemandForm),
  source: ofSections("source", prepareSourceForm),
  round: ({ frame, sources }, { fields, version }) =>
    prepareRoundForm(frame, { fields: fieldsOf<RoundFields>(fields), version, sources }),
  party: ({ frame }, { fields, version }) =>
    preparePartyForm(frame, { fields: fieldsOf<PartyFields>(fields), version }),
  issue: ({ frame }, { fields, version }) =>
    prepareIssueForm(frame, { fields: fieldsOf<IssueFields>(fields), version }),
  phase: ({ frame }, { fields, version }) =>
    preparePhaseForm(frame, { fields: fieldsOf<Phase>(fields), version }),
  negotiation: ({ frame }, { fields, version }) =>
    prepareNegotiationForm(frame, {
      fields: fieldsOf<NegotiationFields>(fields) ?? { ...frame.negotiation, codingNotes: [] },
      version: version ?? 0,
    }),
} as const satisfies Record<FormKind, Prepare>;

/** Prepares the form of a record, new or as it stands, with the values that it has. */
export function prepareRecordForm(kind: FormKind, context: FormContext, subject: FormSubject): FormModel {
  return fillForm(withLeastItems(FORMS[kind](context, subject)), subject.values);
}

/** The fields of a record of a kind: whoever asks for its form read them as that kind. */
function fieldsOf<Fields extends object>(fields: object | null): Fields | null {
  return fields as Fields | null;
}

function ofSections(
  kind: FormKind,
  listSections: (context: FormContext, subject: FormSubject) => readonly FormSection[],
): Prepare {
  return (context, subject) => {
    const { id, version, values } = subject;
    const negotiation = context.frame.negotiation.id;
    const known = Object.entries(values)
      .map(([path, texts]) => `${path}=${texts.join(",")}`)
      .join("&");
    return {
      title: id === null ? `New ${kind}` : `Revise the ${kind}`,
      sections: listSections(context, subject),
      draftKey: id === null ? `${negotiation} new ${kind} ${known}` : `${negotiation} ${kind} ${id}`,
      version,
      cancelHref: id === null ? listHref(kind, negotiation) : toRecordPath(negotiation, kind, id),
    };
  };
}

/** Lists that need an item begin with one. */
function withLeastItems(model: FormModel): FormModel {
  return fillForm(
    model,
    Object.fromEntries(
      model.sections.flatMap(({ fields }) =>
        fields.flatMap((field) =>
          field.kind === "list" && field.items.length < field.least ? [[field.path, []]] : [],
        ),
      ),
    ),
  );
}

function listHref(kind: FormKind, negotiation: string): string {
  return kind === "source" ? screenPaths.sources(negotiation) : screenPaths.demands(negotiation);
}
