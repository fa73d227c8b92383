import type { RecordFields } from "../codec/records/record-kinds";
import { writeRecord } from "./records";
import type { Transaction } from "./write-transaction";

/**
 * Writes a negotiation that was not there before. Two at once under one id: the second waits for the first, and is
 * told that the id is taken.
 *
 * @returns Whether it was written.
 */
export async function insertNegotiation(
  transaction: Transaction,
  fields: Pick<RecordFields<"negotiation">, "id" | "name" | "description" | "threshold">,
): Promise<boolean> {
  const { id, name, description, threshold } = fields;
  const inserted = await transaction.$executeRaw`
    INSERT INTO negotiation (id, name, description, threshold) VALUES (${id}, ${name}, ${description}, ${threshold})
    ON CONFLICT (id) DO NOTHING`;
  return inserted > 0;
}

/** The frame of a negotiation as records: what a case is made of before anybody has said anything in it. */
export type FrameRecords = {
  readonly issues: readonly RecordFields<"issue">[];
  readonly parties: readonly RecordFields<"party">[];
  readonly phases: readonly RecordFields<"phase">[];
};

/** Writes the frame's records into a negotiation; issues first, as the parties' poles name them. */
export async function writeFrame(
  transaction: Transaction,
  negotiation: string,
  { issues, parties, phases }: FrameRecords,
): Promise<void> {
  for (const fields of issues) await writeRecord(transaction, negotiation, { kind: "issue", fields });
  for (const fields of parties) await writeRecord(transaction, negotiation, { kind: "party", fields });
  for (const fields of phases) await writeRecord(transaction, negotiation, { kind: "phase", fields });
}
