import { toSlug } from "../domain/as-of/negotiation-ref";
import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { ROUND_FORMAT_WORDS } from "../format/codebook-words";
import { formatDayRange } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import { listInWords } from "../format/list-in-words";
import type { Frame } from "../service/read-models";
import { type FrameStep, prepareFrameChecklist, type WriteRights } from "./prepare-frame-checklist";
import { prepareMethod } from "./prepare-method";

type Link = { readonly name: string; readonly href: string };

/** A record of the frame as a row: its name, what is to be known of it, and the way to revise it. */
export type FrameRow = {
  readonly id: Slug;
  readonly name: string;
  /** Its own page. Null: it has none. */
  readonly href: string | null;
  readonly notes: readonly string[];
  /** Null for whoever may not. */
  readonly revise: string | null;
};

export type FrameIssueRow = FrameRow & {
  /** Null: it has no scale. */
  readonly anchors: readonly { readonly at: number; readonly text: string }[] | null;
};

type Section<Row> = {
  readonly heading: string;
  readonly rows: readonly Row[];
  readonly create: Link | null;
  /** In place of rows. */
  readonly empty: string;
};

/** The screen of a negotiation's frame. */
export type FrameModel = {
  readonly heading: string;
  /** What is missing and what is there; null once there are statements. */
  readonly checklist: readonly FrameStep[] | null;
  readonly description: string;
  readonly own: readonly { readonly label: string; readonly text: string }[];
  readonly revise: string | null;
  readonly parties: Section<FrameRow>;
  readonly issues: Section<FrameIssueRow>;
  readonly phases: Section<FrameRow>;
  readonly rounds: Section<FrameRow>;
};

/** Prepares what a negotiation is made of before anybody has said anything in it. */
export function prepareFrame(frame: Frame, rights: WriteRights): FrameModel {
  const { negotiation, parties, issues, phases, rounds, counts } = frame;
  const { id } = negotiation;
  const edit = (kind: string, record: Slug) => (rights.frame ? screenPaths.edit(id, kind, record) : null);
  const create = (kind: string) =>
    rights.frame ? { name: `New ${kind}`, href: screenPaths.create(id, kind) } : null;
  const count = {
    parties: countOf(parties.length, "party", "parties"),
    issues: countOf(issues.length, "issue"),
    rounds: countOf(rounds.length, "round"),
  };
  return {
    heading:
      parties.length + issues.length + rounds.length === 0
        ? "Nothing is entered yet but the name"
        : `${count.parties}, ${count.issues} and ${count.rounds}`,
    checklist: counts.statements > 0 ? null : prepareFrameChecklist(frame, rights),
    description: negotiation.description,
    own: prepareOwn(frame),
    revise: edit("negotiation", toSlug(id)),
    parties: {
      heading: "Parties",
      rows: prepareParties(frame, (party) => edit("party", party)),
      create: create("party"),
      empty: "No party is named yet. It takes two to negotiate.",
    },
    issues: {
      heading: "Issues",
      rows: prepareIssues(frame, (issue) => edit("issue", issue)),
      create: create("issue"),
      empty: "No issue is named yet. Each has a question, and most have a scale from 0 to 100.",
    },
    phases: {
      heading: "Phases",
      rows: phases.map((phase) => ({
        ...{ id: phase.id, name: phase.name, href: null },
        notes: [formatDayRange(phase.from, phase.to)],
        revise: edit("phase", phase.id),
      })),
      create: create("phase"),
      empty: "No phases. They are optional: stretches of time that rounds are listed by.",
    },
    rounds: {
      heading: "Rounds",
      rows: rounds.map((round) => ({
        ...{ id: round.id, name: round.name, href: screenPaths.round(id, round.id) },
        notes: [
          `${formatDayRange(round.start, round.end)}, ${round.venue}, ${ROUND_FORMAT_WORDS[round.format]}; ${whoTookPart(frame, round.participants)}`,
        ],
        revise: edit("round", round.id),
      })),
      create: create("round"),
      empty: "No round is entered yet: a meeting, a call, an exchange of papers.",
    },
  };
}

function prepareOwn({ negotiation, parties }: Frame): FrameModel["own"] {
  const pair = negotiation.leadPair?.map(
    (party) => parties.find((one) => one.id === party)?.shortName ?? party,
  );
  return [
    {
      label: "Threshold of a change",
      text: `${negotiation.threshold} points: a position that moves less counts as the same`,
    },
    {
      label: "Lead pair",
      text: pair === undefined ? "none: no gap is shown until two parties are chosen" : listInWords(pair),
    },
  ];
}

function prepareParties(frame: Frame, revise: (party: Slug) => string | null): readonly FrameRow[] {
  const ends = new Map(prepareMethod(frame).parties.map((one) => [one.party.id, one.ends]));
  return frame.parties.map(({ id, name, shortName, abbreviation, kind, poles }) => ({
    ...{ id, name, href: screenPaths.party(frame.negotiation.id, id), revise: revise(id) },
    notes: [
      [kind, ...(shortName === name ? [] : [`“${shortName}”`]), `“${abbreviation}”`].join(", "),
      poles.length === 0
        ? "No end of a scale is its own: none of its movements is called hardened or softened."
        : `Own end: ${(ends.get(id) ?? []).join("; ")}`,
    ],
  }));
}

function prepareIssues(frame: Frame, revise: (issue: Slug) => string | null): readonly FrameIssueRow[] {
  return frame.issues.map(({ id, title, question, core, salience, scale }) => ({
    ...{ id, name: title, href: screenPaths.issue(frame.negotiation.id, id), revise: revise(id) },
    notes: [
      question,
      [
        core ? "a core issue" : "not a core issue",
        ...(salience === null ? [] : [`weight ${formatPoints(salience)} in overall gaps`]),
        ...(scale === null
          ? ["no scale: demands are compared by wording and firmness"]
          : [`0 ${scale.lowLabel}, 100 ${scale.highLabel}`]),
      ].join("; "),
    ],
    anchors: scale === null ? null : scale.anchors.map(({ at, text }) => ({ at, text })),
  }));
}

function whoTookPart({ parties }: Frame, participants: readonly Slug[]): string {
  const names = parties.filter(({ id }) => participants.includes(id)).map(({ shortName }) => shortName);
  return names.length === 0 ? "none of the parties took part" : listInWords(names);
}
