import { z } from "zod";
import { ANNOTATION_CONTEXT } from "./annotation-context";
import { isObject, toList } from "./import-issue";

/** What breaks the W3C Web Annotation Data Model, and where. */
export type ModelFault = { readonly path: string; readonly message: string };

const iri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i, "must be an absolute IRI");
const optionalIri = iri.optional();
const instant = z
  .string()
  .regex(/^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, "must be an xsd:dateTime in UTC, with Z")
  .optional();
const natural = z.int("must be a whole number, 0 or more").min(0, "must be a whole number, 0 or more");
const many = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);
const texts = many(z.string()).optional();

/** Types of which one must be the given. */
const typed = (name: string) =>
  many(z.string()).refine((types) => toList(types).includes(name), `must have the type ${name}`);

/** Exactly one type, the given. */
const only = (name: string) => z.literal(name, `must be the type ${name} alone`);

/** Checks each value, one or several, with the schema that its own form asks for. */
function each(pick: (value: unknown) => z.ZodType) {
  return z.unknown().superRefine((value, context) => {
    if (Array.isArray(value) && value.length === 0)
      context.addIssue({ code: "custom", message: "must not be an empty list" });
    toList(value).forEach((one, index) => {
      for (const fault of pick(one).safeParse(one).error?.issues ?? []) {
        const path = Array.isArray(value) ? [index, ...fault.path] : fault.path;
        context.addIssue({ code: "custom", path: [...path], message: fault.message });
      }
    });
  });
}

/** 3.3: what annotations, bodies and targets alike may have. */
const described = {
  created: instant,
  modified: instant,
  creator: each((one) => (typeof one === "string" ? iri : agent)).optional(),
  rights: many(iri).optional(),
  canonical: optionalIri,
  via: many(iri).optional(),
  format: texts,
  language: texts,
  processingLanguage: z.string().optional(),
  textDirection: z.enum(["ltr", "rtl", "auto"], "must be ltr, rtl or auto").optional(),
};
const agent = z.looseObject({ id: optionalIri, name: texts, nickname: z.string().optional() });
const external = z.looseObject({ ...described, id: iri });
const textual = z.looseObject({ ...described, id: optionalIri, value: z.string("must be one text") });
const oneValue = (name: string) => z.looseObject({ type: only(name), value: z.string("must be one text") });

const refinable = { refinedBy: each(selectorSchema).optional() };
const SELECTORS: Readonly<Record<string, z.ZodType>> = {
  FragmentSelector: oneValue("FragmentSelector").extend({ conformsTo: optionalIri, ...refinable }),
  CssSelector: oneValue("CssSelector").extend(refinable),
  XPathSelector: oneValue("XPathSelector").extend(refinable),
  TextQuoteSelector: z.looseObject({
    type: only("TextQuoteSelector"),
    exact: z.string("must be one text"),
    prefix: z.string("must be one text").optional(),
    suffix: z.string("must be one text").optional(),
    ...refinable,
  }),
  TextPositionSelector: z.looseObject({
    ...{ type: only("TextPositionSelector"), start: natural, end: natural, ...refinable },
  }),
  DataPositionSelector: z.looseObject({
    ...{ type: only("DataPositionSelector"), start: natural, end: natural, ...refinable },
  }),
  SvgSelector: z.looseObject({ id: optionalIri, value: z.string().optional(), ...refinable }),
  RangeSelector: z.looseObject({
    type: only("RangeSelector"),
    startSelector: each(selectorSchema),
    endSelector: each(selectorSchema),
    ...refinable,
  }),
};
const ends = z.looseObject({
  startSelector: z.unknown().refine((one) => toList(one).length === 1, "must be exactly one selector"),
  endSelector: z.unknown().refine((one) => toList(one).length === 1, "must be exactly one selector"),
});

function selectorSchema(value: unknown): z.ZodType {
  if (!isObject(value)) return iri;
  const name = toList(value.type).find((type) => typeof type === "string" && Object.hasOwn(SELECTORS, type));
  const schema = typeof name === "string" ? SELECTORS[name] : undefined;
  if (name === "RangeSelector" && schema !== undefined) return ends.and(schema);
  return schema ?? z.looseObject({ id: optionalIri });
}

const timeState = z
  .looseObject({
    type: only("TimeState"),
    sourceDate: many(instant).optional(),
    cached: many(iri).optional(),
  })
  .extend({ sourceDateStart: instant, sourceDateEnd: instant })
  .refine((state) => (state.sourceDateStart === undefined) === (state.sourceDateEnd === undefined), {
    message: "must have both ends of an interval, or none",
  })
  .refine((state) => state.sourceDate === undefined || state.sourceDateStart === undefined, {
    message: "must have a date or an interval, not both",
  });
const stateSchema = (value: unknown) => {
  if (!isObject(value)) return iri;
  if (toList(value.type).includes("TimeState")) return timeState;
  return toList(value.type).includes("HttpRequestState")
    ? oneValue("HttpRequestState")
    : z.looseObject({ id: optionalIri });
};

const specific = z.looseObject({
  ...described,
  id: optionalIri,
  source: z
    .unknown()
    .refine((one) => toList(one).length === 1, "must be exactly one")
    .pipe(each((one) => (isObject(one) ? external : iri))),
  selector: each(selectorSchema).optional(),
  state: each(stateSchema).optional(),
  scope: many(iri).optional(),
});
const choice = z.looseObject({ id: optionalIri, type: only("Choice"), items: each(resourceSchema) });

function resourceSchema(value: unknown): z.ZodType {
  if (!isObject(value)) return iri;
  const types = toList(value.type);
  if (types.includes("Choice")) return choice;
  if (types.includes("SpecificResource") || "source" in value) return specific;
  return types.includes("TextualBody") || "value" in value ? textual : external;
}

const context = z.unknown().superRefine((value, issues) => {
  if (!toList(value).includes(ANNOTATION_CONTEXT))
    issues.addIssue({ code: "custom", message: `must have ${ANNOTATION_CONTEXT}` });
  else if (Array.isArray(value) && value.length === 1)
    issues.addIssue({ code: "custom", message: "must be a string where there is one" });
});

/** An annotation that stands on a page: the context is the page's. */
export const embeddedAnnotation = z
  .looseObject({
    ...described,
    id: iri,
    type: typed("Annotation"),
    generated: instant,
    motivation: texts,
    bodyValue: z.string("must be one text").optional(),
    body: each(resourceSchema).optional(),
    target: z
      .unknown()
      .refine((value) => toList(value).length > 0, "must be at least one")
      .pipe(each(resourceSchema)),
  })
  .refine((value) => value.body === undefined || value.bodyValue === undefined, {
    path: ["bodyValue"],
    message: "must not stand beside a body",
  });

const page = z.looseObject({
  id: iri,
  type: typed("AnnotationPage"),
  items: z.array(embeddedAnnotation, "must be a list").min(1, "must have an annotation"),
  partOf: each((one) => (isObject(one) ? z.looseObject({ id: iri }) : iri)).optional(),
  next: optionalIri,
  prev: optionalIri,
  startIndex: natural.optional(),
});

const collection = z
  .looseObject({
    "@context": context,
    id: iri,
    type: typed("AnnotationCollection"),
    total: natural.optional(),
    first: each((one) => (isObject(one) ? page : iri)).optional(),
    last: optionalIri,
  })
  .refine((value) => (value.total ?? 0) === 0 || value.first !== undefined, {
    path: ["first"],
    message: "must be there where there are annotations",
  });

/**
 * Checks an annotation, a page or a collection against what the W3C Web Annotation Data Model (Recommendation of 23
 * February 2017) says it MUST be. What it SHOULD be, and properties that it does not define, are not looked at; nor is
 * whether SVG is well-formed.
 *
 * @param json - Parsed JSON.
 * @returns Every fault with its place; none where it conforms.
 */
export function checkWebAnnotation(json: unknown): readonly ModelFault[] {
  const types = isObject(json) ? toList(json.type) : [];
  const withContext = z.looseObject({ "@context": context });
  const schema = types.includes("AnnotationCollection")
    ? collection
    : withContext.and(types.includes("AnnotationPage") ? page : embeddedAnnotation);
  const faults = schema.safeParse(json).error?.issues ?? [];
  return faults.map(({ path, message }) => ({ path: path.join("."), message }));
}
