/** The fields that tell the items of a list apart, the firmest first: by them two versions of a list are matched. */
export const LIST_KEYS = {
  evidence: ["source", "quote"],
  anchors: ["at"],
  poles: ["issue", "from"],
  codingNotes: ["title"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
