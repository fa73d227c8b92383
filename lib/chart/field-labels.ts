import type { RecordKind } from "../service/read-models";

const EVIDENCE = {
  evidence: "Evidence",
  "evidence.source": "Source",
  "evidence.quote": "Quotation",
  "evidence.translation": "Translation",
  "evidence.locator": "Place in the source",
  "evidence.startUtf16": "Start in the source’s text",
  "evidence.endUtf16": "End in the source’s text",
  "evidence.language": "Language",
  "evidence.credibility": "Credibility",
} as const;

/** What the fields of each kind of record are called; those of items stand under their list. */
const LABELS: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  statement: {
    demand: "Demand",
    round: "Round",
    date: "Date",
    speaker: "Speaker",
    text: "Statement",
    context: "Context",
    basis: "Basis",
    position: "Position",
    fallback: "Fallback",
    firmness: "Firmness",
    confidence: "Confidence",
    note: "Note",
    ...EVIDENCE,
  },
  demand: {
    party: "Party",
    issue: "Issue",
    topic: "Topic",
    title: "Title",
    supersedes: "Supersedes",
    fromStatement: "Superseding from the statement",
    supersedesReason: "Reason for superseding",
  },
  source: {
    title: "Title",
    author: "Author",
    publisher: "Publisher",
    published: "Date of publication",
    url: "Address",
    kind: "Kind",
    language: "Language",
    reliability: "Reliability",
    seen: "Seen in full",
  },
  round: {
    name: "Name",
    sequence: "Sequence",
    start: "First day",
    end: "Last day",
    venue: "Venue",
    format: "Format",
    phase: "Phase",
    participants: "Participants",
    summary: "Summary",
    sources: "Sources",
  },
  party: {
    ordinal: "Place in the order",
    name: "Name",
    shortName: "Short name",
    abbreviation: "Abbreviation",
    kind: "Kind",
    marker: "Marker",
    colour: "Colour",
    "colour.light": "Colour on light paper",
    "colour.dark": "Colour on dark paper",
    poles: "Poles",
    "poles.issue": "Issue",
    "poles.pole": "Pole",
    "poles.from": "From",
    "poles.to": "To",
  },
  issue: {
    ordinal: "Place in the order",
    title: "Title",
    question: "Question",
    core: "Core issue",
    salience: "Salience",
    scale: "Scale",
    "scale.lowLabel": "Low end",
    "scale.highLabel": "High end",
    "scale.anchors": "Anchors",
    "scale.anchors.at": "Position",
    "scale.anchors.text": "Meaning",
    "scale.anchors.label": "Label",
  },
  phase: { name: "Name", shortName: "Short name", from: "First day", to: "Last day" },
  negotiation: {
    name: "Name",
    description: "Description",
    threshold: "Threshold of a change, in points",
    leadPair: "Lead pair",
    codingNotes: "Coding notes",
    "codingNotes.title": "Title",
    "codingNotes.text": "Text",
  },
};

/** What the items of a list are called, one and many. */
const ITEMS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  evidence: ["piece of evidence", "pieces of evidence"],
  participants: ["participant", "participants"],
  sources: ["source", "sources"],
  poles: ["pole", "poles"],
  "scale.anchors": ["anchor", "anchors"],
  codingNotes: ["coding note", "coding notes"],
  leadPair: ["party of the lead pair", "parties of the lead pair"],
};

/**
 * What a field is called.
 *
 * @param path - Its place in the record without the places in lists, such as `evidence.quote`.
 * @returns One that has no name of its own is called as its path.
 * @example
 * fieldLabel("statement", "evidence.locator") // "Place in the source"
 */
export function fieldLabel(kind: RecordKind, path: string): string {
  return LABELS[kind][path] ?? path;
}

/** What one item of a list, or many, are called. @param path - The list's. */
export function itemWord(path: string, count: number): string {
  const [one, many] = ITEMS[path] ?? ["entry", "entries"];
  return count === 1 ? one : many;
}
