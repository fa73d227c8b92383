import type { CodedStatement, Slug } from "../model";
import { findPosition, type PoleOfRound, type Position, type RoundMoment } from "./position-at";

/**
 * Lists the positions of a party on an issue, one for each round in which it spoke on it.
 *
 * @param question.statements - In any order; analysts' readings are ignored.
 * @param question.rounds - The rounds of the series, in order; statements at others are ignored.
 * @returns In the order of `rounds`; every age is 0 rounds.
 * @throws {RangeError} A date is not a calendar day.
 */
export function listPositions(question: {
  readonly party: Slug;
  readonly issue: Slug;
  readonly statements: readonly CodedStatement[];
  readonly rounds: readonly RoundMoment[];
  readonly poleOfRound: PoleOfRound;
}): readonly Position[] {
  const { party, issue, statements, rounds, poleOfRound } = question;
  const byRound = new Map<number, CodedStatement[]>();
  for (const statement of statements) {
    const ofRound = byRound.get(statement.round);
    if (ofRound === undefined) byRound.set(statement.round, [statement]);
    else ofRound.push(statement);
  }
  return rounds.flatMap((round) => {
    const ofRound = byRound.get(round.ordinal) ?? [];
    const position = findPosition({ party, issue, statements: ofRound, round, poleOfRound });
    return position === null ? [] : [position];
  });
}
