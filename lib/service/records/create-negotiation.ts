import "server-only";
import { createHash } from "node:crypto";
import { requireInstallationRight, requireRight } from "../../auth/require-right";
import { parseRecord, type RecordFault } from "../../codec/records/parse-record";
import type { RecordFields } from "../../codec/records/record-kinds";
import { findAnsweredWrite, keepAnsweredWrite } from "../../data/answered-writes";
import { isBrokenConstraint } from "../../data/broken-constraint";
import { type FrameRecords, insertNegotiation, writeFrame } from "../../data/create-negotiation";
import { setRole } from "../../data/people-memberships";
import { findRecord, listRecords, writeRecord } from "../../data/records";
import { type Transaction, writeTransaction } from "../../data/write-transaction";
import { AppError } from "../../errors";
import { Refusal, refuse, type WriteAbout, type WriteResult } from "./record-write";

/** The parts of another negotiation's frame that a new one may begin with. */
export const FRAME_PARTS = ["parties", "issues", "phases"] as const;
export type FramePart = (typeof FRAME_PARTS)[number];

export type NewNegotiation = WriteAbout & {
  readonly id: unknown;
  readonly name: unknown;
  readonly description: unknown;
  /** Threshold of meaningful movement, scale points, 1 to 100. */
  readonly threshold: unknown;
  /** The negotiation whose frame it begins with; null: it begins with nothing. */
  readonly copyFrameOf: string | null;
  /** What is copied; all of it unless given. Without the issues, poles that name one stay behind. */
  readonly copyParts?: readonly FramePart[];
};

/**
 * Creates a negotiation, empty or with the frame of another: its parties with their poles, its issues with their
 * anchors, its phases; never what was said in it. In team mode whoever creates it owns it. One write.
 *
 * @returns The new negotiation's id, or every fault: an id that is taken stands beside `id`.
 * @throws {AppError} `unauthenticated`, `forbidden`.
 */
export async function createNegotiation(wanted: NewNegotiation): Promise<WriteResult<"negotiation">> {
  const { actor, actorId } = requireInstallationRight("create-negotiation");
  const { id, name, description, threshold, copyFrameOf, copyParts = FRAME_PARTS, reason, key } = wanted;
  const own = { id, name, description, threshold, leadPair: null, codingNotes: [] };
  const parsed = parseRecord("negotiation", own);
  const unreadable = await findCopyFaults(copyFrameOf);
  if (!parsed.ok || unreadable.length > 0)
    return { ok: false, kind: "invalid", faults: [...(parsed.ok ? [] : parsed.faults), ...unreadable] };
  const { fields } = parsed;
  const asked = JSON.stringify(["create", own, copyFrameOf, copyParts, reason]);
  const fingerprint = createHash("sha256").update(asked).digest("hex");
  const writeId = crypto.randomUUID();
  try {
    return await writeTransaction(
      { actor: actorId, negotiation: fields.id, writeId, reason },
      async (transaction) => {
        const before = await findAnswer(transaction, { actor: actorId, key, fingerprint });
        if (before !== null) return before;
        if (!(await insertNegotiation(transaction, fields))) {
          const meanwhile = await findAnswer(transaction, { actor: actorId, key, fingerprint });
          if (meanwhile !== null) return meanwhile;
          throw refuse("id", "Is taken: there is a negotiation of this id already.");
        }
        if (copyFrameOf !== null)
          await copyFrame(transaction, { fields, from: copyFrameOf, parts: copyParts });
        if (actor.kind === "person")
          await setRole(transaction, { negotiation: fields.id, personId: actor.id, role: "owner" });
        const version = (await findRecord(fields.id, "negotiation", fields.id, transaction))?.version ?? 1;
        const answer = { ok: true, id: fields.id, version, writeId } as const;
        if (key !== null) await keepAnsweredWrite(transaction, { actor: actorId, key, fingerprint, answer });
        return answer;
      },
    );
  } catch (error) {
    if (error instanceof Refusal) return error.result as WriteResult<"negotiation">;
    // Two different ones under one key at once: the key of the second is taken when it is to be kept.
    if (isBrokenConstraint(error)) return { ok: false, kind: "key-reused" };
    throw error;
  }
}

/** Whoever copies a frame has to be able to read it. */
async function findCopyFaults(from: string | null): Promise<readonly RecordFault[]> {
  if (from === null) return [];
  try {
    await requireRight("read", from);
    return [];
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found")
      return [{ path: "copyFrameOf", message: error.message }];
    throw error;
  }
}

async function findAnswer(
  transaction: Transaction,
  { actor, key, fingerprint }: { actor: string; key: string | null; fingerprint: string },
): Promise<WriteResult<"negotiation"> | null> {
  const answered = key === null ? null : await findAnsweredWrite(transaction, { actor, key });
  if (answered === null) return null;
  if (answered.fingerprint !== fingerprint)
    throw new Refusal<"negotiation">({ ok: false, kind: "key-reused" });
  return answered.answer as WriteResult<"negotiation">;
}

async function copyFrame(
  transaction: Transaction,
  copy: {
    readonly fields: RecordFields<"negotiation">;
    readonly from: string;
    readonly parts: readonly FramePart[];
  },
): Promise<void> {
  const { fields, from, parts } = copy;
  await writeFrame(transaction, fields.id, await readFrame(transaction, from, parts));
  const leadPair = (await findRecord(from, "negotiation", from, transaction))?.fields.leadPair ?? null;
  if (leadPair !== null && parts.includes("parties"))
    await writeRecord(transaction, fields.id, { kind: "negotiation", fields: { ...fields, leadPair } });
}

async function readFrame(
  transaction: Transaction,
  from: string,
  parts: readonly FramePart[],
): Promise<FrameRecords> {
  const read = async <K extends "party" | "issue" | "phase">(kind: K, part: FramePart) =>
    parts.includes(part)
      ? (await listRecords(from, kind, {}, transaction)).map((record) => record.fields)
      : [];
  const issues = await read("issue", "issues");
  const known = new Set(issues.map(({ id }) => id));
  const parties = (await read("party", "parties")).map((party) => ({
    ...party,
    poles: party.poles.filter(({ issue }) => issue === null || known.has(issue)),
  }));
  return { issues, parties, phases: await read("phase", "phases") };
}
