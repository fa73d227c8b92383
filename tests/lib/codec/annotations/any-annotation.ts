import fc from "fast-check";
import type { Annotation } from "@/lib/codec/annotations/annotation";
import type { ImportPlace } from "@/lib/codec/annotations/annotation-draft";
import { type AnnotationTarget, serializeTarget } from "@/lib/codec/annotations/annotation-target";
import { makeAnchor } from "@/lib/domain/anchors/make-anchor";
import { normalizeCapture } from "@/lib/domain/anchors/normalize-capture";
import { anySpan } from "../../domain/anchors/any-text";

export const BASE = "https://desk.example/negotiations/water";

/** A place in which nothing is yet, and where no page stands for anything. */
export const EMPTY_PLACE: ImportPlace = {
  base: BASE,
  findTarget: () => null,
  findNote: () => null,
  importedAt: "2026-02-01T00:00:00.000Z",
  importedBy: "Importer",
};

export function aNote(given: Partial<Annotation> = {}): Annotation {
  return {
    id: "n1",
    target: { kind: "demand", demand: "more-water" },
    anchor: null,
    body: "A **note**.",
    tags: [],
    author: "Ada",
    createdAt: "2026-01-31T12:00:00.000Z",
    modifiedAt: null,
    replyTo: null,
    resolved: false,
    private: false,
    ...given,
  };
}

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
export const anyTarget: fc.Arbitrary<AnnotationTarget> = fc.oneof(
  fc.record({ kind: fc.constant("statement" as const), statement: slug }),
  fc.record({
    kind: fc.constant("quote" as const),
    statement: slug,
    ordinal: fc.integer({ min: 1, max: 9999 }),
  }),
  fc.record({ kind: fc.constant("source-text" as const), source: slug }),
  fc.record({ kind: fc.constant("demand" as const), demand: slug }),
  fc.record({ kind: fc.constant("round" as const), round: slug }),
  fc.record({ kind: fc.constant("cell" as const), party: slug, issue: slug, round: slug }),
  fc.record({
    ...{ kind: fc.constant("change" as const), party: slug, issue: slug },
    ...{ demand: fc.option(slug), from: slug, to: slug },
  }),
);

const storable = (text: string) => text.replace(/\0|\p{Surrogate}/gu, "?");
const prose = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: "binary", maxLength: 40 }))
  .map((text) => (storable(text).trim() === "" ? "" : storable(text)));
/** What a file cannot tell from a shorter spelling is written in it already. */
const name = prose.map((text) => text.replace(/\s+/gu, " ").trim() || "Ada");
const tag = prose
  .map(
    (text) =>
      text
        .replace(/[\n\r]/g, " ")
        .trim()
        .slice(0, 60) || "tag",
  )
  .map(storable);
const instant = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** A passage of a text that is stored, placed or not yet, with the text. */
const anyPassage = fc.tuple(anySpan, fc.boolean()).map(([{ text: raw }, isPlaced]) => {
  const text = normalizeCapture(raw);
  const made = makeAnchor(text, Math.floor(text.length / 3), text.length);
  if (made.kind === "refused") return { text, anchor: null };
  const { anchor } = made;
  return { text, anchor: isPlaced ? anchor : { ...anchor, startUtf16: null, endUtf16: null } };
});

const anyNote = fc
  .record({
    target: anyTarget,
    passage: fc.option(anyPassage),
    body: prose,
    tags: fc.uniqueArray(tag, { maxLength: 5 }),
    author: name,
    createdAt: instant,
    modifiedAt: fc.option(instant),
    resolved: fc.boolean(),
    private: fc.boolean(),
    answers: fc.option(fc.nat({ max: 20 })),
  })
  .map((one) => ({ ...one, body: one.body === "" && one.tags.length === 0 ? "note" : one.body }));

/** Notes with threads, and the texts that their passages stand in. */
export const anyNotes = fc.array(anyNote, { maxLength: 8 }).map((list) => {
  const texts = new Map<string, string>();
  const notes = list.map(({ passage, answers, ...rest }, index): Annotation => {
    if (passage !== null) texts.set(serializeTarget(rest.target), passage.text);
    const replyTo = answers === null || index === 0 ? null : `n-${answers % index}`;
    return { ...rest, id: `n-${index}`, anchor: passage?.anchor ?? null, replyTo };
  });
  return { notes, textOf: (target: AnnotationTarget) => texts.get(serializeTarget(target)) ?? null };
});
