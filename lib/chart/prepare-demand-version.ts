import type { ChangeClass, Standing } from "../domain/changes/change";
import { classifyChange } from "../domain/changes/change-table";
import { evidenceKind, type Firmness, WITHDRAWN_FIRMNESS } from "../domain/codebook/grades";
import type { WordingChange } from "../domain/diff/wording-change";
import type { Issue, Party, Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import { screenPaths } from "../filters/screen-paths";
import { incomparabilityInWords } from "../format/change-words";
import { BASIS_WORDS, FIRMNESS_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { countOf, formatPoints } from "../format/format-number";
import type { CitedEvidence, CitedStatement, Frame, WordingVersion } from "../service/read-models";
import { wordingNote } from "./wording-note";

/** One wording of a demand with what changed from the one stated before it. */
export type DemandVersion = {
  readonly id: Slug;
  readonly href: string;
  readonly day: string;
  readonly round: { readonly name: string; readonly href: string } | null;
  readonly text: string;
  readonly wording: WordingChange | null;
  /** "against 28 Apr 2025", and what kind of change it is. */
  readonly wordingNote: string | null;
  readonly position: string | null;
  readonly fallback: string | null;
  /** What became of position and firmness since the statement before; null at the first. */
  readonly shift: {
    readonly class: ChangeClass;
    readonly words: string;
    /** Why the two are not comparable; null where they are. */
    readonly reason: string | null;
  } | null;
  readonly firmness: Firmness;
  readonly firmnessWords: string;
  readonly said: string;
  readonly context: string | null;
  readonly evidence: readonly CitedEvidence[];
  /** An analyst's reading, which never stands as a demand. */
  readonly isReading: boolean;
  readonly hollow: boolean;
};

/**
 * Prepares one wording of a demand.
 *
 * @param place.stated - The demand's wordings without analysts' readings, newest first.
 */
export function prepareDemandVersion(
  frame: Frame,
  place: {
    readonly party: Party | undefined;
    readonly issue: Issue | undefined;
    readonly version: WordingVersion;
    readonly stated: readonly WordingVersion[];
  },
): DemandVersion {
  const { version, stated } = place;
  const { statement, against, wording } = version;
  const negotiation = frame.negotiation.id;
  const round = frame.rounds[statement.round - 1];
  const other = stated.find((candidate) => candidate.statement.id === against)?.statement;
  return {
    id: statement.id,
    href: screenPaths.statement(negotiation, statement.id),
    day: formatDay(statement.date),
    round: round === undefined ? null : { name: round.name, href: screenPaths.round(negotiation, round.id) },
    text: statement.text,
    wording,
    wordingNote:
      wording === null || other === undefined
        ? null
        : `${wordingNote(wording)}, against ${formatDay(other.date)}`,
    position: statement.position === null ? null : formatPoints(statement.position),
    fallback: statement.fallback === null ? null : formatPoints(statement.fallback),
    shift: shiftOf(frame, place),
    firmness: statement.firmness,
    firmnessWords: FIRMNESS_WORDS[statement.firmness],
    said: `${statement.speaker}, ${BASIS_WORDS[statement.basis]}`,
    context: statement.context,
    evidence: statement.evidence,
    isReading: statement.basis === "analyst",
    hollow: statement.basis === "reported" || statement.basis === "analyst",
  };
}

/** What became of position and firmness from the statement before to this one, read on the scale alone. */
function shiftOf(
  frame: Frame,
  { party, issue, version: { statement }, stated }: Parameters<typeof prepareDemandVersion>[1],
): DemandVersion["shift"] {
  const before =
    stated[stated.findIndex((candidate) => candidate.statement.id === statement.id) + 1]?.statement;
  if (before === undefined || statement.basis === "analyst") return null;
  const round = frame.rounds[statement.round - 1];
  const pole =
    party === undefined || issue === undefined || round === undefined
      ? "none"
      : poleAt(party.poles, issue.id, round.start);
  const delta =
    statement.position === null || before.position === null ? 0 : statement.position - before.position;
  const toward = pole === "low" ? -delta : delta;
  const firmer = statement.firmness - before.firmness;
  const words = [
    ...(delta === 0
      ? []
      : [`${countOf(Math.round(Math.abs(delta) * 10) / 10, "point")} ${directionOf(pole, toward)}`]),
    ...(firmer === 0 ? [] : [`firmness ${before.firmness} → ${statement.firmness}`]),
  ];
  const reason =
    evidenceKind(before.basis) === evidenceKind(statement.basis) ? null : incomparabilityInWords("evidence");
  const change = classifyChange({
    before: toStanding(before),
    after: toStanding(statement),
    poleAtLater: pole,
    threshold: frame.negotiation.threshold,
  });
  return {
    class: change,
    words: words.length === 0 ? "position and firmness as before" : words.join(", "),
    reason,
  };
}

/** A single statement as one side of a change; its text stands for the identity of its wording. */
function toStanding(statement: CitedStatement): Standing {
  const { id, demand, position, fallback, firmness, basis, round, date, text } = statement;
  return {
    state: firmness === WITHDRAWN_FIRMNESS ? "withdrawn" : "stated",
    position,
    fallback,
    firmness,
    basis,
    spokenAt: round,
    date,
    wording: text,
    statements: [id],
    demands: [demand],
  };
}

function directionOf(pole: "low" | "high" | "none", toward: number): string {
  if (pole === "none") return toward > 0 ? "toward 100" : "toward 0";
  return toward > 0 ? "toward its own end" : "away from its own end";
}
