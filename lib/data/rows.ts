import type { Basis, Confidence, Firmness } from "../domain/codebook/grades";
import { BASES } from "../domain/codebook/grades";
import type { CodedStatement, IsoDate } from "../domain/model";
import { AppError } from "../errors";

/** A calendar day as the driver hands it over (midnight UTC) as `YYYY-MM-DD`. */
export function toIsoDate(day: Date): IsoDate {
  return day.toISOString().slice(0, 10);
}

/**
 * Reads a value of a closed vocabulary from a column that a CHECK constraint holds to it.
 *
 * @throws {AppError} `internal`: the column holds something else, which is our fault.
 */
export function toMember<T extends string | number>(
  members: readonly T[],
  value: string | number,
  what: string,
): T {
  const member = members.find((candidate) => candidate === value);
  if (member === undefined)
    throw new AppError("internal", `${what} holds ${value}, which the codebook does not know`);
  return member;
}

/** The columns of {@link CodedStatement} as a question in SQL returns them. */
export type CodedRow = {
  readonly id: string;
  readonly demand: string;
  readonly party: string;
  readonly issue: string;
  readonly round: number;
  readonly date: string;
  readonly basis: string;
  readonly position: number | null;
  readonly fallback: number | null;
  readonly firmness: number;
  readonly confidence: number;
  readonly wording: string;
};

/** Turns a row into a coded statement of the domain. */
export function toCodedStatement(row: CodedRow): CodedStatement {
  return {
    ...row,
    basis: toBasis(row.basis, row.id),
    firmness: toFirmness(row.firmness, row.id),
    confidence: toConfidence(row.confidence, row.id),
  };
}

export function toBasis(value: string, id: string): Basis {
  return toMember(BASES, value, `basis of ${id}`);
}

export function toFirmness(value: number, id: string): Firmness {
  return toMember([1, 2, 3, 4, 5] as const, value, `firmness of ${id}`);
}

export function toConfidence(value: number, id: string): Confidence {
  return toMember([1, 2, 3] as const, value, `confidence of ${id}`);
}
