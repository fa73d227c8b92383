import { screenPaths } from "../filters/screen-paths";
import { countOf } from "../format/format-number";
import { listInWords } from "../format/list-in-words";
import type { Frame } from "../service/read-models";

/** What whoever looks at a screen may write. */
export type WriteRights = {
  /** Parties, issues, phases, rounds and the negotiation's own fields. */
  readonly frame: boolean;
  /** Statements, demands and sources. */
  readonly records: boolean;
};

type Link = { readonly name: string; readonly href: string };

/** One thing that a negotiation needs before its screens have something to show. */
export type FrameStep = {
  readonly key: string;
  /** What is done, such as `Name the parties`. */
  readonly name: string;
  /** What is there, such as `1 party; it takes two`. */
  readonly state: string;
  readonly done: boolean;
  /** Where one more is written; null for whoever may not. */
  readonly action: Link | null;
};

/** What is to be done next, to stand where content will be. */
export type NextStep = { readonly words: string; readonly actions: readonly Link[] };

type Need = {
  readonly kind: string;
  readonly name: string;
  readonly action: string;
  readonly right: keyof WriteRights;
  readonly least: number;
  readonly noun: readonly [one: string, many: string];
};

const NEEDS: readonly Need[] = [
  {
    ...{ kind: "party", name: "Name the parties", action: "New party", right: "frame", least: 2 },
    noun: ["party", "parties"],
  },
  {
    ...{ kind: "issue", name: "Name the issues", action: "New issue", right: "frame", least: 1 },
    noun: ["issue", "issues"],
  },
  {
    ...{ kind: "round", name: "Enter a round", action: "New round", right: "frame", least: 1 },
    noun: ["round", "rounds"],
  },
  {
    ...{ kind: "source", name: "Enter a source", action: "New source", right: "records", least: 1 },
    noun: ["source", "sources"],
  },
  {
    ...{ kind: "demand", name: "Enter a demand", action: "New demand", right: "records", least: 1 },
    noun: ["demand", "demands"],
  },
  {
    ...{ kind: "statement", name: "Enter a statement", action: "New statement", right: "records", least: 1 },
    noun: ["statement", "statements"],
  },
];

type Counted = Pick<Frame, "negotiation" | "parties" | "issues" | "rounds" | "counts">;

/** Prepares what a negotiation needs, in the order in which it is entered, and what of it is there. */
export function prepareFrameChecklist(frame: Counted, rights: WriteRights): readonly FrameStep[] {
  const { negotiation, parties, issues, rounds, counts } = frame;
  const counted: Readonly<Record<string, number>> = {
    ...{ party: parties.length, issue: issues.length, round: rounds.length },
    ...{ source: counts.sources, demand: counts.demands, statement: counts.statements },
  };
  return NEEDS.map(({ kind, name, action, right, least, noun }) => {
    const count = counted[kind] ?? 0;
    const there = count === 0 ? "none yet" : countOf(count, ...noun);
    return {
      key: kind,
      name,
      state: count < least && least > 1 ? `${there}; it takes two` : there,
      done: count >= least,
      action: rights[right] ? { name: action, href: screenPaths.create(negotiation.id, kind) } : null,
    };
  });
}

/**
 * Prepares what is to be done next in a negotiation that lacks something.
 *
 * @returns Null when nothing is missing.
 */
export function prepareNextStep(frame: Counted, rights: WriteRights): NextStep | null {
  const missing = prepareFrameChecklist(frame, rights).filter(({ done }) => !done);
  const next = missing[0];
  if (next === undefined) return null;
  const nouns = NEEDS.filter(({ kind }) => missing.some(({ key }) => key === kind)).map(({ noun, least }) =>
    least > 1 ? `two ${noun[1]}` : withArticle(noun[0]),
  );
  const needed = `It still takes ${listInWords(nouns)}.`;
  if (next.action === null)
    return { words: `${needed} Whoever may write in this negotiation can add them.`, actions: [] };
  const first = next.name.charAt(0).toLowerCase() + next.name.slice(1);
  return {
    words: `${needed} Next: ${first}.`,
    actions: [
      next.action,
      { name: "What the negotiation has so far", href: screenPaths.frame(negotiationOf(frame)) },
    ],
  };
}

const negotiationOf = ({ negotiation }: Counted) => negotiation.id;

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
