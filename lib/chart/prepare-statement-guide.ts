import type { Pole } from "../domain/codebook/grades";
import type { Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import { type FormValues, textAt } from "../format/form-values";
import { formatDay } from "../format/format-day";
import type { FormContext } from "./form-context";
import type { CellScale } from "./prepare-matrix";

type Spoken = {
  readonly id: Slug;
  readonly date: string;
  readonly text: string;
  readonly position: number | null;
  readonly fallback: number | null;
  readonly firmness: number;
};

/** What helps to code a statement of any demand, as plain data for the browser. */
export type StatementGuide = {
  readonly negotiation: string;
  /** The statement that is revised; null for a new one. */
  readonly own: Slug | null;
  readonly demands: Readonly<
    Record<
      Slug,
      {
        readonly title: string;
        readonly party: Slug;
        readonly issue: Slug;
        readonly spoken: readonly Spoken[];
      }
    >
  >;
  readonly parties: Readonly<
    Record<Slug, { readonly name: string; readonly poles: FormContext["frame"]["parties"][number]["poles"] }>
  >;
  readonly issues: Readonly<
    Record<Slug, Pick<FormContext["frame"]["issues"][number], "title" | "question" | "scale">>
  >;
  readonly rounds: Readonly<
    Record<Slug, { readonly name: string; readonly start: string; readonly end: string }>
  >;
};

/** Prepares what helps to code: the demands with what was said on them, the scales, the rounds' days. */
export function prepareStatementGuide(
  { frame, demands, statements }: FormContext,
  own: Slug | null,
): StatementGuide {
  const spokenOn = (demand: Slug) =>
    statements.filter((one) => one.demand === demand && one.basis !== "analyst");
  return {
    negotiation: frame.negotiation.id,
    own,
    demands: Object.fromEntries(
      demands.map(({ id, title, party, issue }) => [
        id,
        {
          ...{ title, party, issue },
          spoken: spokenOn(id)
            .map(({ id: statement, date, text, position, fallback, firmness }) => ({
              ...{ id: statement, date, text, position, fallback, firmness },
            }))
            .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? 1 : -1)),
        },
      ]),
    ),
    parties: Object.fromEntries(frame.parties.map(({ id, name, poles }) => [id, { name, poles }])),
    issues: Object.fromEntries(
      frame.issues.map(({ id, title, question, scale }) => [id, { title, question, scale }]),
    ),
    rounds: Object.fromEntries(frame.rounds.map(({ id, name, start, end }) => [id, { name, start, end }])),
  };
}

/** What stands beside the form for what is written in it. */
export type StatementAsideModel = {
  readonly party: { readonly id: Slug; readonly name: string };
  readonly issue: { readonly id: Slug; readonly title: string; readonly question: string };
  /** Null: the issue has no scale. */
  readonly scale: {
    readonly low: string;
    readonly high: string;
    /** From the high end down. */
    readonly anchors: readonly { readonly at: number; readonly text: string; readonly chosen: boolean }[];
    readonly mark: CellScale;
    /** The drawing in a sentence. */
    readonly sentence: string;
  } | null;
  /** What the party said last on this demand before the day; null: nothing. */
  readonly previous: (Spoken & { readonly day: string }) | null;
};

/** The aside for what is written in the form. @returns Null while no demand is chosen that exists. */
export function describeStatementGuide(
  guide: StatementGuide,
  values: FormValues,
): StatementAsideModel | null {
  const id = textAt(values, "demand");
  const demand = Object.hasOwn(guide.demands, id) ? guide.demands[id] : undefined;
  const [party, issue] = [guide.parties[demand?.party ?? ""], guide.issues[demand?.issue ?? ""]];
  if (demand === undefined || party === undefined || issue === undefined) return null;
  const date = textAt(values, "date");
  const previous =
    demand.spoken.find((one) => one.id !== guide.own && (date === "" || one.date <= date)) ?? null;
  const [position, fallback] = [toPoint(textAt(values, "position")), toPoint(textAt(values, "fallback"))];
  const pole: Pole = /^\d{4}-\d{2}-\d{2}$/.test(date) ? poleAt(party.poles, demand.issue, date) : "none";
  return {
    party: { id: demand.party, name: party.name },
    issue: { id: demand.issue, title: issue.title, question: issue.question },
    previous: previous === null ? null : { ...previous, day: formatDay(previous.date) },
    scale:
      issue.scale === null
        ? null
        : {
            low: issue.scale.lowLabel,
            high: issue.scale.highLabel,
            anchors: issue.scale.anchors
              .toReversed()
              .map(({ at, text }) => ({ at, text, chosen: at === position })),
            mark: {
              ...{ party: demand.party, position, fallback, pole, range: null },
              state: position === null ? "never" : "stated",
              ghost: previous?.position ?? null,
              hollow: ["reported", "analyst"].includes(textAt(values, "basis")),
            },
            sentence: describeScale(position, fallback, previous?.position ?? null),
          },
  };
}

function describeScale(position: number | null, fallback: number | null, before: number | null): string {
  return [
    position === null ? "No position yet" : `Position ${position}`,
    ...(fallback === null ? [] : [`fallback ${fallback}`]),
    ...(before === null ? [] : [`before it stood at ${before}`]),
  ].join(", ");
}

/** A point of a scale as it is typed; null where it is none. */
function toPoint(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const point = Number(plain);
  return point <= 100 ? point : null;
}
