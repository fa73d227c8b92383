import { POLES, type Pole } from "../domain/codebook/grades";
import type { Issue, Party, Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import { AppError } from "../errors";
import type { Frame, RoundEntry } from "./read-models";

/** The round of that id. @throws {AppError} `not-found`. */
export function getRound(frame: Frame, id: Slug): RoundEntry {
  const round = frame.rounds.find((candidate) => candidate.id === id);
  if (round === undefined) throw new AppError("not-found", `There is no round “${id}” in this negotiation.`);
  return round;
}

/** The party of that id. @throws {AppError} `not-found`. */
export function getParty(frame: Frame, id: Slug): Party {
  const party = frame.parties.find((candidate) => candidate.id === id);
  if (party === undefined) throw new AppError("not-found", `There is no party “${id}” in this negotiation.`);
  return party;
}

/** The issue of that id. @throws {AppError} `not-found`. */
export function getIssue(frame: Frame, id: Slug): Issue {
  const issue = frame.issues.find((candidate) => candidate.id === id);
  if (issue === undefined) throw new AppError("not-found", `There is no issue “${id}” in this negotiation.`);
  return issue;
}

/** The last round. @throws {AppError} `not-found`: the negotiation has no rounds yet. */
export function getLastRound(frame: Frame): RoundEntry {
  const last = frame.rounds.at(-1);
  if (last === undefined) throw new AppError("not-found", "This negotiation has no rounds yet.");
  return last;
}

/** The issues that have a scale, in display order. */
export function listScaledIssues(frame: Frame): readonly Issue[] {
  return frame.issues.filter((issue) => issue.scale !== null);
}

/** A party's own pole on an issue at a round, which is the one that holds on the round's first day. */
export function poleOfRound(frame: Frame, party: Slug, issue: Slug): (ordinal: number) => Pole {
  const { poles } = getParty(frame, party);
  return (ordinal) => {
    const round = frame.rounds[ordinal - 1];
    return round === undefined ? POLES[2] : poleAt(poles, issue, round.start);
  };
}

/**
 * The two parties whose gap is shown: the ones asked for, else the negotiation's own pair, else the first two whose
 * poles are opposite ends at the last round.
 */
export function choosePair(frame: Frame, a: Slug | null, b: Slug | null): readonly [Slug, Slug] | null {
  if (a !== null && b !== null && a !== b) return [a, b];
  if (frame.negotiation.leadPair !== null) return frame.negotiation.leadPair;
  const issue = listScaledIssues(frame)[0];
  const last = frame.rounds.at(-1);
  if (issue === undefined || last === undefined) return null;
  const at = (pole: Pole) =>
    frame.parties.find((party) => poleOfRound(frame, party.id, issue.id)(last.ordinal) === pole);
  const [high, low] = [at("high"), at("low")];
  return high === undefined || low === undefined ? null : [high.id, low.id];
}
