import type { Pole } from "../domain/codebook/grades";
import type { IsoDate, Issue, Negotiation, Party } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import type { PoleNames } from "../format/change-words";
import { partyInSentence } from "../format/names-in-sentences";

/**
 * Names the parties whose own poles are the ends of an issue's scale on a day, for sentences such as "moved toward
 * Ukraine's position".
 *
 * Where one of the negotiation's lead pair holds an end, it alone names it: the end is known by it.
 *
 * @param question.day - Calendar day, `YYYY-MM-DD`; the first of the round that is shown.
 */
export function describeEnds(question: {
  readonly parties: readonly Party[];
  readonly leadPair: Negotiation["leadPair"];
  readonly issue: Issue["id"];
  readonly day: IsoDate;
}): PoleNames {
  const { parties, leadPair, issue, day } = question;
  const at = (end: Pole) => {
    const holding = parties.filter(({ poles }) => poleAt(poles, issue, day) === end);
    const leading = holding.filter(({ id }) => leadPair?.includes(id));
    return (leading.length > 0 ? leading : holding).map(partyInSentence);
  };
  return { low: at("low"), high: at("high") };
}
