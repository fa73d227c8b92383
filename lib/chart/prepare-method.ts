import type { Party } from "../domain/model";
import { formatDay } from "../format/format-day";
import { issueInSentence } from "../format/names-in-sentences";
import type { Frame } from "../service/read-models";

/** The part of the codebook that is rows of the negotiation: its scales and its parties' own ends. */
export type MethodModel = {
  readonly scales: readonly {
    readonly id: string;
    readonly title: string;
    readonly question: string;
    /** Null: demands on the issue are compared by wording and firmness. */
    readonly anchors: readonly { readonly at: number; readonly text: string }[] | null;
  }[];
  readonly parties: readonly {
    readonly party: Pick<Party, "id" | "shortName">;
    readonly name: string;
    readonly ends: readonly string[];
  }[];
  readonly threshold: number;
};

const END_WORDS = { low: "0", high: "100", none: "no own end" } as const;

/** Prepares the part of the method page that comes from the negotiation's rows. */
export function prepareMethod(frame: Frame): MethodModel {
  return {
    scales: frame.issues.map(({ id, title, question, scale }) => ({
      id,
      title,
      question,
      anchors: scale === null ? null : scale.anchors.map(({ at, text }) => ({ at, text })),
    })),
    parties: frame.parties.map((party) => ({
      party: { id: party.id, shortName: party.shortName },
      name: party.name === party.shortName ? party.kind : `${party.name}, ${party.kind}`,
      ends: party.poles.length === 0 ? ["no own end"] : party.poles.map((pole) => endInWords(frame, pole)),
    })),
    threshold: frame.negotiation.threshold,
  };
}

function endInWords(frame: Frame, { pole, issue: id, from, to }: Party["poles"][number]): string {
  const issue = frame.issues.find((candidate) => candidate.id === id);
  const where = issue === undefined ? "on every issue" : `on ${issueInSentence(issue)}`;
  const when =
    from === null
      ? to === null
        ? ""
        : ` up to ${formatDay(to)}`
      : to === null
        ? ` from ${formatDay(from)}`
        : ` from ${formatDay(from)} to ${formatDay(to)}`;
  return `${END_WORDS[pole]} ${where}${when}`;
}
