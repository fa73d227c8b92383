import type { Issue, Party, Slug, Source } from "../domain/model";
import { RELIABILITY_WORDS, ROUND_FORMAT_WORDS } from "../format/codebook-words";
import { formatDay, formatDayRange } from "../format/format-day";
import { countInWords, countOf } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import { partyInSentence } from "../format/names-in-sentences";
import { publisherName } from "../format/publisher-name";
import type { CitedStatement, Frame, RoundPage } from "../service/read-models";

export type RoundRecordModel = {
  /** Who stated how much, in one sentence. */
  readonly finding: string;
  /** Names of fields and what stands in them. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  /** Those of the round's participants that are parties, in display order. */
  readonly participants: readonly Pick<Party, "id" | "shortName">[];
  /** Issues of which something was stated, each with its statements by party and date. */
  readonly groups: readonly {
    readonly issue: Issue;
    readonly heading: string;
    readonly entries: readonly { readonly party: Party; readonly statement: CitedStatement }[];
  }[];
  readonly sources: readonly {
    readonly id: Slug;
    readonly title: string;
    /** Publisher, day and reliability. */
    readonly words: string;
  }[];
};

/** Prepares the record of a round: when, where and who, everything stated at it, and the sources of that. */
export function prepareRoundRecord(
  frame: Pick<Frame, "parties" | "issues" | "phases">,
  { round, statements, sources }: Pick<RoundPage, "round" | "statements" | "sources">,
): RoundRecordModel {
  const phase = frame.phases.find(({ id }) => id === round.phase);
  const entries = statements.flatMap((statement) => {
    const party = frame.parties.find(({ id }) => id === statement.party);
    return party === undefined ? [] : [{ party, statement }];
  });
  return {
    finding: findingOf(frame.parties, statements),
    fields: [
      { name: "Dates", value: formatDayRange(round.start, round.end) },
      { name: "Venue", value: round.venue },
      { name: "Format", value: capitalised(ROUND_FORMAT_WORDS[round.format]) },
      ...(phase === undefined ? [] : [{ name: "Phase", value: phase.name }]),
    ],
    participants: frame.parties.filter(({ id }) => round.participants.includes(id)),
    groups: frame.issues.flatMap((issue) => {
      const own = entries.filter(({ statement }) => statement.issue === issue.id);
      return own.length === 0
        ? []
        : [{ issue, heading: `${issue.title}: ${countOf(own.length, "statement")}`, entries: own }];
    }),
    sources: sources.map((source) => ({ id: source.id, title: source.title, words: sourceInWords(source) })),
  };
}

function findingOf(parties: readonly Party[], statements: readonly CitedStatement[]): string {
  if (statements.length === 0) return "Nothing was coded at this round";
  const counts = parties
    .map((party) => ({ party, count: statements.filter((statement) => statement.party === party.id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const issues = new Set(statements.map(({ issue }) => issue)).size;
  const first = counts[0];
  const who =
    counts.length === 1 && first !== undefined
      ? `all by ${partyInSentence(first.party)}`
      : listInWords(counts.map(({ party, count }) => `${countInWords(count)} by ${partyInSentence(party)}`));
  const many = capitalised(countInWords(statements.length));
  return `${many} ${statements.length === 1 ? "statement" : "statements"} on ${countInWords(issues)} ${issues === 1 ? "issue" : "issues"}: ${who}`;
}

function sourceInWords({ publisher, published, reliability }: Source): string {
  const day = published === null ? "" : `, ${formatDay(published)}`;
  return `${publisherName(publisher)}${day}, ${RELIABILITY_WORDS[reliability]} (${reliability})`;
}
