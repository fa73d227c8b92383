/** The JSON-LD context that makes a JSON object an annotation of the W3C model. */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** What the model has no word for stands under this prefix, as its section on extension asks. */
export const OWN_PREFIX = "standpoint:";
export const OWN_NAMESPACE = "urn:standpoint:annotation:";

/** The context of what is written here. */
export const OWN_CONTEXT = [ANNOTATION_CONTEXT, { standpoint: OWN_NAMESPACE }] as const;

/** Own properties: whether a thread is settled, whether only its author sees it, and the place in UTF-16 units. */
export const OWN = {
  resolved: "standpoint:resolved",
  private: "standpoint:private",
  start: "standpoint:startUtf16",
  end: "standpoint:endUtf16",
} as const;

/** Below an address that is the negotiation's, an annotation's own. */
export const ANNOTATIONS_PATH = "annotations";
