import "server-only";
import { parseJsonObject } from "./parse-json";
import { ProblemError } from "./problem-error";

/** Longest body, in bytes: a record has some thousands. */
export const LONGEST_BODY = 1_048_576;
const JSON_TYPE = /^application\/json *(; *charset *= *"?utf-8"? *)?$/i;

/**
 * Reads the body of a request as a JSON object.
 *
 * @throws {ProblemError} `unsupported-media-type`, `too-large`, `invalid-input`.
 */
export async function readJsonBody(request: Request): Promise<Readonly<Record<string, unknown>>> {
  const type = request.headers.get("content-type");
  if (!JSON_TYPE.test(type ?? ""))
    throw new ProblemError(
      "unsupported-media-type",
      `The body must be sent as Content-Type: application/json, in UTF-8; it was ${type === null ? "sent without a type" : `“${type.slice(0, 60)}”`}.`,
      { headers: { accept: "application/json" } },
    );
  const encoding = request.headers.get("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    throw new ProblemError("unsupported-media-type", "The body must be sent as it is, without compression.", {
      headers: { "accept-encoding": "identity" },
    });
  return parseJsonObject(decode(await readBytes(request)));
}

/** Makes sure that a request has no body. @throws {ProblemError} `invalid-input`, `too-large`. */
export async function refuseBody(request: Request): Promise<void> {
  if ((await readBytes(request)).length > 0)
    throw new ProblemError(
      "invalid-input",
      "DELETE takes no body. The version goes into If-Match, the reason into ?reason=.",
    );
}

/** Reads as much as may be; what is announced as longer is not read at all. */
async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > LONGEST_BODY) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader !== undefined) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > LONGEST_BODY) {
      await reader.cancel();
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError("invalid-input", "The body is not UTF-8.");
  }
}

function tooLarge(): ProblemError {
  return new ProblemError(
    "too-large",
    `The body is longer than ${LONGEST_BODY.toLocaleString("en-GB")} bytes. A record has some thousands.`,
  );
}
