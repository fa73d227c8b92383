import "server-only";
import { requireRight } from "../../auth/require-right";
import type { RecordKind } from "../../codec/records/record-kinds";
import { listWriteActors } from "../../data/history";
import { kindOfTable } from "../../data/record-rows";
import { listChangedSince, listNetChanges, type NetChange, writeBack } from "../../data/undo-write";
import { AppError } from "../../errors";
import { doWrite, refuse, type WriteAbout, type WriteResult } from "./record-write";

/**
 * Undoes one write as a whole: every record that it touched becomes what it was before. Only while none of them has
 * been written since; the undoing is a write of its own, and can be undone in turn.
 *
 * Whoever may write records may undo what they have written themselves; what others wrote, whoever may merge.
 *
 * @throws {AppError} `not-found`: no such write; `unauthenticated`, `forbidden`.
 */
export async function undoWrite(
  undo: WriteAbout & { readonly negotiation: string; readonly writeId: string },
): Promise<WriteResult> {
  const { negotiation, writeId, reason, key } = undo;
  const { actorId } = await requireRight("read-history", negotiation);
  const actors = await listWriteActors(negotiation, writeId);
  if (actors.length === 0) throw new AppError("not-found", `There is no write “${writeId}” here.`);
  const isOwn = actors.every((actor) => actor === actorId);
  return doWrite({
    negotiation,
    action: isOwn ? "write-records" : "merge",
    reason,
    key,
    asked: ["undo", writeId, reason],
    write: async ({ transaction, writeId: own }) => {
      const changes = await listNetChanges(transaction, negotiation, writeId);
      if (changes.length === 0) throw refuse("", "There is nothing in this write that could be undone.");
      if (changes.some(({ table, before }) => table === "negotiation" && before === null))
        throw refuse("", "This write made the negotiation itself. It cannot be undone.");
      if (changes.some(touchesFrame)) await requireRight("write-frame", negotiation);
      const changed = await listChangedSince(transaction, negotiation, changes);
      if (changed.length > 0) throw refuse("", sayChanged(changed));
      await writeBack(transaction, negotiation, changes);
      return { ok: true, id: writeId, version: 0, writeId: own };
    },
  });
}

const FRAME: readonly (RecordKind | null)[] = ["round", "party", "issue", "phase", "negotiation"];

const touchesFrame = ({ table }: NetChange) => FRAME.includes(kindOfTable(table));

function sayChanged(changed: readonly NetChange[]): string {
  const names = [...new Set(changed.map(({ table, id }) => `${table.replaceAll("_", " ")} ${id}`))];
  const few = names.slice(0, 3).join(", ");
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `It has been written again since: ${few}${more}. Undo the later write first, or restore the record from its history.`;
}
