import "server-only";
import { ProblemError } from "./problem-error";

const VERSION_TAG = /^"([1-9]\d{0,8})"$/;
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Reads which version of a record a write was made against.
 *
 * @returns The version, from 1.
 * @throws {ProblemError} `precondition-required`: none is named; `invalid-input`: what is named is no version.
 */
export function readIfMatch(request: Request): number {
  const given = request.headers.get("if-match")?.trim() ?? "";
  if (given === "")
    throw new ProblemError(
      "precondition-required",
      "Say which version of the record you have read, so that nobody's work is overwritten: If-Match: \"<version>\", from the record's `version`. Nothing was changed.",
    );
  const version = VERSION_TAG.exec(given)?.[1];
  if (version === undefined) throw unfit("If-Match", describeUnfitTag(given));
  return Number(version);
}

function describeUnfitTag(given: string): string {
  if (given === "*")
    return "Must be the version that you have read. “*” would overwrite whatever stands there by now.";
  if (given.startsWith("W/"))
    return 'Must be a strong tag: a weak one never matches a write. Send "<version>".';
  if (given.includes(",")) return 'Must be one version: "<version>".';
  return 'Must be the record\'s `version` in quotation marks, such as "3".';
}

/**
 * Reads under which key a write is sent.
 *
 * @returns Null: under none.
 * @throws {ProblemError} `invalid-input`.
 */
export function readIdempotencyKey(request: Request): string | null {
  const key = request.headers.get("idempotency-key");
  if (key === null) return null;
  if (KEY.test(key)) return key;
  throw unfit(
    "Idempotency-Key",
    "Must be 1 to 200 visible characters without spaces, new for every write: a UUID will do.",
  );
}

function unfit(path: string, message: string): ProblemError {
  return new ProblemError("invalid-input", `${path}: ${message} Nothing was changed.`, {
    errors: [{ path, message }],
  });
}
