import type { Party } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import { changeVerb } from "../format/change-words";
import { formatDay } from "../format/format-day";
import { countInWords, countOf } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import { issueInSentence, partyInSentence } from "../format/names-in-sentences";
import type { Frame, PartyPage, RoundEntry } from "../service/read-models";
import { describeEnds } from "./describe-ends";

/** The head of a party's page, in words. */
export type PartyHead = {
  readonly name: string;
  /** The full name where it is longer, the kind, and the own end. */
  readonly about: string;
  /** Where the party stands and how it came there: sentences with their numbers. */
  readonly finding: string;
  readonly basis: string;
};

/** Prepares the head of a party's page. */
export function prepareParty({
  frame,
  page,
  round,
}: {
  readonly frame: Frame;
  readonly page: Pick<PartyPage, "party" | "positions" | "demands">;
  /** The round as of which the page speaks. */
  readonly round: RoundEntry;
}): PartyHead {
  const { party } = page;
  const first = frame.rounds[0] ?? round;
  const statements = page.demands.reduce((sum, demand) => sum + demand.statements, 0);
  const since = formatDay(first.start);
  const about = [
    ...(party.name === party.shortName ? [] : [party.name]),
    party.kind,
    describeOwnEnd(frame, party, round),
  ].join(" · ");
  return {
    name: party.shortName,
    about,
    finding: `${describeReach(frame, page)}; ${describeCourse(frame, page, round, since)}`,
    basis: `Stated positions as of ${formatDay(round.end)}, from ${countOf(statements, "statement")} of ${countOf(page.demands.length, "demand")}; compared with round 1, ${since}. Only changes that can be compared are counted.`,
  };
}

/**
 * Says which end of the scales is a party's own at a round.
 *
 * @example
 * // "own end: 100 on every issue"
 */
export function describeOwnEnd(frame: Frame, party: Party, round: RoundEntry): string {
  const scaled = frame.issues.filter((issue) => issue.scale !== null);
  const poles = scaled.map((issue) => ({ issue, pole: poleAt(party.poles, issue.id, round.start) }));
  const kinds = new Set(poles.map(({ pole }) => pole));
  if (kinds.size === 0) return "no issue has a scale";
  if (kinds.size === 1) {
    if (kinds.has("none")) return "no own end: a mediator";
    return `own end: ${kinds.has("high") ? 100 : 0} on every issue`;
  }
  const on = (wanted: string) =>
    listInWords(poles.filter(({ pole }) => pole === wanted).map(({ issue }) => issueInSentence(issue)));
  return [
    ...(kinds.has("low") ? [`own end: 0 on ${on("low")}`] : []),
    ...(kinds.has("high") ? [`own end: 100 on ${on("high")}`] : []),
    ...(kinds.has("none") ? [`none on ${on("none")}`] : []),
  ].join(", ");
}

function describeReach(frame: Frame, { party, positions }: Pick<PartyPage, "party" | "positions">): string {
  const stated = positions.filter(({ after }) => after?.position != null);
  const scaled = frame.issues.filter((issue) => issue.scale !== null);
  const name = capitalised(partyInSentence(party));
  if (stated.length === 0) return `${name} has stated no position on any issue with a scale`;
  const where =
    stated.length === scaled.length
      ? `all ${countInWords(scaled.length)} issues`
      : `${countInWords(stated.length)} of ${countInWords(scaled.length)} issues`;
  return `${name} has a stated position on ${where} with a scale`;
}

function describeCourse(
  frame: Frame,
  { positions }: Pick<PartyPage, "positions">,
  round: RoundEntry,
  since: string,
): string {
  const { parties, negotiation } = frame;
  const moves = positions.flatMap(({ issue, change }) => {
    if (change === null || !change.counted || change.class === "new") return [];
    const ends = describeEnds({ parties, leadPair: negotiation.leadPair, issue, day: round.start });
    const verb = changeVerb(change, ends);
    return verb === null ? [] : [verb];
  });
  if (moves.length === 0) return `since ${since} no change of it can be counted`;
  const verbs = [...new Set(moves)].map(
    (verb) => `${verb} on ${countInWords(moves.filter((move) => move === verb).length)}`,
  );
  return `since ${since} it ${listInWords(verbs)}`;
}
