import type { Firmness } from "../domain/codebook/grades";
import type { Party, Slug } from "../domain/model";
import { poleAt } from "../domain/positions/pole-at";
import { screenPaths } from "../filters/screen-paths";
import {
  BASIS_WORDS,
  CONFIDENCE_WORDS,
  CREDIBILITY_WORDS,
  FIRMNESS_MEANINGS,
  FIRMNESS_WORDS,
  languageName,
  RELIABILITY_WORDS,
  SOURCE_KIND_WORDS,
} from "../format/codebook-words";
import { formatDay } from "../format/format-day";
import { formatPoints } from "../format/format-number";
import { capitalised } from "../format/list-in-words";
import { issueInSentence } from "../format/names-in-sentences";
import { quoteAddress } from "../format/quote-address";
import { topicInWords } from "../format/topic-in-words";
import type { CitedEvidence, CitedStatement, Frame, StatementPage } from "../service/read-models";
import type { CellScale } from "./prepare-matrix";
import { type CodingRow, describeAgreement, toCodingRow } from "./prepare-statement-codings";
import { wordingNote } from "./wording-note";

/** A field of a record: its name, its value, and what the value means. */
export type RecordField = { readonly name: string; readonly value: string; readonly meaning: string | null };

export type EvidenceRecord = {
  readonly key: string;
  readonly piece: CitedEvidence;
  readonly source: { readonly title: string; readonly href: string };
  readonly fields: readonly RecordField[];
  /** The page at the quote and where it is; null where the source has no address. */
  readonly page: { readonly address: string; readonly words: string; readonly host: string } | null;
};

/** One statement with everything that is known of it. */
export type StatementModel = {
  readonly party: Pick<Party, "id" | "shortName">;
  readonly issue: { readonly id: Slug; readonly title: string };
  readonly hollow: boolean;
  readonly day: string;
  readonly round: { readonly name: string; readonly href: string; readonly ordinal: number };
  readonly demand: { readonly title: string; readonly href: string };
  /** In words, for the title of the page. */
  readonly title: string;
  readonly said: string;
  /** A reading never stands as a demand; said where it is one. */
  readonly caveat: string | null;
  /** Null on an issue without a scale. */
  readonly scale: {
    readonly mark: CellScale;
    readonly position: string;
    readonly fallback: string | null;
    readonly anchors: readonly { readonly at: number; readonly text: string; readonly isNearest: boolean }[];
  } | null;
  readonly firmness: Firmness;
  readonly fields: readonly RecordField[];
  readonly note: string | null;
  readonly wordingNote: string | null;
  readonly evidence: readonly EvidenceRecord[];
  readonly codings: readonly CodingRow[];
  /** Whether two coders' codes differ anywhere; null with fewer than two. */
  readonly agreement: string | null;
  /** Who decided where the codes lie apart, and why; null where nothing was decided. */
  readonly adjudication: { readonly by: string; readonly reason: string } | null;
  readonly neighbours: readonly { readonly name: string; readonly href: string; readonly words: string }[];
};

/** Prepares the page of one statement. */
export function prepareStatement(frame: Frame, page: StatementPage): StatementModel {
  const { version, demand, round, codings, earlier, later } = page;
  const { statement, wording, against } = version;
  const negotiation = frame.negotiation.id;
  const party = frame.parties.find(({ id }) => id === statement.party);
  const issue = frame.issues.find(({ id }) => id === statement.issue);
  const shortName = party?.shortName ?? statement.party;
  const isReading = statement.basis === "analyst";
  return {
    party: { id: statement.party, shortName },
    issue: { id: statement.issue, title: issue?.title ?? statement.issue },
    hollow: isReading || statement.basis === "reported",
    day: formatDay(statement.date),
    round: { name: round.name, href: screenPaths.round(negotiation, round.id), ordinal: round.ordinal },
    demand: { title: demand.title, href: screenPaths.demand(negotiation, demand.id) },
    title: `${shortName} on ${issue === undefined ? statement.issue : issueInSentence(issue)}, ${formatDay(statement.date)}`,
    said: statement.speaker,
    caveat: isReading
      ? "This is an analyst’s reading. It is shown beside stated demands and never stands as one."
      : null,
    scale: scaleOf(frame, page),
    firmness: statement.firmness,
    fields: fieldsOf(statement),
    note: statement.note,
    wordingNote:
      wording === null || against === null
        ? null
        : `${wordingNote(wording)}, against ${against === earlier?.id ? `the wording of ${formatDay(earlier.date)}` : "the nearest earlier wording"}`,
    evidence: statement.evidence.map((piece) => toEvidence(negotiation, piece)),
    codings: codings.length < 2 ? [] : codings.map(toCodingRow),
    agreement: codings.length < 2 ? null : describeAgreement(codings),
    adjudication:
      page.adjudication === null ? null : { by: page.adjudication.coder, reason: page.adjudication.reason },
    neighbours: [
      ...(earlier === null ? [] : [neighbour(negotiation, "Stated before", earlier)]),
      ...(later === null ? [] : [neighbour(negotiation, "Stated next", later)]),
    ],
  };
}

function scaleOf(frame: Frame, { version: { statement }, round }: StatementPage): StatementModel["scale"] {
  const issue = frame.issues.find(({ id }) => id === statement.issue);
  const party = frame.parties.find(({ id }) => id === statement.party);
  const { position, fallback } = statement;
  if (issue?.scale == null || position === null) return null;
  const nearest = Math.min(...issue.scale.anchors.map(({ at }) => Math.abs(at - position)));
  return {
    mark: {
      party: statement.party,
      position,
      state: statement.firmness === 1 ? "withdrawn" : "stated",
      pole: party === undefined ? "none" : poleAt(party.poles, issue.id, round.start),
      ghost: null,
      fallback,
      range: null,
      hollow: statement.basis === "reported" || statement.basis === "analyst",
    },
    position: formatPoints(position),
    fallback: fallback === null ? null : formatPoints(fallback),
    anchors: issue.scale.anchors.map(({ at, text }) => ({
      at,
      text,
      isNearest: Math.abs(at - position) === nearest,
    })),
  };
}

function fieldsOf(statement: CitedStatement): readonly RecordField[] {
  const { firmness, basis, confidence, topic, version } = statement;
  return [
    {
      name: "Firmness",
      value: `${firmness} of 5, ${FIRMNESS_WORDS[firmness]}`,
      meaning: FIRMNESS_MEANINGS[firmness],
    },
    { name: "Basis", value: capitalised(BASIS_WORDS[basis]), meaning: null },
    {
      name: "Coder’s confidence",
      value: `${confidence} of 3, ${CONFIDENCE_WORDS[confidence]}`,
      meaning: null,
    },
    ...(topic === null ? [] : [{ name: "Topic", value: capitalised(topicInWords(topic)), meaning: null }]),
    {
      name: "Record",
      value: `Version ${version}`,
      meaning: version === 1 ? "as first recorded" : "earlier versions are kept",
    },
  ];
}

function toEvidence(negotiation: Slug, piece: CitedEvidence): EvidenceRecord {
  const { cited, quote, locator, credibility } = piece;
  return {
    key: `${piece.source} ${quote ?? ""} ${locator ?? ""}`,
    piece,
    source: { title: cited.title, href: screenPaths.source(negotiation, cited.id) },
    fields: [
      {
        name: "Publisher",
        value: cited.publisher,
        meaning: [
          cited.author,
          cited.published === null ? "no date" : formatDay(cited.published),
          SOURCE_KIND_WORDS[cited.kind],
        ]
          .filter((part) => part !== null)
          .join(", "),
      },
      {
        name: "Reliability",
        value: cited.reliability,
        meaning: RELIABILITY_WORDS[cited.reliability],
      },
      { name: "Credibility", value: String(credibility), meaning: CREDIBILITY_WORDS[credibility] },
      ...(locator === null ? [] : [{ name: "Place", value: locator, meaning: null }]),
      { name: "Language", value: languageName(piece.language), meaning: null },
    ],
    page:
      cited.url === null || !URL.canParse(cited.url)
        ? null
        : {
            address: quoteAddress(cited.url, quote),
            words: quote === null ? "Open the page" : "Open the page at the quote",
            host: new URL(cited.url).hostname,
          },
  };
}

function neighbour(
  negotiation: Slug,
  name: string,
  statement: CitedStatement,
): StatementModel["neighbours"][number] {
  const { position, firmness, date } = statement;
  return {
    name: `${name}, ${formatDay(date)}`,
    href: screenPaths.statement(negotiation, statement.id),
    words: [
      ...(position === null ? [] : [formatPoints(position)]),
      `${FIRMNESS_WORDS[firmness]}: ${statement.text}`,
    ].join(", "),
  };
}
