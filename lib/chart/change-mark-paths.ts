import type { ChangeClass } from "../domain/changes/change";

const BAR = "M-5-1h10v2h-10z";

/** Outlines of the marks of change, around 0,0 in a box of 12: drawn, since fonts differ too much in such signs. */
export const CHANGE_MARK_PATHS = {
  hardened: "M0-4.6 5 4.4h-10z",
  softened: "M0 4.6 5-4.4h-10z",
  mixed: "M0-5.2 5.2 0 0 5.2-5.2 0z",
  new: "M-1-5h2v4h4v2h-4v4h-2v-4h-4v-2h4z",
  withdrawn: BAR,
  retabled: "M-1-5h2v4h4v2h-4v4h-2v-4h-4v-2h4zM-5 5.4h10v1.2h-10z",
  silent: "M-5.5-.8h2.4v1.6h-2.4zM-1.2-.8h2.4v1.6h-2.4zM3.1-.8h2.4v1.6h-2.4z",
  "toward-high": "M-5-.9h5.2v-3.4L5.4 0 .2 4.3V.9H-5z",
  "toward-low": "M5-.9h-5.2v-3.4L-5.4 0-.2 4.3V.9H5z",
  reworded:
    "M-5-2.6c2-2.4 3.4-2.4 5 0s3 2.4 5 0v1.8c-2 2.4-3.4 2.4-5 0s-3-2.4-5 0zM-5 1.6c2-2.4 3.4-2.4 5 0s3 2.4 5 0v1.8c-2 2.4-3.4 2.4-5 0s-3-2.4-5 0z",
  restated: "M-5-2.9h10v1.8h-10zM-5 1.1h10v1.8h-10z",
} as const satisfies Record<ChangeClass, string>;
