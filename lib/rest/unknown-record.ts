import "server-only";
import { AppError } from "../errors";
import { requireKnown, toUnknownStatement } from "./known-names";
import type { WritableKind } from "./schemas/writes";

/** The answer to the id of a record that is not there, with the nearest names of its kind. */
export async function toUnknownRecord(negotiation: string, kind: WritableKind, id: string): Promise<Error> {
  if (kind === "statement") return toUnknownStatement(negotiation, id);
  try {
    await requireKnown(negotiation, [{ what: kind, name: id, path: "id" }]);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  return new AppError("conflict", `The ${kind} came into being this moment. Read it, and try again.`);
}
