import { z } from "zod";
import { LONGEST_EXACT_UTF16 } from "../../domain/anchors/text-anchor";
import { annotationTarget } from "./annotation-target";

/** The longest note, in UTF-16 units. */
export const LONGEST_BODY_UTF16 = 10_000;
/** The longest tag, in UTF-16 units. */
export const LONGEST_TAG_UTF16 = 60;
export const MOST_TAGS = 20;
export const LONGEST_AUTHOR_UTF16 = 200;
/** Others keep more around a passage than is kept here; what is longer than this is cut. */
export const LONGEST_CONTEXT_UTF16 = 200;

/** PostgreSQL keeps every character but NUL, and no half of a surrogate pair. */
const isStorable = (value: string) => !value.includes("\0") && !/\p{Surrogate}/u.test(value);
const text = (longest: number) => z.string().max(longest).refine(isStorable, "holds a broken character");
const written = (longest: number) => text(longest).regex(/\S/u, "must not be blank");
const line = (longest: number) => written(longest).regex(/^[^\n\r]*$/u, "must be one line");
/** Place in a text in UTF-16 units; PostgreSQL keeps it in four bytes. */
const offset = z.int().min(0).max(2_147_483_647);

/** An id that can stand in an address as it is. */
export const annotationId = z
  .string()
  .regex(/^[A-Za-z0-9_-][A-Za-z0-9._~-]{0,99}$/, "must be up to 100 letters, digits and signs of - . _ ~");

/** An instant in UTC to the millisecond, in the one form that JavaScript writes. */
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "must be an instant in UTC, to the millisecond")
  .refine((value) => !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value, {
    message: "must be an instant that exists",
  });

const anchor = z
  .strictObject({
    exact: written(LONGEST_EXACT_UTF16),
    prefix: text(LONGEST_CONTEXT_UTF16),
    suffix: text(LONGEST_CONTEXT_UTF16),
    startUtf16: offset.nullable(),
    endUtf16: offset.nullable(),
  })
  .refine(
    ({ exact, startUtf16, endUtf16 }) =>
      startUtf16 === null ? endUtf16 === null : endUtf16 === startUtf16 + exact.length,
    {
      path: ["endUtf16"],
      message: "must be the start and the length of the passage, or null with the start",
    },
  );

/**
 * A note, as it is kept and as it goes out and in.
 *
 * `body` is Markdown, or empty where a passage is only highlighted or tagged. Body, tags and names are data: nothing
 * here takes anything out of them, for nothing here draws them.
 */
export const annotationRow = z
  .strictObject({
    id: annotationId,
    target: annotationTarget,
    anchor: anchor.nullable(),
    body: text(LONGEST_BODY_UTF16).regex(/^$|\S/u, "must not be blank"),
    tags: z
      .array(line(LONGEST_TAG_UTF16))
      .max(MOST_TAGS)
      .refine((tags) => new Set(tags).size === tags.length, "names a tag twice"),
    author: line(LONGEST_AUTHOR_UTF16),
    createdAt: instant,
    /** Null: not since it was written. */
    modifiedAt: instant.nullable(),
    /** The note that it answers. */
    replyTo: annotationId.nullable(),
    resolved: z.boolean(),
    private: z.boolean(),
  })
  .refine(({ body, tags, anchor: passage }) => body !== "" || tags.length > 0 || passage !== null, {
    path: ["body"],
    message: "needs words, a tag or a passage",
  })
  .refine(({ id, replyTo }) => id !== replyTo, {
    path: ["replyTo"],
    message: "cannot be an answer to itself",
  });

export type Annotation = Readonly<z.infer<typeof annotationRow>>;
