import type { Change, ChangeClass } from "../domain/changes/change";
import { comparePositions } from "../domain/changes/compare-positions";
import type { Confidence, Credibility, Firmness, Reliability } from "../domain/codebook/grades";
import type { Party, Round, Slug, Supersession } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import type { Position } from "../domain/positions/position-at";
import { changeWord, incomparabilityInWords } from "../format/change-words";
import { BASIS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { partyInSentence } from "../format/names-in-sentences";
import { publisherName } from "../format/publisher-name";
import type { CitedStatement } from "../service/read-models";

/** What the evidence card of a dot says. */
export type EvidenceCardModel = {
  readonly statement: Slug;
  readonly party: Slug;
  readonly name: string;
  readonly hollow: boolean;
  readonly date: string;
  readonly round: number;
  /** Where the party stood before, in points; null: it had not spoken, or the dot is not its position of the round. */
  readonly before: number | null;
  /** What was said, in points; null where it was a withdrawal. */
  readonly position: number | null;
  readonly change: { readonly class: ChangeClass; readonly word: string } | null;
  /** Why the change is not counted, or that the dot is not the position of the round. */
  readonly remark: string | null;
  readonly text: string;
  readonly quote: {
    readonly quote: string;
    readonly translation: string | null;
    readonly language: string;
  } | null;
  readonly who: string;
  readonly firmness: Firmness;
  readonly firmnessBefore: Firmness | null;
  readonly confidence: Confidence;
  readonly demand: Slug;
  readonly source: {
    readonly id: Slug;
    readonly publisher: string;
    readonly reliability: Reliability;
    readonly credibility: Credibility;
  } | null;
  /** The statement as a footnote would cite it, without its address. */
  readonly citation: string;
};

type Question = {
  readonly parties: readonly Party[];
  readonly series: readonly { readonly party: Slug; readonly steps: readonly Position[] }[];
  readonly statements: readonly CitedStatement[];
  readonly rounds: readonly Round[];
  readonly supersessions: readonly Supersession[];
  readonly threshold: number;
  readonly coderError: number | null;
};

/**
 * Prepares the evidence cards of all statements given, by statement.
 *
 * @param question.series - Positions per party; a statement that is the first of a position gets its change since
 *   the position before.
 */
export function prepareTrajectoryCards(question: Question): Readonly<Record<Slug, EvidenceCardModel>> {
  const { parties, series, statements } = question;
  const turns = new Map(
    series.flatMap(({ steps }) =>
      steps.flatMap((at, index) => {
        const id = at.statements[0];
        return id === undefined ? [] : [[id, { at, before: steps[index - 1] ?? null }] as const];
      }),
    ),
  );
  return Object.fromEntries(
    statements.flatMap((statement) => {
      const party = parties.find(({ id }) => id === statement.party);
      if (party === undefined) return [];
      const turn = turns.get(statement.id) ?? null;
      return [[statement.id, toCard(statement, party, turn, question)]];
    }),
  );
}

type Turn = { readonly at: Position; readonly before: Position | null };

function toCard(
  statement: CitedStatement,
  party: Party,
  turn: Turn | null,
  question: Question,
): EvidenceCardModel {
  const [piece] = statement.evidence;
  const change = turn === null ? null : changeSince(turn, party, question);
  return {
    statement: statement.id,
    party: party.id,
    name: party.shortName,
    hollow: statement.basis === "reported" || statement.basis === "analyst",
    date: formatDay(statement.date),
    round: statement.round,
    before: turn?.before?.position ?? null,
    position: turn === null ? statement.position : turn.at.position,
    change: change === null ? null : { class: change.class, word: wordOf(change, statement, question) },
    remark: turn === null ? apartRemark(statement) : remarkOn(turn, change),
    text: statement.text,
    quote:
      piece === undefined || piece.quote === null
        ? null
        : { quote: piece.quote, translation: piece.translation, language: piece.language },
    who: `${statement.speaker}, ${BASIS_WORDS[statement.basis]}`,
    firmness: statement.firmness,
    firmnessBefore: turn?.before?.firmness ?? null,
    confidence: statement.confidence,
    demand: statement.demand,
    source:
      piece === undefined
        ? null
        : {
            id: piece.source,
            publisher: piece.cited.publisher,
            reliability: piece.cited.reliability,
            credibility: piece.credibility,
          },
    citation: citationOf(statement),
  };
}

function changeSince({ at, before }: Turn, party: Party, question: Question): Change | null {
  const { rounds, statements, supersessions, threshold, coderError } = question;
  const [from, to] = [before === null ? undefined : rounds[before.spokenAt - 1], rounds[at.spokenAt - 1]];
  if (from === undefined || to === undefined) return null;
  return comparePositions({
    party: party.id,
    issue: at.issue,
    // The wording itself serves as its identity here: equal texts are equal wordings.
    statements: statements.map((statement) => ({ ...statement, wording: statement.text })),
    supersessions,
    threshold,
    coderError,
    from,
    to,
    poleOfRound: (ordinal) => poleAt(party.poles, at.issue, rounds[ordinal - 1]?.start ?? to.start),
  }).change;
}

function wordOf(change: Change, statement: CitedStatement, { parties, rounds }: Question): string {
  const day = rounds[statement.round - 1]?.start ?? statement.date;
  const withPole = (pole: "low" | "high") =>
    parties
      .filter(({ id, poles }) => id !== statement.party && poleAt(poles, statement.issue, day) === pole)
      .map(partyInSentence);
  const word = changeWord(change.class, { low: withPole("low"), high: withPole("high") });
  return change.restsOn === "firmness" && (change.class === "hardened" || change.class === "softened")
    ? `${word} in firmness`
    : word;
}

function remarkOn({ at }: Turn, change: Change | null): string | null {
  if (change !== null && !change.comparable) return `Not counted. ${incomparabilityInWords(change.reason)}`;
  if (change?.withinNoise === true) return "Not counted: smaller than the coders’ own error.";
  return at.atPosition > 1 ? `Position by ${at.atPosition} statements of the round.` : null;
}

function apartRemark(statement: CitedStatement): string {
  return statement.basis === "analyst"
    ? "An analyst’s reading; it makes no position."
    : "Beside the party’s position of this round.";
}

function citationOf(statement: CitedStatement): string {
  const [piece] = statement.evidence;
  const words = piece?.quote == null ? statement.text : `“${piece.quote}”`;
  const source =
    piece === undefined
      ? ""
      : ` ${[piece.cited.author, piece.cited.title, publisherName(piece.cited.publisher), piece.cited.published === null ? null : formatDay(piece.cited.published), piece.cited.url].filter((part) => part !== null).join(", ")}.`;
  return `${statement.speaker}, ${formatDay(statement.date)}: ${words}${/[.!?]”?$/u.test(words) ? "" : "."}${source}`;
}
