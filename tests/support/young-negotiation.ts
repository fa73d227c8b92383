import type { RecordKind } from "../../lib/codec/records/record-kinds";

type Step = { readonly kind: RecordKind; readonly fields: object };

export type Stage = {
  /** What it has that the one before has not. */
  readonly name: string;
  readonly steps: readonly Step[];
};

/** Days of 2024 in order, so that what is said is said on its round's day. */
const DAY = "2024-03-05";

const party = (id: string, ordinal: number, marker: string, colour: string) => ({
  kind: "party" as const,
  fields: {
    ...{
      id,
      ordinal,
      marker,
      kind: "state",
      name: `The ${id} side`,
      shortName: id,
      abbreviation: id.slice(0, 3),
    },
    colour: { light: colour, dark: "#88aacc" },
    poles: [{ issue: null, pole: ordinal === 1 ? "low" : "high", from: null, to: null }],
  },
});

const issue = (id: string, ordinal: number, scale: object | null) => ({
  kind: "issue" as const,
  fields: {
    id,
    ordinal,
    title: `The ${id}`,
    question: `Who has the ${id}?`,
    core: true,
    salience: null,
    scale,
  },
});

const SCALE = {
  ...{ lowLabel: "none of it", highLabel: "all of it" },
  anchors: [
    { at: 0, text: "None of it", label: "none" },
    { at: 50, text: "Half of it", label: "half" },
    { at: 100, text: "All of it", label: "all" },
  ],
};

/** A negotiation as it grows from nothing to its first statement, stage by stage. */
export const STAGES: readonly Stage[] = [
  { name: "nothing", steps: [] },
  { name: "one party", steps: [party("inland", 1, "disc", "#224466")] },
  { name: "two parties", steps: [party("coast", 2, "square", "#664422")] },
  { name: "issues", steps: [issue("water", 1, SCALE), issue("honours", 2, null)] },
  {
    name: "a round",
    steps: [
      {
        kind: "round",
        fields: {
          ...{ id: "2024-03-first", name: "First meeting", sequence: 1, start: DAY, end: DAY },
          ...{ venue: "Town hall", format: "bilateral", phase: null, participants: ["inland", "coast"] },
          ...{ summary: "They met.", sources: [] },
        },
      },
    ],
  },
  {
    name: "a source",
    steps: [
      {
        kind: "source",
        fields: {
          ...{
            id: "minutes",
            title: "Minutes",
            author: null,
            publisher: "Town hall",
            published: DAY,
            url: null,
          },
          ...{ kind: "official-document", language: "en", reliability: "A", seen: true },
        },
      },
    ],
  },
  {
    name: "a demand",
    steps: [
      {
        kind: "demand",
        fields: {
          ...{ id: "inland-half", party: "inland", issue: "water", topic: null, title: "Half the water" },
          ...{ supersedes: null, fromStatement: null, supersedesReason: null },
        },
      },
    ],
  },
  {
    name: "one statement",
    steps: [
      {
        kind: "statement",
        fields: {
          ...{ id: "inland-half-1", demand: "inland-half", round: "2024-03-first", date: DAY },
          ...{ speaker: "Delegate", text: "Asks for half the water.", context: null, basis: "official-text" },
          ...{ position: 50, fallback: null, firmness: 4, confidence: 3, note: null },
          evidence: [
            {
              ...{ source: "minutes", quote: null, translation: null, locator: "p. 1", startUtf16: null },
              ...{ endUtf16: null, language: "en", credibility: 1 },
            },
          ],
        },
      },
    ],
  },
];
