import type { Slug } from "../domain/model";
import { screenPaths } from "../filters/screen-paths";
import { languageName, RELIABILITY_WORDS, SOURCE_KIND_WORDS } from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { countOf } from "../format/format-number";
import { capitalised, listInWords } from "../format/list-in-words";
import { partyInSentence } from "../format/names-in-sentences";
import type { CitedStatement, Frame, SourcePage } from "../service/read-models";
import type { RecordField } from "./prepare-statement";

/** A source and what rests on it. */
export type SourceModel = {
  readonly title: string;
  readonly fields: readonly RecordField[];
  readonly url: string | null;
  readonly host: string | null;
  readonly finding: string;
  readonly rounds: readonly { readonly id: Slug; readonly name: string; readonly href: string }[];
  /** In order of the source's text where that is known, then of time; what it says stands first in each. */
  readonly statements: readonly CitedStatement[];
};

/** Prepares the page of one source. */
export function prepareSource(frame: Frame, { source, statements, rounds }: SourcePage): SourceModel {
  const parties = frame.parties.filter(({ id }) => statements.some((statement) => statement.party === id));
  const named = listInWords(parties.map(partyInSentence));
  return {
    title: source.title,
    fields: [
      { name: "Publisher", value: source.publisher, meaning: null },
      ...(source.author === null ? [] : [{ name: "Author", value: source.author, meaning: null }]),
      {
        name: "Date",
        value: source.published === null ? "not given" : formatDay(source.published),
        meaning: null,
      },
      { name: "Kind", value: capitalised(SOURCE_KIND_WORDS[source.kind]), meaning: null },
      { name: "Language", value: languageName(source.language), meaning: null },
      { name: "Reliability", value: source.reliability, meaning: RELIABILITY_WORDS[source.reliability] },
      {
        name: "Seen",
        value: source.seen ? "Yes" : "No",
        meaning: source.seen
          ? "a coder saw a passage of it that bears the record out"
          : "no coder saw a passage of it; the record rests on what others say of it",
      },
    ],
    url: source.url,
    host: source.url === null || !URL.canParse(source.url) ? null : new URL(source.url).hostname,
    finding:
      statements.length === 0
        ? "No statement rests on it"
        : `${capitalised(countOf(statements.length, "statement"))} of ${named} ${statements.length === 1 ? "rests" : "rest"} on it`,
    rounds: rounds.flatMap((id) => {
      const round = frame.rounds.find((candidate) => candidate.id === id);
      return round === undefined
        ? []
        : [{ id, name: round.name, href: screenPaths.round(frame.negotiation.id, id) }];
    }),
    statements: inOrderOfText(source.id, statements),
  };
}

/** Passages whose place in the text is unknown come last, in the order of the statements. */
function inOrderOfText(source: Slug, statements: readonly CitedStatement[]): readonly CitedStatement[] {
  const placeOf = (piece: CitedStatement["evidence"][number]) =>
    piece.source === source ? (piece.startUtf16 ?? Number.MAX_SAFE_INTEGER) : Number.POSITIVE_INFINITY;
  const ordered = statements.map((statement) => ({
    ...statement,
    evidence: statement.evidence.toSorted((a, b) => compare(placeOf(a), placeOf(b))),
  }));
  const firstOf = ({ evidence }: CitedStatement) => Math.min(...evidence.map(placeOf));
  return ordered.toSorted((a, b) => compare(firstOf(a), firstOf(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
