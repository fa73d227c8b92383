import "server-only";
import { createHash } from "node:crypto";
import type { NegotiationAction } from "../../auth/policy";
import { requireRight } from "../../auth/require-right";
import type { RecordFault } from "../../codec/records/parse-record";
import type { KeptRecord, RecordKind } from "../../codec/records/record-kinds";
import { findAnsweredWrite, keepAnsweredWrite } from "../../data/answered-writes";
import { isBrokenConstraint } from "../../data/broken-constraint";
import { listRecordWrites } from "../../data/record-history";
import { type Transaction, writeTransaction } from "../../data/write-transaction";

/** What every write may say of itself. */
export type WriteAbout = {
  /** Why, in the writer's words; kept in the history. */
  readonly reason: string | null;
  /** A key of the sender's own: the same write sent again under it is not done again, and is answered the same. */
  readonly key: string | null;
  /** Told when nothing is done because the answer is the one that was given under the key. */
  readonly onReplay?: (() => void) | undefined;
};

/** The record as it stands now, and who wrote it last, for somebody who has written against an older one. */
export type CurrentRecord<K extends RecordKind = RecordKind> = {
  readonly record: KeptRecord<K>;
  readonly actor: string;
  /** Instant in UTC, ISO 8601. */
  readonly at: string;
};

export type WriteResult<K extends RecordKind = RecordKind> =
  | { readonly ok: true; readonly id: string; readonly version: number; readonly writeId: string }
  /** Nothing was written. Each fault is one sentence about one place. */
  | { readonly ok: false; readonly kind: "invalid"; readonly faults: readonly RecordFault[] }
  /** Somebody wrote it in between. Null: somebody removed it. */
  | { readonly ok: false; readonly kind: "stale"; readonly current: CurrentRecord<K> | null }
  /** Other records refer to it. */
  | { readonly ok: false; readonly kind: "in-use"; readonly faults: readonly RecordFault[] }
  /** The key was used for something else. */
  | { readonly ok: false; readonly kind: "key-reused" };

/** Ends a write from within: what it has done so far is undone, and the result is the answer. */
export class Refusal<K extends RecordKind = RecordKind> extends Error {
  readonly result: WriteResult<K>;

  constructor(result: WriteResult<K>) {
    super("a write was refused");
    this.result = result;
  }
}

/** One sentence about one place, as a refusal. */
export function refuse(path: string, message: string): Refusal {
  return new Refusal({ ok: false, kind: "invalid", faults: [{ path, message }] });
}

/** What a write is done with. */
export type WriteContext = {
  readonly transaction: Transaction;
  readonly negotiation: string;
  readonly writeId: string;
  readonly actorId: string;
  /** How the writer is named where a name is kept with a record. */
  readonly actorName: string;
};

export type WriteAct<K extends RecordKind> = WriteAbout & {
  readonly negotiation: string;
  readonly action: NegotiationAction;
  /** What is asked, for telling whether a key was used for something else. */
  readonly asked: unknown;
  readonly write: (context: WriteContext) => Promise<WriteResult<K>>;
};

/**
 * Does one write: checks the right, takes the negotiation's turn, answers a repeated key as before, and leaves nothing
 * behind when it is refused.
 *
 * @throws {AppError} `unauthenticated`, `forbidden`, `not-found`.
 */
export async function doWrite<K extends RecordKind>(act: WriteAct<K>): Promise<WriteResult<K>> {
  const { negotiation, action, key, reason } = act;
  const { actor, actorId } = await requireRight(action, negotiation);
  const writeId = crypto.randomUUID();
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([negotiation, act.asked]))
    .digest("hex");
  const actorName = actor.kind === "person" ? actor.name : "The owner of this copy";
  try {
    return await writeTransaction({ actor: actorId, negotiation, writeId, reason }, async (transaction) => {
      const answered = key === null ? null : await findAnsweredWrite(transaction, { actor: actorId, key });
      if (answered !== null) {
        if (answered.fingerprint === fingerprint) {
          act.onReplay?.();
          return answered.answer as WriteResult<K>;
        }
        throw new Refusal<K>({ ok: false, kind: "key-reused" });
      }
      const result = await act.write({ transaction, negotiation, writeId, actorId, actorName });
      if (!result.ok) throw new Refusal(result);
      if (key !== null)
        await keepAnsweredWrite(transaction, { actor: actorId, key, fingerprint, answer: result });
      return result;
    });
  } catch (error) {
    if (error instanceof Refusal) return error.result as WriteResult<K>;
    if (isBrokenConstraint(error))
      return {
        ok: false,
        kind: "invalid",
        faults: [
          { path: "", message: "This contradicts the rules of the record or what other records say of it." },
        ],
      };
    throw error;
  }
}

/** Who wrote a record last. @param record - As it stands. */
export async function toCurrent<K extends RecordKind>(
  { transaction, negotiation }: Pick<WriteContext, "transaction" | "negotiation">,
  record: KeptRecord<K>,
): Promise<CurrentRecord<K>> {
  const last = (await listRecordWrites(negotiation, record.kind, record.id, transaction)).at(-1);
  return { record, actor: last?.actor ?? "", at: last?.at ?? "" };
}
