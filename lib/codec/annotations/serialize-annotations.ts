import { characterCounter } from "../../domain/anchors/count-characters";
import type { Annotation } from "./annotation";
import { ANNOTATIONS_PATH, OWN, OWN_CONTEXT } from "./annotation-context";
import { type AnnotationTarget, serializeTarget } from "./annotation-target";

export type AnnotationsPlace = {
  /** The negotiation's absolute address, without a slash at its end; every address that is written begins with it. */
  readonly base: string;
  /**
   * The text that anchors on a target count in. Null where it is not at hand: then no position in characters is
   * written, for it cannot be known.
   */
  readonly textOf: (target: AnnotationTarget) => string | null;
};

export type AnnotationPagePlace = AnnotationsPlace & {
  /** Number of this page and of the last one, from 1. */
  readonly page: number;
  readonly pages: number;
  /** How many annotations stand on the pages before, and on all. */
  readonly startIndex: number;
  readonly total: number;
};

type Json = Readonly<Record<string, unknown>>;

/**
 * Writes annotations as one collection of the W3C Web Annotation Data Model, JSON-LD, with all of them on an embedded
 * page; `parseAnnotations` reads them back as they are.
 *
 * A passage is named by its words and by its position in characters, as the model counts; UTF-16 offsets stand beside
 * as own properties, and so do `resolved` and `private`, for which the model has no word. An answer has the note that
 * it answers for a target, and what the thread is about for its scope.
 *
 * @returns JSON, indented by one space, with a line feed at the end.
 */
export function serializeAnnotations(annotations: readonly Annotation[], place: AnnotationsPlace): string {
  const id = `${place.base}/${ANNOTATIONS_PATH}`;
  const items = annotations.map(annotationWriter(place));
  const page = { id: `${id}?page=1`, type: "AnnotationPage", startIndex: 0, items };
  return toText({
    "@context": OWN_CONTEXT,
    id,
    type: "AnnotationCollection",
    total: items.length,
    // A page must have an item.
    ...(items.length === 0 ? {} : { first: page, last: page.id }),
  });
}

/** Writes one page of a collection by itself. */
export function serializeAnnotationPage(
  annotations: readonly [Annotation, ...Annotation[]],
  place: AnnotationPagePlace,
): string {
  const id = `${place.base}/${ANNOTATIONS_PATH}`;
  const pageId = (page: number) => `${id}?page=${page}`;
  return toText({
    "@context": OWN_CONTEXT,
    id: pageId(place.page),
    type: "AnnotationPage",
    partOf: { id, total: place.total },
    ...(place.page > 1 ? { prev: pageId(place.page - 1) } : {}),
    ...(place.page < place.pages ? { next: pageId(place.page + 1) } : {}),
    startIndex: place.startIndex,
    items: annotations.map(annotationWriter(place)),
  });
}

/** Writes one annotation by itself. */
export function serializeAnnotation(annotation: Annotation, place: AnnotationsPlace): string {
  return toText({ "@context": OWN_CONTEXT, ...annotationWriter(place)(annotation) });
}

const toText = (value: Json) => `${JSON.stringify(value, null, 1)}\n`;

function annotationWriter({ base, textOf }: AnnotationsPlace): (annotation: Annotation) => Json {
  const texts = new Map<string, { text: string; count: (offset: number) => number } | null>();
  const textAt = (target: AnnotationTarget) => {
    const path = serializeTarget(target);
    const known = texts.get(path);
    if (known !== undefined) return known;
    const text = textOf(target);
    const made = text === null ? null : { text, count: characterCounter(text) };
    texts.set(path, made);
    return made;
  };
  return (annotation) => ({
    id: `${base}/${ANNOTATIONS_PATH}/${annotation.id}`,
    type: "Annotation",
    motivation: motivationOf(annotation),
    creator: { type: "Person", name: annotation.author },
    created: annotation.createdAt,
    ...(annotation.modifiedAt === null ? {} : { modified: annotation.modifiedAt }),
    ...bodyOf(annotation),
    target: targetOf(annotation, base, positionOf(annotation, textAt(annotation.target))),
    ...(annotation.resolved ? { [OWN.resolved]: true } : {}),
    ...(annotation.private ? { [OWN.private]: true } : {}),
  });
}

function motivationOf({ replyTo, body, tags }: Annotation): string {
  if (replyTo !== null) return "replying";
  if (body !== "") return "commenting";
  return tags.length > 0 ? "tagging" : "highlighting";
}

function bodyOf({ replyTo, body, tags }: Annotation): Json {
  const purpose = replyTo === null ? "commenting" : "replying";
  const bodies = [
    ...(body === "" ? [] : [{ type: "TextualBody", value: body, format: "text/markdown", purpose }]),
    ...tags.map((value) => ({ type: "TextualBody", value, purpose: "tagging" })),
  ];
  return bodies.length === 0 ? {} : { body: bodies };
}

/** The position in characters; none where the text does not have the passage there, as with an orphan. */
function positionOf(
  { anchor }: Annotation,
  held: { readonly text: string; readonly count: (offset: number) => number } | null,
): readonly Json[] {
  if (anchor === null || held === null || anchor.startUtf16 === null || anchor.endUtf16 === null) return [];
  if (!held.text.startsWith(anchor.exact, anchor.startUtf16)) return [];
  const [start, end] = [held.count(anchor.startUtf16), held.count(anchor.endUtf16)];
  return [{ type: "TextPositionSelector", start, end }];
}

function targetOf({ target, anchor, replyTo }: Annotation, base: string, position: readonly Json[]): unknown {
  const subject = `${base}/${serializeTarget(target)}`;
  const reply =
    replyTo === null
      ? null
      : { type: "SpecificResource", source: `${base}/${ANNOTATIONS_PATH}/${replyTo}`, scope: subject };
  if (anchor === null) return reply ?? subject;
  const { exact, prefix, suffix, startUtf16, endUtf16 } = anchor;
  const passage = {
    type: "SpecificResource",
    source: subject,
    selector: [{ type: "TextQuoteSelector", exact, prefix, suffix }, ...position],
    ...(startUtf16 === null ? {} : { [OWN.start]: startUtf16, [OWN.end]: endUtf16 }),
  };
  return reply === null ? passage : [reply, passage];
}
