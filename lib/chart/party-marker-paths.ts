import type { Marker } from "../domain/codebook/grades";

/**
 * Outlines of the party markers, around 0,0 with a radius of about 5, so that they scale with firmness. None is a
 * triangle, diamond, plus or bar: those are the marks of change.
 */
export const PARTY_MARKER_PATHS = {
  square: "M-4.4-4.4h8.8v8.8h-8.8z",
  disc: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",
  saltire: "M-5.3-3.1-3.1-5.3 0-2.2 3.1-5.3 5.3-3.1 2.2 0 5.3 3.1 3.1 5.3 0 2.2-3.1 5.3-5.3 3.1-2.2 0z",
  hourglass: "M-4.8-5.4h9.6L1.2 0 4.8 5.4h-9.6L-1.2 0z",
  star: "M0-6.6 1.7-1.7 6.6 0 1.7 1.7 0 6.6-1.7 1.7-6.6 0-1.7-1.7z",
  pentagon: "M0-5.6 5.3-1.7 3.3 4.5h-6.6L-5.3-1.7z",
  "half-disc": "M-5.6 2.8a5.6 5.6 0 0 1 11.2 0z",
  trefoil: "M0-.6a2.9 2.9 0 1 1 .1 0A2.9 2.9 0 1 1 0 2.6 2.9 2.9 0 1 1 0-.6z",
} as const satisfies Record<Marker, string>;
