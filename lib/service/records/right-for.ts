import type { NegotiationAction } from "../../auth/policy";
import type { RecordKind } from "../../codec/records/record-kinds";

/** The right that writing a kind of record needs. */
export const RIGHT_FOR = {
  statement: "write-records",
  demand: "write-records",
  source: "write-records",
  round: "write-frame",
  party: "write-frame",
  issue: "write-frame",
  phase: "write-frame",
  negotiation: "write-frame",
} as const satisfies Record<RecordKind, NegotiationAction>;
