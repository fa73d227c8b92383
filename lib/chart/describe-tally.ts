import type { IsoDate } from "../domain/model";
import { formatDay } from "../format/format-day";
import { countInWords } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";

/**
 * Says what changed between two rounds by party: "Russia hardened on one; Ukraine softened on three."
 *
 * Where all did the same it is said once: "Russia softened on one and Ukraine on three."
 *
 * @param question.moves - The counted changes, one per party and issue; parties as they stand in a sentence.
 * @param question.from - Last day of the earlier round; null when there is none.
 * @param question.again - Positions stated again without a change; `silent` those not spoken of; `uncounted` the
 *   changes that are listed and not counted. All 0 or more.
 * @returns One sentence with its full stop. Parties and verbs in the order in which they first occur in `moves`.
 */
export function describeTally(question: {
  readonly moves: readonly { readonly party: string; readonly verb: string }[];
  readonly from: IsoDate | null;
  readonly to: IsoDate;
  readonly again: number;
  readonly silent: number;
  readonly uncounted: number;
}): string {
  const { moves } = question;
  if (moves.length === 0) return nothingMoved(question);
  const parties = [...new Set(moves.map(({ party }) => party))];
  const countsOf = (party: string) => {
    const own = moves.filter((move) => move.party === party).map(({ verb }) => verb);
    return [...new Set(own)].map((verb) => ({
      verb,
      on: `on ${countInWords(own.filter((other) => other === verb).length)}`,
    }));
  };
  const sameVerb = new Set(moves.map(({ verb }) => verb)).size === 1;
  const clauses = parties.map((party, index) => {
    const counts = countsOf(party).map(({ verb, on }) => (sameVerb && index > 0 ? on : `${verb} ${on}`));
    return `${party} ${listInWords(counts)}`;
  });
  return `${capitalised(sameVerb ? listInWords(clauses) : clauses.join("; "))}.`;
}

function nothingMoved({ from, to, again, silent, uncounted }: Parameters<typeof describeTally>[0]): string {
  const counts = [
    ...(again > 0 ? [`${countInWords(again)} stated again`] : []),
    ...(uncounted > 0 ? [`${countInWords(uncounted)} changed in a way that is not counted`] : []),
    ...(silent > 0 ? [`${countInWords(silent)} not spoken of`] : []),
  ];
  const span = from === null ? `up to ${formatDay(to)}` : `between ${formatDay(from)} and ${formatDay(to)}`;
  return `No position changed ${span}${counts.length === 0 ? "" : `: ${listInWords(counts)}`}.`;
}
